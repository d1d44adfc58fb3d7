import QtQuick
import Conwerz.Theme

// One thing to type: a line, or a few. What is typed is plain text.
FocusScope {
    id: field

    required property string label

    property string placeholder: ""
    property int lines: 1
    property bool secret: false
    // What is typed here does not stand there when its page is opened again
    property bool fleeting: secret
    property bool bad: false
    property int longest: 32767
    property alias text: area.text

    signal accepted

    function clear() {
        area.clear();
    }

    // Whoever keeps it when the keyboard leaves comes first
    onVisibleChanged: if (fleeting && !visible)
        Qt.callLater(clear)
    implicitWidth: 320
    implicitHeight: lines * Theme.messageLine + 17

    Rectangle {
        anchors.fill: parent
        radius: Theme.rControl
        color: Theme.raised
        border.width: field.activeFocus || field.bad ? 2 : 1
        border.color: field.bad ? Theme.bad : field.activeFocus ? Theme.accent : Theme.outline
    }
    Flickable {
        anchors.fill: parent
        anchors.margins: 8
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: Math.max(height, area.implicitHeight)

        TextInput {
            id: area

            Accessible.role: Accessible.EditableText
            Accessible.name: field.label
            // Qt sets it as soon as somebody listens, and takes the name away with it (6.11.3); the echo mode says it already
            Accessible.onPasswordEditChanged: Accessible.passwordEdit = false
            width: parent.width
            topPadding: 2
            focus: true
            activeFocusOnTab: true
            wrapMode: field.lines > 1 ? TextInput.Wrap : TextInput.NoWrap
            clip: field.lines === 1
            maximumLength: field.longest
            echoMode: field.secret ? TextInput.Password : TextInput.Normal
            passwordCharacter: "•"
            inputMethodHints: field.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText : Qt.ImhNone
            color: Theme.ink
            selectionColor: Theme.accentFill
            selectedTextColor: Theme.accentInk
            selectByMouse: true
            font.family: Theme.family
            font.pixelSize: Theme.message
            onAccepted: field.accepted()
        }
    }
    PlainText {
        x: 12
        // On the line of what will be typed, however tall the letters of its script
        y: 8 + area.baselineOffset - baselineOffset
        width: parent.width - 24
        visible: area.length === 0 && area.preeditText === ""
        horizontalAlignment: Text.AlignLeft
        text: field.placeholder
        font.pixelSize: Theme.message
        color: Theme.inkFaint
    }
    HoverHandler {
        cursorShape: Qt.IBeamCursor
    }
}
