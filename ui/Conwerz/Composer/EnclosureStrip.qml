pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.ViewModels

// The files that will go with the answer, in as many lines as they need: what stands in a file's way must be seen.
Flickable {
    id: strip

    required property Enclosures enclosures

    readonly property int count: tiles.count
    readonly property Item focused: Window.activeFocusItem

    // What the keyboard walks to is on screen, with its file
    function reveal(item: Item): void {
        let tile = item;
        while (tile && tile.parent !== lines)
            tile = tile.parent;
        if (tile)
            contentY = Math.max(0, Math.min(Math.max(contentY, tile.y + tile.height - height), tile.y));
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Files of this answer")
    // Two lines and a half: that there are more is seen as well
    implicitHeight: Math.min(lines.implicitHeight, 166)
    contentHeight: lines.implicitHeight
    clip: contentHeight > height
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    onFocusedChanged: reveal(focused)

    Flow {
        id: lines

        width: strip.width
        spacing: 8

        Repeater {
            id: tiles

            model: strip.enclosures.rows

            EnclosureTile {
                width: Math.min(implicitWidth, lines.width)
                onRemoved: strip.enclosures.remove(key)
                onMended: strip.enclosures.mend(key)
            }
        }
    }

    T.ScrollBar.vertical: Scroller {}
}
