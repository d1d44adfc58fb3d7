pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// The owner's choices about the window.
SettingsPage {
    id: page

    required property Shell shell

    signal leaveAsked

    title: qsTr("General")
    widest: 640

    SettingsCard {
        title: qsTr("Appearance")

        Repeater {
            model: [
                {
                    key: "system",
                    text: qsTr("As the computer"),
                    detail: qsTr("Light by day and dark by night, if your system does so.")
                },
                {
                    key: "light",
                    text: qsTr("Light"),
                    detail: ""
                },
                {
                    key: "dark",
                    text: qsTr("Dark"),
                    detail: ""
                }
            ]

            Choice {
                required property var modelData

                Layout.fillWidth: true
                focus: checked
                text: modelData.text
                detail: modelData.detail
                checked: page.shell.settings.appearance === modelData.key
                onClicked: page.shell.settings.choose_appearance(modelData.key)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 4
            spacing: 12

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: qsTr("Size of text")
                font.weight: Font.Medium
            }
            Segments {
                label: qsTr("Size of text")
                keys: ["100", "110", "125", "150", "175", "200"]
                words: keys.map(size => qsTr("%1 %").arg(size))
                chosen: String(page.shell.settings.text_size)
                onPicked: key => page.shell.settings.choose_text_size(Number(key))
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 4
            spacing: 12

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: qsTr("Distance between lines")
                font.weight: Font.Medium
            }
            Segments {
                label: qsTr("Distance between lines")
                keys: ["comfortable", "compact"]
                words: [qsTr("Comfortable"), qsTr("Compact")]
                chosen: page.shell.settings.density
                onPicked: key => page.shell.settings.choose_density(key)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 4
            spacing: 12

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: qsTr("Less motion")
                font.weight: Font.Medium
            }
            Segments {
                label: qsTr("Less motion")
                keys: ["system", "less", "full"]
                words: [qsTr("As the computer"), qsTr("Always"), qsTr("Never")]
                chosen: page.shell.settings.motion
                onPicked: key => page.shell.settings.choose_motion(key)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 4

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: qsTr("More contrast")
                font.weight: Font.Medium
            }
            Toggle {
                label: qsTr("More contrast")
                checked: page.shell.settings.more_contrast
                onClicked: page.shell.settings.choose_more_contrast(checked)
            }
        }
    }
    SettingsCard {
        title: qsTr("Sending")

        RowLayout {
            Layout.fillWidth: true
            spacing: 12

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: qsTr("An answer can be taken back for")
                font.weight: Font.Medium
            }
            Segments {
                label: qsTr("An answer can be taken back for")
                keys: ["0", "5", "10"]
                words: [qsTr("Not at all"), qsTr("5 s"), qsTr("10 s")]
                chosen: String(page.shell.settings.undo_seconds)
                onPicked: key => page.shell.settings.choose_undo_seconds(Number(key))
            }
        }
    }
    SettingsCard {
        title: qsTr("Closing the window")

        Repeater {
            model: [
                {
                    key: "tray",
                    text: page.shell.has_tray ? qsTr("Goes on receiving in the tray") : qsTr("Goes on receiving without a window")
                },
                {
                    key: "quit",
                    text: qsTr("Quits Conwerz")
                },
                {
                    key: "ask",
                    text: qsTr("Asks me")
                }
            ]

            Choice {
                required property var modelData

                Layout.fillWidth: true
                text: modelData.text
                checked: page.shell.settings.closing === modelData.key
                onClicked: page.shell.settings.choose_closing(modelData.key)
            }
        }
    }
    SettingsCard {
        visible: page.shell.practice
        title: qsTr("Practice shop")

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Everybody here is invented, and nothing you send reaches a real person. Leaving erases the practice shop from this computer.")
        }
        ActionButton {
            Layout.topMargin: 4
            kind: "danger"
            text: qsTr("Leave and erase…")
            onClicked: page.leaveAsked()
        }
    }
}
