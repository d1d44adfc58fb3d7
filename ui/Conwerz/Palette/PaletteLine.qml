import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// A person or a command, and the key that would have been quicker.
T.AbstractButton {
    id: line

    required property int index
    required property string key
    required property string heading
    required text
    required property string detail
    required property string keys
    required property string glyph
    required property string initials
    required property int hue
    required property string channel

    property bool current: false
    readonly property bool person: initials !== ""
    readonly property string spoken: Commas.joined([text, detail, keys])

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selected: current
    implicitHeight: (person ? 46 : 38) + topPadding
    topPadding: heading ? 30 : 0
    topInset: topPadding
    focusPolicy: Qt.NoFocus
    hoverEnabled: true

    Said {
        by: line
        words: line.current ? line.spoken : ""
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    PlainText {
        x: 12
        y: 7
        width: parent.width - 24
        visible: line.heading !== ""
        horizontalAlignment: Text.AlignLeft
        text: line.heading
        font.pixelSize: Theme.caption
        font.weight: Font.Medium
        color: Theme.inkFaint
    }

    background: Rectangle {
        radius: Theme.rControl
        color: line.current ? Theme.accentSoft : "transparent"
    }
    contentItem: Item {
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: 17
            anchors.verticalCenter: parent.verticalCenter
            visible: !line.person
            name: line.glyph || "right"
            size: 18
        }
        Avatar {
            anchors.left: parent.left
            anchors.leftMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            visible: line.person
            initials: line.initials
            hue: line.hue
            channel: line.channel
            size: 32
            ring: line.current ? Theme.accentSoft : Theme.raised
        }
        PlainText {
            id: what

            anchors.left: parent.left
            anchors.leftMargin: 54
            width: Math.min(implicitWidth, parent.width - caps.width - 78)
            height: parent.height
            text: line.text
            font.pixelSize: Theme.message
            font.weight: line.current ? Font.DemiBold : Font.Normal
        }
        PlainText {
            anchors.left: what.right
            anchors.leftMargin: 10
            anchors.right: caps.left
            anchors.rightMargin: 12
            height: parent.height
            horizontalAlignment: Text.AlignLeft
            text: line.detail
            color: line.current ? Theme.inkSoft : Theme.inkFaint
        }
        KeyCap {
            id: caps

            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: line.keys || (line.current ? "↵" : "")
        }
    }
}
