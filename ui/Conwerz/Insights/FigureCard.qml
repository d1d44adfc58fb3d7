import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// One figure: what it counts, how much, and against the time before.
T.AbstractButton {
    id: card

    required property string key
    required property string title
    required property string value
    required property string unit
    required property string change
    required property int direction
    required property string tone
    required property string against
    required property string target
    required property string spoken

    Accessible.role: target ? Accessible.Button : Accessible.StaticText
    Accessible.name: spoken
    implicitHeight: 96 + Math.max(16, trend.implicitHeight)
    focusPolicy: target ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: target !== ""
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    HoverHandler {
        enabled: card.target !== ""
        cursorShape: Qt.PointingHandCursor
    }

    background: Card {
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: card.down ? Theme.press : card.hovered ? Theme.hover : "transparent"
        }
        FocusRing {
            visible: card.visualFocus
            corner: Theme.rCard
            gap: 2
        }
    }
    contentItem: Item {
        PlainText {
            x: 16
            y: 15
            width: parent.width - 32
            text: card.title
            horizontalAlignment: Text.AlignLeft
            color: Theme.inkSoft
            font.weight: Font.Medium
        }
        Row {
            x: 16
            y: 37
            width: parent.width - 32
            spacing: 5

            Heading {
                id: number

                text: card.value
                font.pixelSize: Theme.figure
                font.features: {
                    "tnum": 1
                }
            }
            PlainText {
                anchors.baseline: number.baseline
                text: card.unit
                font.pixelSize: Theme.title
                color: Theme.inkSoft
            }
        }
        RowLayout {
            id: trend

            x: 16
            y: 81
            width: parent.width - 32
            spacing: 4

            Icon {
                visible: card.direction !== 0
                name: card.direction > 0 ? "up" : "down"
                size: 13
                weight: 2.4
                color: change.color
            }
            Icon {
                visible: card.tone === "bad"
                name: "triangle"
                size: 13
                weight: 2
                color: change.color
            }
            PlainText {
                id: change

                visible: text !== ""
                text: card.change
                font.pixelSize: Theme.caption
                font.weight: Font.DemiBold
                color: card.tone === "good" ? Theme.good : card.tone === "bad" ? Theme.bad : Theme.inkSoft
            }
            PlainText {
                Layout.fillWidth: true
                text: card.against
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.micro
                color: Theme.inkFaint
            }
        }
    }
}
