pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.ViewModels

// The files that will go with the answer, one beside the other.
ListView {
    id: strip

    required property Enclosures enclosures

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Files of this answer")
    implicitHeight: 60
    orientation: ListView.Horizontal
    spacing: 8
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: enclosures.rows
    delegate: EnclosureTile {
        onRemoved: strip.enclosures.remove(key)
        onMended: strip.enclosures.mend(key)
    }
}
