import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// One of several: a ring, what it is, what it means.
T.RadioButton {
    id: choice

    property string detail: ""

    Accessible.role: Accessible.RadioButton
    Accessible.name: detail ? qsTr("%1. %2").arg(text).arg(detail) : text
    implicitHeight: detail ? 46 : 34
    implicitWidth: Math.max(name.implicitWidth, meaning.implicitWidth) + 38
    leftInset: -8
    rightInset: -8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        radius: Theme.rControl
        color: choice.down ? Theme.press : choice.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: choice.visualFocus
            gap: 0
        }
    }
    contentItem: Item {
        Rectangle {
            id: ring

            anchors.left: parent.left
            anchors.leftMargin: 0
            y: choice.detail ? 4 : (parent.height - height) / 2
            width: 18
            height: 18
            radius: 9
            color: choice.checked ? Theme.accentFill : "transparent"
            border.width: choice.checked ? 0 : 1.5
            border.color: Theme.outline

            Rectangle {
                anchors.centerIn: parent
                visible: choice.checked
                width: 8
                height: 8
                radius: 4
                color: Theme.accentInk
            }
        }
        PlainText {
            id: name

            anchors.left: ring.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: ring.verticalCenter
            horizontalAlignment: Text.AlignLeft
            text: choice.text
            font.weight: Font.Medium
        }
        PlainText {
            id: meaning

            anchors.left: name.left
            anchors.right: parent.right
            anchors.top: name.bottom
            anchors.topMargin: 3
            visible: choice.detail !== ""
            horizontalAlignment: Text.AlignLeft
            text: choice.detail
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
    }
}
