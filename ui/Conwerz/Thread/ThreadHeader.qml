pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Who this is, where they write, and how long the shop may still answer freely.
Rectangle {
    id: header

    required property Thread thread
    required property Commands commands

    property bool narrow: false
    property bool aside: false

    readonly property var keys: commands.keys
    readonly property bool tight: width < 700
    readonly property bool cramped: width < 480

    signal back
    signal doneAsked
    signal menuAsked(place: point)

    implicitHeight: 64
    color: Theme.canvas

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: header.narrow ? 12 : 20
        anchors.rightMargin: header.cramped ? 12 : 20
        spacing: header.cramped ? 8 : 12

        Loader {
            active: header.narrow
            visible: active
            sourceComponent: IconButton {
                glyph: "back"
                mirrors: true
                label: qsTr("Back to the list (Esc)")
                onClicked: header.back()
            }
        }
        Avatar {
            initials: header.thread.initials
            hue: header.thread.hue
            channel: header.thread.channel
            size: 38
            ring: Theme.canvas
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: 2
            spacing: 1

            RowLayout {
                spacing: 8

                PlainText {
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth) + 1
                    text: header.thread.name
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.title
                    font.weight: Font.DemiBold
                }
                Repeater {
                    model: header.thread.labels

                    LabelMark {
                        id: label

                        required property string modelData
                        readonly property string name: modelData.slice(modelData.indexOf("/") + 1)

                        Accessible.role: Accessible.StaticText
                        Accessible.name: qsTr("Label %1").arg(name)
                        look: modelData.slice(0, modelData.indexOf("/"))

                        HoverHandler {
                            id: pointer
                        }
                        Tip {
                            text: label.name
                            visible: pointer.hovered
                        }
                    }
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            // The badge says the channel as well: it gives way before the number is cut
            PlainText {
                id: where

                Layout.fillWidth: true
                text: whole.advanceWidth > width ? header.thread.address : header.thread.place
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.caption
                color: Theme.inkFaint

                TextMetrics {
                    id: whole

                    text: header.thread.place
                    font: where.font
                }
            }
        }
        Loader {
            active: header.thread.shut_mark !== ""
            visible: active
            sourceComponent: Chip {
                glyph: "ban"
                ink: Theme.warn
                fill: Theme.warnSoft
                text: header.thread.shut_mark
            }
        }
        Loader {
            active: header.thread.put_off !== "" && !header.tight
            visible: active
            sourceComponent: Chip {
                glyph: "moon"
                text: header.thread.put_off
            }
        }
        WindowChip {
            visible: text !== ""
            window: header.thread.window
            text: header.thread.window_words
        }
        RowLayout {
            spacing: 4

            IconButton {
                glyph: "moon"
                label: qsTr("Snooze")
                keys: header.keys["conversation.snooze"]
                onClicked: header.commands.run("conversation.snooze")
            }
            IconButton {
                visible: !header.tight
                glyph: "tag"
                label: qsTr("Label")
                keys: header.keys["conversation.label"]
                onClicked: header.commands.run("conversation.label")
            }
            IconButton {
                visible: !header.tight
                glyph: "star"
                filled: header.thread.starred
                ink: header.thread.starred ? Theme.warn : Theme.inkSoft
                label: header.thread.starred ? qsTr("Take the star away") : qsTr("Star")
                keys: header.keys["conversation.star"]
                onClicked: header.commands.run("conversation.star")
            }
            IconButton {
                visible: !header.cramped
                glyph: "panel"
                on: header.aside
                label: qsTr("About this person")
                keys: header.keys["conversation.person"]
                onClicked: header.commands.run("conversation.person")
            }
            IconButton {
                id: more

                glyph: "more"
                label: qsTr("More about %1").arg(header.thread.name)
                onClicked: header.menuAsked(more.mapToItem(null, more.width, more.height))
            }
        }
        ActionButton {
            visible: !header.tight
            glyph: header.thread.done ? "undo" : "check"
            text: header.thread.done ? qsTr("Reopen") : qsTr("Done")
            keys: header.keys["conversation.done"]
            onClicked: header.doneAsked()
        }
        IconButton {
            visible: header.tight
            glyph: header.thread.done ? "undo" : "check"
            label: header.thread.done ? qsTr("Reopen") : qsTr("Done")
            keys: header.keys["conversation.done"]
            onClicked: header.doneAsked()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
