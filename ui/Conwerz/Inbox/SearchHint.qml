pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// Something that may be typed next.
T.AbstractButton {
    id: hint

    required text
    required property string meaning

    Accessible.role: Accessible.Button
    Accessible.name: meaning ? qsTr("%1, %2").arg(text).arg(meaning) : text
    implicitWidth: word.implicitWidth + 20
    implicitHeight: 26
    focusPolicy: Qt.NoFocus
    hoverEnabled: true

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    Loader {
        active: hint.hovered && hint.meaning !== ""
        sourceComponent: Tip {
            parent: hint
            text: hint.meaning
            visible: true
        }
    }

    background: Rectangle {
        radius: 13
        color: hint.down ? Theme.press : hint.hovered ? Theme.current : Theme.chip
    }
    contentItem: Item {
        PlainText {
            id: word

            anchors.centerIn: parent
            width: Math.min(implicitWidth, 240)
            text: hint.text
            font.pixelSize: Theme.caption
            font.weight: Font.Medium
            color: Theme.inkSoft
        }
    }
}
