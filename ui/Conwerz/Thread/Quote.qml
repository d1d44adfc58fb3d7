import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// The message that is being answered: a bar at the side its words begin, who said it, its first line.
Item {
    id: quote

    required property string name
    required property string text

    readonly property bool rtl: said.effectiveHorizontalAlignment === Text.AlignRight

    implicitWidth: Math.max(who.implicitWidth, Math.min(said.implicitWidth, 300)) + 24
    implicitHeight: 42

    Rectangle {
        anchors.fill: parent
        radius: 8
        color: Theme.veil
    }
    Rectangle {
        x: quote.rtl ? parent.width - 3 : 0
        y: 6
        width: 3
        height: parent.height - 12
        radius: 1.5
        color: Theme.accent
    }
    PlainText {
        id: who

        x: 12
        y: 4
        width: parent.width - 24
        horizontalAlignment: quote.rtl ? Text.AlignRight : Text.AlignLeft
        text: quote.name
        color: Theme.accent
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
    }
    PlainText {
        id: said

        x: 12
        y: 21
        height: 17
        width: parent.width - 24
        text: quote.text
        color: Theme.inkSoft
        font.pixelSize: Theme.caption
    }
}
