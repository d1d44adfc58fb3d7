import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// The name of a part of the card.
PlainText {
    Accessible.role: Accessible.Heading
    Accessible.name: text
    topPadding: 16
    bottomPadding: 4
    horizontalAlignment: Text.AlignLeft
    font.pixelSize: Theme.caption
    font.weight: Font.Medium
    color: Theme.inkFaint
}
