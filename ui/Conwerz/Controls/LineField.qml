import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// One line to be filled in, with its name above it.
FocusScope {
    id: field

    required property string label

    property string hint: ""
    property alias text: input.text
    property alias maximumLength: input.maximumLength
    property alias validator: input.validator

    signal edited(string text)
    signal accepted

    implicitWidth: 200
    implicitHeight: 60

    PlainText {
        id: name

        width: parent.width
        horizontalAlignment: Text.AlignLeft
        text: field.label
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }
    T.TextField {
        id: input

        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        anchors.bottom: parent.bottom
        width: parent.width
        height: 38
        leftPadding: 12
        rightPadding: 12
        focus: true
        activeFocusOnTab: true
        verticalAlignment: TextInput.AlignVCenter
        selectByMouse: true
        color: Theme.ink
        selectionColor: Theme.accentFill
        selectedTextColor: Theme.accentInk
        font.family: Theme.family
        font.pixelSize: Theme.message
        onTextEdited: field.edited(text)
        onAccepted: field.accepted()

        background: Rectangle {
            radius: Theme.rControl
            color: Theme.raised
            border.width: input.activeFocus ? 2 : 1
            border.color: input.activeFocus ? Theme.accent : Theme.outline
        }

        PlainText {
            x: 12
            width: parent.width - 24
            height: parent.height
            horizontalAlignment: Text.AlignLeft
            visible: input.length === 0 && input.preeditText === ""
            text: field.hint
            font.pixelSize: Theme.message
            color: Theme.inkFaint
        }
    }
}
