import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// In the place of the list's name, while several conversations are chosen: how many, and what can be done with them.
FocusScope {
    id: bar

    required property Inbox inbox
    required property Commands commands

    readonly property var keys: commands.keys

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Chosen: %1").arg(inbox.marked)
    implicitHeight: 44

    Rectangle {
        anchors.fill: parent
        radius: Theme.rRow
        color: Theme.accentSoft
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 14
        anchors.rightMargin: 5
        spacing: 0

        PlainText {
            Layout.fillWidth: true
            text: qsTr("%n chosen", "", bar.inbox.marked)
            horizontalAlignment: Text.AlignLeft
            font.weight: Font.DemiBold
            font.features: ({
                    tnum: 1
                })
        }
        IconButton {
            glyph: "check"
            label: qsTr("Done")
            keys: bar.keys["conversation.done"]
            onClicked: bar.commands.run("conversation.done")
        }
        IconButton {
            glyph: "moon"
            label: qsTr("Snooze")
            keys: bar.keys["conversation.snooze"]
            onClicked: bar.commands.run("conversation.snooze")
        }
        IconButton {
            glyph: "tag"
            label: qsTr("Label")
            keys: bar.keys["conversation.label"]
            onClicked: bar.commands.run("conversation.label")
        }
        IconButton {
            glyph: "star"
            label: qsTr("Star")
            keys: bar.keys["conversation.star"]
            onClicked: bar.commands.run("conversation.star")
        }
        IconButton {
            glyph: "ban"
            label: qsTr("Spam")
            keys: bar.keys["conversation.spam"]
            onClicked: bar.commands.run("conversation.spam")
        }
        IconButton {
            glyph: "close"
            label: qsTr("Choose none (Esc)")
            onClicked: bar.inbox.unmark()
        }
    }
}
