import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// A quiet act in a line of words.
T.AbstractButton {
    id: link

    property color ink: Theme.accent
    property real size: Theme.body

    Accessible.role: Accessible.Button
    Accessible.name: text
    implicitWidth: words.implicitWidth + 8
    implicitHeight: Math.max(28, words.implicitHeight)
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
    contentItem: PlainText {
        id: words

        text: link.text
        color: link.ink
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: link.size
        font.weight: Font.DemiBold
        font.underline: link.hovered
        opacity: link.down ? 0.7 : 1
    }
}
