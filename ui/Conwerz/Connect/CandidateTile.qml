import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// A Page or a number that a login found, with its picture, which is kept nowhere.
TickTile {
    id: tile

    required property string initials
    required property int hue
    required property string channel
    required property string picture
    required property bool connected
    required property string reason

    why: reason
    enabled: reason === ""
    note: connected ? qsTr("Connected") : ""

    face: Item {
        anchors.fill: parent

        Avatar {
            initials: tile.initials
            hue: tile.hue
            channel: tile.channel
            ring: Theme.raised
        }
        Image {
            id: image

            width: 42
            height: 42
            asynchronous: true
            cache: false
            visible: status === Image.Ready && implicitWidth > 1
            sourceSize: Qt.size(42 * Screen.devicePixelRatio, 42 * Screen.devicePixelRatio)
            source: tile.picture ? "image://pictures/" + tile.picture : ""
        }
        ChannelBadge {
            x: tile.mirrored ? -3 : 42 - width + 3
            y: 42 - height + 3
            visible: image.visible
            channel: tile.channel
            size: 19
            ring: Theme.raised
        }
    }
}
