pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The AI above the composer: whether it answers here, a draft when one asks for it, and what speaks against one.
ColumnLayout {
    id: bar

    required property AiBeside ai
    required property Commands commands

    property bool offered: false

    readonly property bool wanted: ai.mode !== "off" || ai.problem !== ""

    signal picked(string text)

    spacing: 8

    Act {
        commands: bar.commands
        name: "answer.draft"
        enabled: bar.offered && !bar.ai.busy
        onActed: bar.ai.draft()
    }
    Connections {
        target: bar.ai

        function onPicked(text: string) {
            bar.picked(text);
        }
    }
    Late {
        Layout.fillWidth: true
        wanted: bar.visible
        sourceComponent: RowLayout {
            spacing: 8

            Chip {
                visible: bar.ai.words !== ""
                glyph: bar.ai.mode === "auto" ? "sparkle" : "person"
                text: bar.ai.words
                ink: bar.ai.mode === "auto" ? Theme.accent : Theme.warn
                fill: bar.ai.mode === "auto" ? Theme.accentSoft : Theme.warnSoft
            }
            LinkButton {
                visible: bar.ai.mode === "auto"
                text: qsTr("Take over")
                onClicked: bar.ai.take_over()
            }
            LinkButton {
                visible: bar.ai.mode === "paused"
                text: qsTr("Let AI go on")
                onClicked: bar.ai.go_on()
            }
            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                Layout.preferredHeight: 30
                kind: "quiet"
                glyph: "sparkle"
                enabled: !bar.ai.busy
                text: bar.ai.busy ? qsTr("Drafting…") : qsTr("Draft with AI")
                keys: bar.commands.keys["answer.draft"] ?? ""
                onClicked: bar.ai.draft()
            }
        }
    }
    Late {
        Layout.fillWidth: true
        visible: wanted
        wanted: bar.ai.text !== "" || bar.ai.problem !== ""
        sourceComponent: Rectangle {
            implicitHeight: told.implicitHeight + 24
            radius: Theme.rCard
            color: bar.ai.problem === "" ? Theme.accentSoft : Theme.warnSoft

            ColumnLayout {
                id: told

                x: 14
                y: 12
                width: parent.width - 28
                spacing: 8

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 6

                    Icon {
                        name: bar.ai.problem === "" ? "sparkle" : "info"
                        size: 14
                        weight: 2
                        color: bar.ai.problem === "" ? Theme.accent : Theme.warn
                    }
                    PlainText {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignLeft
                        text: bar.ai.problem === "" ? qsTr("AI draft, seen by nobody but you") : qsTr("No draft")
                        font.pixelSize: Theme.caption
                        font.weight: Font.DemiBold
                        color: bar.ai.problem === "" ? Theme.accent : Theme.warn
                    }
                }
                PlainText {
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    text: bar.ai.problem || bar.ai.text
                    font.pixelSize: Theme.message
                }
                RowLayout {
                    spacing: 8

                    PrimaryButton {
                        visible: bar.ai.text !== ""
                        text: qsTr("Put it into the answer")
                        onClicked: bar.ai.use()
                    }
                    ActionButton {
                        text: bar.ai.text !== "" ? qsTr("Discard") : qsTr("Close")
                        onClicked: bar.ai.drop()
                    }
                }
            }
        }
    }
}
