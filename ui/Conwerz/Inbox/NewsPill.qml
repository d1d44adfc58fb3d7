import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// What is new waits here while the pointer is over the list.
T.AbstractButton {
    id: pill

    required property int waiting

    Accessible.role: Accessible.Button
    Accessible.name: text
    text: qsTr("%n new", "", waiting)
    visible: waiting > 0
    implicitWidth: words.implicitWidth + 28
    implicitHeight: 28
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        radius: 14
        color: Theme.raised
        border.width: 1
        border.color: Theme.edge

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: pill.hovered || pill.down
            color: pill.down ? Theme.press : Theme.hover
        }
        FocusRing {
            visible: pill.visualFocus
            corner: 14
        }
    }
    contentItem: PlainText {
        id: words

        text: pill.text
        color: Theme.accent
        horizontalAlignment: Text.AlignHCenter
        font.weight: Font.Medium
    }
}
