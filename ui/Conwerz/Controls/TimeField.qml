import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// A time of the day, as one writes it. What cannot be read gives way to what was there.
T.TextField {
    id: field

    required property string label
    required property string time

    property bool bad: false

    signal typed(string text)

    Accessible.role: Accessible.EditableText
    Accessible.name: label
    implicitWidth: 76
    implicitHeight: 32
    leftPadding: 8
    rightPadding: 8
    horizontalAlignment: TextInput.AlignHCenter
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    color: Theme.ink
    selectionColor: Theme.accentFill
    selectedTextColor: Theme.accentInk
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.features: {
        "tnum": 1
    }
    text: time
    onEditingFinished: {
        if (text !== time)
            typed(text);
        text = Qt.binding(() => time);
    }
    onActiveFocusChanged: if (activeFocus)
        selectAll()

    HoverHandler {
        cursorShape: Qt.IBeamCursor
    }

    background: Rectangle {
        radius: Theme.rControl
        color: Theme.raised
        border.width: field.activeFocus || field.bad ? 2 : 1
        border.color: field.bad ? Theme.bad : field.activeFocus ? Theme.accent : Theme.outline
    }
}
