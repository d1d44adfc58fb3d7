import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// One reaction to choose.
T.AbstractButton {
    id: button

    required property string emoji

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("React with %1").arg(emoji)
    implicitWidth: 38
    implicitHeight: 38
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.rControl
        color: button.down ? Theme.press : button.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: button.visualFocus
            gap: 0
        }
    }
    contentItem: PlainText {
        text: button.emoji
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: 20
    }
}
