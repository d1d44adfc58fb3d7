import QtQuick
import Conwerz.Controls

// One thing that Conwerz can do for the shop.
TickTile {
    id: tile

    required property string channel

    face: ChannelBadge {
        anchors.centerIn: parent
        channel: tile.channel
        size: 34
        ring: "transparent"
    }
}
