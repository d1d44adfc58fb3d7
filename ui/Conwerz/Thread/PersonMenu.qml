pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// What can be done with a conversation, and with the person it is with.
MenuPanel {
    id: menu

    required property Thread thread
    required property Commands commands

    readonly property var keys: commands.keys

    label: qsTr("Person")

    Line {
        command: "conversation.star"
        focus: true
        glyph: "star"
        text: menu.thread.starred ? qsTr("Take the star away") : qsTr("Star")
    }
    Line {
        command: "conversation.label"
        glyph: "tag"
        text: qsTr("Label…")
    }
    Line {
        command: "conversation.mark_unread"
        glyph: "unread"
        text: qsTr("Mark as unread")
    }
    Line {
        command: "conversation.person"
        glyph: "panel"
        text: qsTr("About this person")
    }
    Line {
        command: "conversation.rename"
        glyph: "pencil"
        text: qsTr("Call them something else…")
    }
    Line {
        command: "conversation.spam"
        glyph: "ban"
        text: menu.thread.shut ? qsTr("Not spam, let them in") : qsTr("Spam")
    }
    Line {
        command: "conversation.block"
        glyph: "lock"
        text: qsTr("Block…")
        visible: !menu.thread.shut
    }
    Line {
        command: "conversation.forget"
        glyph: "trash"
        text: qsTr("Forget this person…")
        kind: "danger"
    }

    component Line: ActionButton {
        required property string command

        Layout.fillWidth: true
        kind: "bare"
        keys: menu.keys[command]
        onClicked: {
            menu.close();
            menu.commands.run(command);
        }
    }
}
