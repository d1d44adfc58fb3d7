pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// One of the shop's own channels, and whether it receives.
NavItem {
    id: item

    required property int index
    required property string key
    required property string channel
    required property string health
    required property bool current
    required spoken
    required text

    property bool inInbox: true

    width: ListView.view.width
    selected: current && inInbox
    explained: true
    trailing: [
        Item {
            width: 14
            height: 14

            Rectangle {
                anchors.centerIn: parent
                visible: item.health !== "bad"
                width: 7
                height: 7
                radius: 3.5
                color: item.health === "good" ? Theme.good : "transparent"
                border.width: item.health === "good" ? 0 : 1.5
                border.color: Theme.outline
            }
            Loader {
                anchors.centerIn: parent
                active: item.health === "bad"
                sourceComponent: Icon {
                    name: "triangle"
                    size: 14
                    weight: 2
                    color: Theme.warn
                }
            }
        }
    ]

    ChannelBadge {
        anchors.centerIn: parent
        channel: item.channel
        size: 20
        ring: item.selected ? Theme.current : Theme.ground
    }
}
