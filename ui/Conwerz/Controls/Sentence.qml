import QtQuick
import Conwerz.Theme

// Words of the program that may need several lines.
PlainText {
    wrapMode: Text.Wrap
    elide: Text.ElideNone
    font.pixelSize: Theme.message
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.messageLine
    color: Theme.inkSoft
}
