import QtQuick
import Conwerz.Theme

// The border of a pane, to be drawn with the pointer; twice clicked, it is as at first.
MouseArea {
    id: handle

    required property real paneWidth

    property real from: 0

    signal drawn(int width)

    width: 9
    cursorShape: Qt.SplitHCursor
    hoverEnabled: true
    preventStealing: true
    onPressed: mouse => from = mapToItem(parent, mouse.x, 0).x - paneWidth
    onPositionChanged: mouse => {
        if (pressed)
            drawn(Math.round(mapToItem(parent, mouse.x, 0).x - from));
    }
    onDoubleClicked: drawn(0)

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 3
        height: parent.height
        visible: handle.containsMouse || handle.pressed
        color: Theme.accent
        opacity: 0.5
    }
}
