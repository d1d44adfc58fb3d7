pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The recovery code, shown once: numbered words, to be written down on paper.
FocusScope {
    id: screen

    required property Shell shell

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Brand {
        anchors.left: parent.left
        anchors.leftMargin: 40
        y: 36
        size: 30
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 640)
        spacing: 10
        // In a low window, or with large text, it is all smaller rather than out of sight
        scale: Math.min(1, (parent.height - 24) / implicitHeight)

        Heading {
            focus: true
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Your recovery code")
            font.pixelSize: Theme.figure
            font.letterSpacing: -0.6
        }
        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Write these words down on paper, in this order. If this computer's keychain is lost, they open your messages again. Nobody else has them.")
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: 10
            Layout.bottomMargin: 10
            implicitHeight: grid.implicitHeight + 40

            GridLayout {
                id: grid

                anchors.fill: parent
                anchors.margins: 20
                columns: parent.width > 560 ? 4 : parent.width > 400 ? 3 : 2
                columnSpacing: 16
                rowSpacing: 12

                Repeater {
                    model: screen.shell.recovery_words

                    RowLayout {
                        id: entry

                        required property int key
                        required property string word

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        spacing: 8

                        PlainText {
                            Layout.preferredWidth: 20
                            horizontalAlignment: Text.AlignRight
                            text: entry.key
                            color: Theme.inkFaint
                            font.pixelSize: Theme.caption
                            font.features: ({
                                    tnum: 1
                                })
                        }
                        PlainText {
                            Accessible.role: Accessible.StaticText
                            Accessible.name: qsTr("%1: %2").arg(entry.key).arg(entry.word)
                            Layout.fillWidth: true
                            horizontalAlignment: Text.AlignLeft
                            text: entry.word
                            font.pixelSize: Theme.lead
                            font.weight: Font.DemiBold
                        }
                    }
                }
            }
        }
        Tick {
            id: written

            text: qsTr("I wrote it down")
        }
        RowLayout {
            Layout.topMargin: 6
            spacing: 8

            PrimaryButton {
                enabled: written.checked
                text: qsTr("Go on")
                onClicked: screen.shell.keep_recovery()
            }
            ActionButton {
                property bool copied: false

                glyph: copied ? "check" : "copy"
                text: copied ? qsTr("Copied") : qsTr("Copy")
                onClicked: {
                    screen.shell.copy_recovery();
                    copied = true;
                }
            }
        }
    }
}
