import QtQuick
import Conwerz.Theme

// How far long work is: a line that fills, and a word for those who do not see it.
Item {
    id: line

    required property real share

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 percent done").arg(Math.round(share * 100))
    implicitWidth: 200
    implicitHeight: 6

    Rectangle {
        anchors.fill: parent
        radius: 3
        color: Theme.track
    }
    Rectangle {
        x: line.LayoutMirroring.enabled ? parent.width - width : 0
        width: parent.width * Math.max(0, Math.min(1, line.share))
        height: parent.height
        radius: 3
        color: Theme.accentFill

        Behavior on width {
            NumberAnimation {
                duration: Theme.calm
            }
        }
    }
}
