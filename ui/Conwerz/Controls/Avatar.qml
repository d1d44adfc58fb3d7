pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Theme

// Initials on a soft hue, with the channel's badge at the corner if there is one.
Item {
    id: avatar

    required property string initials
    required property int hue
    required property string channel

    property real size: 42
    property color ring: Theme.surface

    implicitWidth: size
    implicitHeight: size

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.avatarGrounds[avatar.hue]

        PlainText {
            anchors.centerIn: parent
            visible: avatar.initials !== ""
            text: avatar.initials
            color: Theme.avatarInks[avatar.hue]
            font.pixelSize: Math.round(avatar.size * 0.35)
            font.weight: Font.DemiBold
        }
        Loader {
            anchors.centerIn: parent
            active: avatar.initials === ""
            sourceComponent: Icon {
                name: "person"
                size: avatar.size * 0.5
                color: Theme.avatarInks[avatar.hue]
            }
        }
    }
    ChannelBadge {
        z: 1
        visible: avatar.channel !== ""
        x: avatar.LayoutMirroring.enabled ? -3 : avatar.size - width + 3
        y: avatar.size - height + 3
        channel: avatar.channel
        size: avatar.size < 36 ? 15 : Math.max(18, Math.round(avatar.size * 0.45))
        ring: avatar.ring
    }
}
