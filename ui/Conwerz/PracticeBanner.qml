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
    Rectangle {
        anchors.centerIn: parent
        width: words.width + 40
        height: parent.height
        color: Theme.warnSoft

        PlainText {
            id: words

            anchors.centerIn: parent
            text: qsTr("Practice: nothing is sent")
            color: Theme.warn
            font.weight: Font.DemiBold
        }
    }
    Rectangle {
        anchors.left: parent.left
        width: play.width + 32
        height: parent.height
        color: Theme.warnSoft

        LinkButton {
            id: play

            anchors.centerIn: parent
            text: qsTr("Make something happen…")
            onClicked: menu.open()
        }
        StoryMenu {
            id: menu

            y: parent.height + 4
            x: 8
            stories: banner.stories
            onChosen: story => banner.storyAsked(story)
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: leave.width + 32
        height: parent.height
        color: Theme.warnSoft

        LinkButton {
            id: leave

            anchors.centerIn: parent
            text: qsTr("Leave and erase…")
            onClicked: banner.leaveAsked()
        }
    }
}
