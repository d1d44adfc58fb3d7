import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// A video in a message: it is fetched and played when it is looked at.
T.AbstractButton {
    id: tile

    Accessible.role: Accessible.Button
    Accessible.name: text
    text: qsTr("Play the video")
    implicitWidth: 250
    implicitHeight: 141
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        radius: Theme.rBubble - 5
        color: tile.hovered ? Theme.current : Theme.veil

        FocusRing {
            visible: tile.visualFocus
            corner: Theme.rBubble - 5
        }
    }
    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: 44
            height: 44
            radius: 22
            color: Theme.accentFill

            Icon {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: 1
                name: "play"
                filled: true
                color: Theme.accentInk
            }
        }
    }
}
