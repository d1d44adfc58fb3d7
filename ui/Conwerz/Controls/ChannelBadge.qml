import QtQuick
import Conwerz.Theme

// Glyph and outline say the channel; the colour only repeats it. The row around it says the word.
Rectangle {
    id: badge

    required property string channel

    property color ring: Theme.surface
    property real size: 18
    readonly property var look: Theme.channels[channel] ?? Theme.channels.messenger

    implicitWidth: size
    implicitHeight: size
    radius: look.round ? size / 2 : size * 0.3
    color: look.color
    border.width: 2
    border.color: ring

    Icon {
        anchors.centerIn: parent
        name: badge.look.glyph
        size: badge.size * 0.56
        weight: 2.4
        filled: badge.look.glyph === "bolt" || badge.look.glyph === "phone"
        color: Theme.dark ? Theme.ground : Theme.raised
    }
}
