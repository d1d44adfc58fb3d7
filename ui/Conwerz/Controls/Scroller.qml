import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// A quiet scroll bar: there while it is needed, wider under the pointer.
T.ScrollBar {
    id: bar

    implicitWidth: 12
    implicitHeight: 12
    padding: 3
    minimumSize: 0.06
    policy: T.ScrollBar.AsNeeded
    visible: size < 1

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: Theme.thumb
        opacity: bar.active || bar.hovered || bar.pressed ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.slow
            }
        }
    }
}
