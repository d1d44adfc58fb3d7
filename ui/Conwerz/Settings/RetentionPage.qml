pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// How long each kind of thing is kept, what goes next, and the receipts of what has gone.
SettingsPage {
    id: page

    required property Retention retention

    title: qsTr("Retention")
    sentence: qsTr("Nothing is kept longer than the permission table says. You may choose a shorter time for messages.")
    widest: 880
    onEntered: retention.open()

    SettingsCard {
        title: qsTr("Keep messages for")

        Flow {
            Layout.fillWidth: true
            spacing: 8

            Repeater {
                model: [7, 14, 30, 60, 90]

                ActionButton {
                    required property int modelData

                    enabled: modelData <= page.retention.most
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: modelData === page.retention.days
                    kind: modelData === page.retention.days ? "chosen" : "plain"
                    glyph: modelData === page.retention.days ? "check" : ""
                    text: qsTr("%n days", "", modelData)
                    onClicked: page.retention.choose(modelData)
                }
            }
        }
        Decided {
            visible: page.retention.most < 90
        }
        Sentence {
            Layout.fillWidth: true
            Layout.topMargin: 4
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Pictures, files, drafts and search go with their messages. Comments are kept 90 days, whatever you choose here.")
        }
    }
    SettingsCard {
        title: qsTr("What is stored, and until when")

        Repeater {
            model: page.retention.kinds

            RetentionRow {
                Layout.fillWidth: true
                stacked: page.narrow
            }
        }
        PlainText {
            Layout.fillWidth: true
            Layout.topMargin: 8
            text: page.retention.next_purge
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.caption
            color: Theme.inkFaint
        }
    }
    SettingsCard {
        title: qsTr("Receipts")

        Repeater {
            id: receipts

            model: page.retention.receipts

            ReceiptRow {
                Layout.fillWidth: true
            }
        }
        Sentence {
            Layout.fillWidth: true
            visible: page.retention.loaded && receipts.count === 0
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Nothing has been erased yet. Each time something goes, Conwerz reads the whole file afterwards and notes here what it found. A receipt holds numbers, never content.")
        }
    }
    Question {
        id: question

        title: qsTr("Keep messages for %n days?", "", page.retention.asked)
        sentence: page.retention.question
        visible: page.retention.asked > 0
        onClosed: page.retention.cancel()
        acts: [
            ActionButton {
                kind: "dangerFill"
                text: qsTr("Erase what is older")
                onClicked: page.retention.confirm()
            },
            ActionButton {
                focus: true
                text: qsTr("Keep them")
                keys: "Esc"
                onClicked: page.retention.cancel()
            }
        ]
    }
}
