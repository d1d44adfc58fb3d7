import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// One of what the figures can be of: everything, a channel, a Page.
T.AbstractButton {
    id: chip

    required property string words
    required property string channel
    required property bool current

    Accessible.role: Accessible.RadioButton
    Accessible.name: words
    Accessible.checked: current
    implicitHeight: 34
    implicitWidth: content.implicitWidth + 24
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        radius: height / 2
        color: chip.current ? Theme.accentSoft : chip.down ? Theme.press : chip.hovered ? Theme.hover : "transparent"
        border.width: 1
        border.color: chip.current ? Theme.accent : Theme.edge

        FocusRing {
            visible: chip.visualFocus
            corner: 17
        }
    }
    contentItem: Item {
        Row {
            id: content

            anchors.centerIn: parent
            spacing: 6

            ChannelBadge {
                anchors.verticalCenter: parent.verticalCenter
                visible: chip.channel !== ""
                channel: chip.channel || "messenger"
                size: 18
                ring: "transparent"
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: chip.words
                font.weight: chip.current ? Font.DemiBold : Font.Medium
                color: chip.current ? Theme.ink : Theme.inkSoft
            }
        }
    }
}
