pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// A square icon target; its word is the tooltip and the accessible name.
T.AbstractButton {
    id: button

    required property string glyph
    required property string label

    property bool mirrors: false

    Accessible.role: Accessible.Button
    Accessible.name: label
    implicitWidth: 34
    implicitHeight: 34
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    Loader {
        active: button.hovered || button.visualFocus
        sourceComponent: Tip {
            parent: button
            text: button.label
            visible: true
        }
    }

    background: Rectangle {
        radius: Theme.rControl
        color: button.down ? Theme.press : button.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: button.visualFocus
            gap: 0
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.glyph
            size: 18
            rotation: button.mirrors && button.mirrored ? 180 : 0
        }
    }
}
