import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// Back to the newest message, with how many came meanwhile.
T.AbstractButton {
    id: button

    required property int missed
    required property bool shown

    Accessible.role: Accessible.Button
    Accessible.name: text
    text: missed > 0 ? qsTr("New messages: %1").arg(missed) : qsTr("To the newest")
    implicitWidth: content.implicitWidth + 28
    implicitHeight: 34
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    visible: opacity > 0
    enabled: shown
    opacity: shown ? 1 : 0
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        radius: 17
        color: button.missed > 0 ? Theme.accentFill : Theme.raised
        border.width: button.missed > 0 ? 0 : 1
        border.color: Theme.edge

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: button.hovered
            color: button.missed > 0 ? Theme.onFillHover : Theme.hover
        }
        FocusRing {
            visible: button.visualFocus
            corner: 17
        }
    }
    contentItem: Item {
        Row {
            id: content

            anchors.centerIn: parent
            spacing: 7

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "down"
                size: 16
                weight: 2
                color: words.color
            }
            PlainText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                font.weight: Font.Medium
                color: button.missed > 0 ? Theme.accentInk : Theme.ink
            }
        }
    }
}
