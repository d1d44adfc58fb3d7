pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// When customers see that they were read, and that somebody is typing.
SettingsPage {
    id: page

    required property Answering answering

    title: qsTr("Seen and typing")
    sentence: qsTr("What your customers see of you before you answer, on each channel.")
    widest: 640
    onEntered: answering.open()

    Repeater {
        model: page.answering.channels

        SettingsCard {
            id: card

            required property string key
            required property string name
            required property string seen
            required property bool typing
            required property string typing_detail

            title: name

            Repeater {
                model: [
                    {
                        key: "never",
                        text: qsTr("Never show that I have read")
                    },
                    {
                        key: "on_reply",
                        text: qsTr("Show it when I reply")
                    },
                    {
                        key: "always",
                        text: qsTr("Show it as soon as I open the conversation")
                    }
                ]

                Choice {
                    required property var modelData

                    Layout.fillWidth: true
                    text: modelData.text
                    checked: card.seen === modelData.key
                    onClicked: page.answering.choose_seen(card.key, modelData.key)
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: 4

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 1

                    PlainText {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignLeft
                        text: qsTr("Show that I am typing")
                        font.weight: Font.Medium
                    }
                    PlainText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        horizontalAlignment: Text.AlignLeft
                        text: card.typing_detail
                        font.pixelSize: Theme.caption
                        color: Theme.inkSoft
                    }
                }
                Toggle {
                    label: card.typing_detail === "" ? qsTr("Show that I am typing") : qsTr("Show that I am typing. %1").arg(card.typing_detail)
                    checked: card.typing
                    onClicked: page.answering.choose_typing(card.key, checked)
                }
            }
        }
    }
}
