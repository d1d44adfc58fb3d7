import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// One moment at which an answer may go, or why it may not.
T.AbstractButton {
    id: line

    required text
    required property string key
    required property string when
    required property string hindrance

    Accessible.role: Accessible.MenuItem
    Accessible.name: Commas.joined([text, when, hindrance])
    implicitHeight: hindrance === "" ? 36 : 36 + why.contentHeight
    enabled: hindrance === ""
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.rControl
        color: line.down ? Theme.press : line.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: line.visualFocus
            gap: 0
        }
    }
    // What cannot be chosen is paler, but not the reason
    contentItem: Item {
        PlainText {
            anchors.left: parent.left
            anchors.leftMargin: 8
            y: 9
            text: line.text
            font.weight: Font.Medium
            opacity: line.enabled ? 1 : 0.55
        }
        PlainText {
            anchors.right: parent.right
            anchors.rightMargin: 8
            y: 10
            text: line.when
            font.pixelSize: Theme.caption
            opacity: line.enabled ? 1 : 0.55
            color: Theme.inkFaint
        }
        PlainText {
            id: why

            x: 8
            y: 29
            width: parent.width - 16
            horizontalAlignment: Text.AlignLeft
            visible: line.hindrance !== ""
            text: line.hindrance
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Theme.caption
            color: Theme.warn
        }
    }
}
