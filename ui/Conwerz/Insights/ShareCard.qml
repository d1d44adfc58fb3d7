pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Where people write: badge, word, bar and figure of each channel.
Card {
    id: card

    required property Insights insights

    Accessible.role: Accessible.List
    Accessible.name: title.text
    implicitHeight: column.implicitHeight + 36

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        anchors.topMargin: 14
        spacing: 8

        PlainText {
            id: title

            Accessible.role: Accessible.Heading
            Accessible.name: text
            Layout.preferredHeight: 34
            text: qsTr("Where people write")
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
        }
        Repeater {
            model: card.insights.shares

            RowLayout {
                id: share

                required property string channel
                required property string text
                required property string count
                required property real part
                required property string spoken

                Accessible.role: Accessible.ListItem
                Accessible.name: spoken
                Layout.fillWidth: true
                Layout.preferredHeight: 30
                spacing: 10

                ChannelBadge {
                    channel: share.channel
                    size: 20
                    ring: Theme.raised
                }
                PlainText {
                    Layout.preferredWidth: 84
                    text: share.text
                    horizontalAlignment: Text.AlignLeft
                    font.weight: Font.Medium
                }
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: 8
                    radius: 4
                    color: Theme.sunken

                    Rectangle {
                        x: LayoutMirroring.enabled ? parent.width - width : 0
                        width: share.part > 0 ? Math.max(8, parent.width * share.part) : 0
                        height: 8
                        radius: 4
                        color: Theme.channels[share.channel].color
                    }
                }
                PlainText {
                    Layout.preferredWidth: 52
                    text: share.count
                    horizontalAlignment: Text.AlignRight
                    font.features: {
                        "tnum": 1
                    }
                    color: Theme.inkSoft
                }
            }
        }
        PlainText {
            Layout.fillWidth: true
            Layout.topMargin: 4
            text: qsTr("Messages that were received, comments below your posts, and forms that were filled in.")
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Theme.caption
            color: Theme.inkFaint
        }
    }
}
