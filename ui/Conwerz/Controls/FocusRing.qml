import QtQuick
import Conwerz.Theme

// Where the keyboard is: a 2 px ring, 2 px away. Put it inside the item that has the focus.
Rectangle {
    property real corner: Theme.rControl
    property real gap: 4

    anchors.fill: parent
    anchors.margins: -gap
    radius: corner + gap
    color: "transparent"
    border.width: 2
    border.color: Theme.accent
}
