pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// One host that was contacted: who that is, how often, and what for.
Card {
    id: card

    required property string key
    required property string who
    required property string summary
    required property var purposes
    required property var times
    required property var lasts
    required property string spoken

    Accessible.role: Accessible.Grouping
    Accessible.name: spoken
    implicitHeight: column.implicitHeight + 36

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 20
        anchors.bottomMargin: 16
        spacing: 6

        RowLayout {
            Layout.fillWidth: true
            spacing: 12

            PlainText {
                Layout.fillWidth: true
                text: card.who
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
            }
            PlainText {
                text: card.summary
                font.features: {
                    "tnum": 1
                }
                color: Theme.inkSoft
            }
        }
        PlainText {
            Layout.fillWidth: true
            Layout.bottomMargin: 8
            text: card.key
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.caption
            color: Theme.inkFaint
        }
        Repeater {
            model: card.purposes.length

            RowLayout {
                id: line

                required property int index

                Layout.fillWidth: true
                spacing: 16

                PlainText {
                    Layout.fillWidth: true
                    text: card.purposes[line.index] ?? ""
                    horizontalAlignment: Text.AlignLeft
                }
                PlainText {
                    Layout.preferredWidth: 64
                    text: card.times[line.index] ?? ""
                    horizontalAlignment: Text.AlignRight
                    font.features: {
                        "tnum": 1
                    }
                    font.weight: Font.Medium
                }
                PlainText {
                    Layout.preferredWidth: 84
                    text: card.lasts[line.index] ?? ""
                    horizontalAlignment: Text.AlignRight
                    font.pixelSize: Theme.caption
                    color: Theme.inkFaint
                }
            }
        }
    }
}
