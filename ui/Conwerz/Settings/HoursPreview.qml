pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The coming week as bars: when somebody is there, and when the automatic answer speaks.
SettingsCard {
    id: card

    required property ShopHours hours
    required property bool narrow

    // As wide as the longest day
    property real names: 84

    title: qsTr("The coming seven days")

    Repeater {
        model: card.hours.preview

        RowLayout {
            id: day

            required property string name
            required property string words
            required property var starts
            required property var lengths
            required property bool special
            required property bool today

            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2").arg(name).arg(words)
            Layout.fillWidth: true
            Layout.preferredHeight: 28
            spacing: 12

            PlainText {
                Layout.preferredWidth: card.names
                onImplicitWidthChanged: card.names = Math.max(card.names, Math.min(implicitWidth, 140))
                horizontalAlignment: Text.AlignLeft
                text: day.name
                font.weight: day.today ? Font.DemiBold : Font.Normal
                color: day.today ? Theme.ink : Theme.inkSoft
            }
            Rectangle {
                id: track

                Layout.fillWidth: true
                Layout.preferredHeight: 12
                radius: 6
                color: Theme.track

                Repeater {
                    model: day.starts

                    Rectangle {
                        required property int index
                        required property real modelData
                        readonly property real length: day.lengths[index] ?? 0

                        x: (card.LayoutMirroring.enabled ? 1 - modelData - length : modelData) * track.width
                        width: Math.max(6, length * track.width)
                        height: track.height
                        radius: 6
                        color: day.special ? Theme.clay : Theme.accentFill
                    }
                }
                Repeater {
                    model: [0.25, 0.5, 0.75]

                    Rectangle {
                        required property real modelData

                        x: (card.LayoutMirroring.enabled ? 1 - modelData : modelData) * track.width
                        width: 1
                        height: track.height
                        color: Theme.hairline
                    }
                }
            }
            PlainText {
                Layout.preferredWidth: card.narrow ? 120 : 196
                horizontalAlignment: Text.AlignLeft
                text: day.words
                font.pixelSize: Theme.caption
                color: day.starts.length > 0 ? Theme.inkSoft : Theme.inkFaint
            }
        }
    }
}
