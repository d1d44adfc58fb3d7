import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// The word of an icon, or the long form of a short one, while the pointer rests on it.
T.ToolTip {
    id: tip

    delay: 500
    timeout: 8000
    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: parent ? parent.height + 6 : 0
    margins: 8
    padding: 7
    leftPadding: 10
    rightPadding: 10
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: PlainText {
        text: tip.text
        font.pixelSize: Theme.caption
        color: Theme.canvas
    }
    background: Rectangle {
        radius: 6
        color: Theme.ink
    }
}
