import QtQuick
import Conwerz.Theme

// A line to look for something: its key at the end, a cross once something stands in it.
FocusScope {
    id: field

    required property string label

    property string key: ""
    // Tab completes what is typed, where there is something to complete it by
    property bool completes: false
    property alias text: area.text
    readonly property bool empty: area.length === 0 && area.preeditText === ""

    signal edited(string text)
    signal up
    signal down
    signal accepted
    signal cleared
    signal completed

    function selectAll() {
        area.selectAll();
    }
    function end() {
        area.cursorPosition = area.length;
    }

    implicitHeight: 34

    Rectangle {
        anchors.fill: parent
        radius: Theme.rControl
        color: area.activeFocus ? Theme.raised : Theme.track
        border.width: area.activeFocus ? 2 : 0
        border.color: Theme.accent
    }
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: 16
        color: Theme.inkFaint
    }
    TextInput {
        id: area

        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        anchors.left: parent.left
        anchors.leftMargin: 34
        anchors.right: parent.right
        anchors.rightMargin: 36
        height: parent.height
        verticalAlignment: TextInput.AlignVCenter
        // Empty it waits where the window's lines begin, whatever the keyboard's language
        horizontalAlignment: length === 0 ? TextInput.AlignLeft : undefined
        focus: true
        activeFocusOnTab: true
        clip: true
        color: Theme.ink
        selectionColor: Theme.accentFill
        selectedTextColor: Theme.accentInk
        selectByMouse: true
        maximumLength: 300 // of a text that is pasted, as much as is looked for
        font.family: Theme.family
        font.pixelSize: Theme.body
        onTextChanged: field.edited(text)
        Keys.onUpPressed: field.up()
        Keys.onDownPressed: field.down()
        Keys.onReturnPressed: field.accepted()
        Keys.onEnterPressed: field.accepted()
        Keys.onEscapePressed: field.cleared()
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Tab && field.completes && !field.empty && area.cursorPosition === area.length;
            if (event.accepted)
                field.completed();
        }
    }
    PlainText {
        anchors.fill: area
        visible: field.empty
        horizontalAlignment: Text.AlignLeft
        text: field.label
        color: Theme.inkFaint
    }
    KeyCap {
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: field.key !== "" && field.empty && !area.activeFocus
        text: field.key
    }
    IconButton {
        anchors.right: parent.right
        visible: !field.empty
        focusPolicy: Qt.NoFocus
        glyph: "close"
        label: qsTr("Clear the search (Esc)")
        onClicked: field.cleared()
    }
    HoverHandler {
        cursorShape: Qt.IBeamCursor
    }
}
