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
    // That do the same
    property string keys: ""
    readonly property string named: keys ? qsTr("%1 (%2)").arg(label).arg(keys) : label
    property bool filled: false
    // What it shows is there already
    property bool on: false
    property color ink: Theme.inkSoft

    Accessible.role: Accessible.Button
    Accessible.name: named
    Accessible.checked: on
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
            text: button.named
            visible: true
        }
    }

    background: Rectangle {
        radius: Theme.rControl
        color: button.on ? Theme.accentSoft : button.down ? Theme.press : button.hovered ? Theme.hover : "transparent"

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
            filled: button.filled
            color: button.on ? Theme.accent : button.ink
            rotation: button.mirrors && button.mirrored ? 180 : 0
        }
    }
}
