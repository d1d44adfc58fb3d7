import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// A sentence that the owner confirms.
T.CheckBox {
    id: tick

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: checked
    implicitWidth: words.implicitWidth + 34
    implicitHeight: 34
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: toggle()
    Keys.onEnterPressed: toggle()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Item {
        FocusRing {
            visible: tick.visualFocus
            gap: 2
        }
    }
    contentItem: Item {
        Rectangle {
            id: box

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 20
            height: 20
            radius: 5
            color: tick.checked ? Theme.accentFill : "transparent"
            border.width: tick.checked ? 0 : 1.5
            border.color: Theme.outline

            Icon {
                anchors.centerIn: parent
                visible: tick.checked
                name: "check"
                size: 14
                weight: 3
                color: Theme.accentInk
            }
        }
        PlainText {
            id: words

            anchors.left: box.right
            anchors.leftMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            text: tick.text
            font.weight: Font.Medium
        }
    }
}
