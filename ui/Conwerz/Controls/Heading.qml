import QtQuick
import Conwerz.Theme

// A screen's or a card's name: the display cut, slightly tightened.
PlainText {
    Accessible.role: Accessible.Heading
    Accessible.name: text
    font.family: Theme.display
    font.pixelSize: Theme.heading
    font.weight: Font.DemiBold
    font.letterSpacing: -0.3
}
