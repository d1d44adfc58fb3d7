import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// On or off; the knob's place and its check mark say which.
T.Switch {
    id: toggle

    required property string label

    Accessible.role: Accessible.CheckBox
    Accessible.name: label
    implicitWidth: 38
    implicitHeight: 34
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    indicator: Rectangle {
        y: (toggle.height - height) / 2
        width: 38
        height: 22
        radius: 11
        color: toggle.checked ? Theme.accentFill : Theme.current
        border.width: toggle.checked ? 0 : 1
        border.color: Theme.outline

        Rectangle {
            x: toggle.checked !== toggle.mirrored ? parent.width - width - 3 : 3
            y: 3
            width: 16
            height: 16
            radius: 8
            color: toggle.checked ? Theme.accentInk : Theme.dark ? Theme.inkSoft : Theme.raised
            border.width: toggle.checked || Theme.dark ? 0 : 1
            border.color: Theme.outline

            Behavior on x {
                NumberAnimation {
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                }
            }
            Icon {
                anchors.centerIn: parent
                visible: toggle.checked
                name: "check"
                size: 11
                weight: 3
                color: Theme.accentFill
            }
        }
        FocusRing {
            visible: toggle.visualFocus
            corner: 11
        }
    }
}
