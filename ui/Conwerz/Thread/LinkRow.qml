import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// An address in a message, shown by its host; it is opened only after a question.
T.AbstractButton {
    id: link

    required property string address

    Accessible.role: Accessible.Link
    Accessible.name: qsTr("Link to %1").arg(address)
    implicitWidth: Math.min(words.implicitWidth + 34, parent?.width ?? 0) // a message that goes has no parent
    implicitHeight: 30
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Item {
        FocusRing {
            visible: link.visualFocus
            gap: 0
        }
    }
    contentItem: Item {
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            name: "link"
            size: 15
            weight: 2
            color: Theme.accent
        }
        PlainText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: 26
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: link.address
            elide: Text.ElideMiddle
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.caption
            font.underline: link.hovered
            color: Theme.accent
        }
    }
}
