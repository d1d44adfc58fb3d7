pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// The striped line of the practice shop: always on screen, never mistaken for the real thing.
Item {
    id: banner

    required property list<string> stories

    signal leaveAsked
    signal storyAsked(int story)

    // Where words stand: the stripes end softly beside them.
    component Calm: Rectangle {
        id: calm

        readonly property real edge: Math.min(0.4, 24 / Math.max(1, width))

        height: parent.height
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: Qt.alpha(Theme.warnSoft, 0)
            }
            GradientStop {
                position: calm.edge
                color: Theme.warnSoft
            }
            GradientStop {
                position: 1 - calm.edge
                color: Theme.warnSoft
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Theme.warnSoft, 0)
            }
        }
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text
    implicitHeight: 32
    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.warnSoft
    }
    Repeater {
        model: Math.ceil(banner.width / 24) + 2

        Rectangle {
            required property int index

            x: index * 24 - 20
            y: -14
            width: 8
            height: 60
            rotation: 30
            antialiasing: true
            color: Theme.stripe
        }
    }
    Calm {
        anchors.centerIn: parent
        width: words.width + 64

        PlainText {
            id: words

            anchors.centerIn: parent
            text: qsTr("Practice: nothing is sent")
            color: Theme.warn
            font.weight: Font.DemiBold
        }
    }
    Calm {
        anchors.left: parent.left
        anchors.leftMargin: -24
        width: play.width + 80

        LinkButton {
            id: play

            anchors.centerIn: parent
            text: qsTr("Make something happen…")
            onClicked: menu.open()
        }
        StoryMenu {
            id: menu

            y: parent.height + 4
            x: banner.LayoutMirroring.enabled ? parent.width - width - 32 : 32
            stories: banner.stories
            onChosen: story => banner.storyAsked(story)
        }
    }
    Calm {
        anchors.right: parent.right
        anchors.rightMargin: -24
        width: leave.width + 80

        LinkButton {
            id: leave

            anchors.centerIn: parent
            text: qsTr("Leave and erase…")
            onClicked: banner.leaveAsked()
        }
    }
}
