pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Theme

// A raised sheet; one that floats has a soft shadow.
Rectangle {
    id: card

    property bool lifted: false

    radius: Theme.rCard
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline

    Repeater {
        model: card.lifted ? 7 : 0

        Rectangle {
            required property int index

            z: -1
            x: -index * 2
            y: 4 - index
            width: card.width + index * 4
            height: card.height + index * 4
            radius: card.radius + index * 2
            color: Theme.shadow
        }
    }
}
