import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// One of several: a ring, what it is, what it means.
T.RadioButton {
    id: choice

    property string detail: ""

    Accessible.role: Accessible.RadioButton
    Accessible.name: detail ? qsTr("%1. %2").arg(text).arg(detail) : text
    implicitHeight: contentItem.implicitHeight
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
        implicitHeight: choice.detail ? words.height + 11 : 34

        Rectangle {
            id: ring

            anchors.left: parent.left
            anchors.leftMargin: 0
            y: words.y + (name.height - height) / 2
            width: 18
            height: 18
            radius: 9
            color: choice.checked ? Theme.accentFill : "transparent"
            border.width: choice.checked ? 0 : 1.5
            border.color: Theme.outline
            opacity: choice.enabled ? 1 : 0.45

            Rectangle {
                anchors.centerIn: parent
                visible: choice.checked
                width: 8
                height: 8
                radius: 4
                color: Theme.accentInk
            }
        }
        Column {
            id: words

            anchors.left: ring.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 3

            PlainText {
                id: name

                width: parent.width
                horizontalAlignment: Text.AlignLeft
                text: choice.text
                font.weight: Font.Medium
                opacity: choice.enabled ? 1 : 0.45
            }
            PlainText {
                id: meaning

                width: parent.width
                visible: choice.detail !== ""
                horizontalAlignment: Text.AlignLeft
                text: choice.detail
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
            }
        }
    }
}
