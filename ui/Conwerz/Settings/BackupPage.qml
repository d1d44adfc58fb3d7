pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Backups: whereto, the ones that are there, and the way back.
SettingsPage {
    id: page

    required property Shell shell
    required property Backup backup

    title: qsTr("Backup")
    sentence: qsTr("One encrypted file a day, in a folder of your choice. The recovery code opens it on any computer; no login is in it.")
    widest: 640
    onEntered: backup.open()

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: page.shell.practice
        glyph: "shield"
        title: qsTr("The practice shop is not backed up")
        text: qsTr("Everybody in it is invented, and it can be begun anew at any time.")
    }
    SettingsCard {
        title: qsTr("Where to")
        visible: !page.shell.practice

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: page.backup.folder || qsTr("No folder is chosen, so no backups are made. A folder on another disk is best.")
        }
        ProgressLine {
            Layout.fillWidth: true
            Layout.topMargin: 8
            visible: page.backup.busy
            share: page.backup.progress
        }
        PlainText {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Layout.fillWidth: true
            visible: text !== ""
            text: page.backup.problem
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            color: Theme.bad
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 6
            spacing: 8

            PrimaryButton {
                visible: page.backup.folder !== "" && !page.backup.busy
                text: qsTr("Back up now")
                onClicked: page.backup.back_up()
            }
            ActionButton {
                visible: page.backup.busy
                text: qsTr("Stop")
                onClicked: page.backup.stop()
            }
            ActionButton {
                visible: !page.backup.busy
                text: page.backup.folder ? qsTr("Choose another folder…") : qsTr("Choose a folder…")
                onClicked: page.backup.ask_for_folder()
            }
            ActionButton {
                visible: page.backup.folder !== "" && !page.backup.busy
                kind: "quiet"
                text: qsTr("Open the folder")
                onClicked: page.backup.show_folder()
            }
            ActionButton {
                visible: page.backup.folder !== "" && !page.backup.busy
                kind: "quiet"
                text: qsTr("Make no backups")
                onClicked: page.backup.turn_off()
            }
        }
    }
    SettingsCard {
        title: qsTr("Backups that are there")
        visible: !page.shell.practice && list.count > 0

        Repeater {
            id: list

            model: page.backup.made

            ColumnLayout {
                id: entry

                required property string key
                required property string text
                required property string detail

                Layout.fillWidth: true
                Layout.bottomMargin: 6
                spacing: 2

                PlainText {
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("%1, %2").arg(entry.text).arg(entry.detail)
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    text: entry.text
                    font.weight: Font.Medium
                }
                PlainText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    text: entry.detail
                    font.pixelSize: Theme.caption
                    color: Theme.inkSoft
                }
            }
        }
        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("A backup is erased after seven days, and sooner when you forget a person or disconnect.")
        }
    }
    SettingsCard {
        title: qsTr("Restore")
        visible: !page.shell.practice

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("A backup takes the place of what is here. What was unsent, forgotten or disconnected since stays away; Messenger and Instagram fetch what was written since, WhatsApp cannot.")
        }
        ActionButton {
            Layout.topMargin: 6
            text: qsTr("Restore a backup…")
            onClicked: page.shell.ask_for_backup()
        }
    }
}
