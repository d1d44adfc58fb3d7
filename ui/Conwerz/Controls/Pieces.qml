pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Theme

// One line in pieces, every second of which was looked for: emphasised by weight and colour, without markup.
Item {
    id: line

    required property list<string> pieces

    property int size: Theme.body
    property int weight: Font.Normal
    property color ink: Theme.inkSoft
    // The whole goes the way of its own words, whatever the window's direction
    readonly property bool rtl: whole.effectiveHorizontalAlignment === Text.AlignRight
    readonly property real filled: Math.min(width, head.width + tail.implicitWidth)
    // It begins where the window's lines begin
    readonly property real start: Application.layoutDirection === Qt.RightToLeft ? width - filled : 0

    implicitHeight: whole.implicitHeight
    implicitWidth: whole.implicitWidth
    clip: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    PlainText {
        id: whole

        visible: false
        text: line.pieces.join("")
        font.pixelSize: line.size
    }
    Row {
        id: head

        x: line.start + (line.rtl ? line.filled - width : 0)
        height: parent.height
        layoutDirection: line.rtl ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: line.pieces.slice(0, -1)

            PlainText {
                required property string modelData
                required property int index

                height: head.height
                text: modelData
                elide: Text.ElideNone
                font.pixelSize: line.size
                font.weight: index % 2 ? Font.DemiBold : line.weight
                color: index % 2 ? Theme.accent : line.ink
            }
        }
    }
    PlainText {
        id: tail

        x: line.start + (line.rtl ? 0 : head.width)
        width: Math.max(0, line.filled - head.width)
        height: parent.height
        horizontalAlignment: line.rtl ? Text.AlignRight : Text.AlignLeft
        text: line.pieces[line.pieces.length - 1] ?? ""
        font.pixelSize: line.size
        font.weight: line.weight
        color: line.ink
    }
}
