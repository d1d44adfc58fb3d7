import QtQuick
import Conwerz.Theme

// The only item that shows words: plain text, our type, never markup.
Text {
    textFormat: Text.PlainText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    verticalAlignment: Text.AlignVCenter
    elide: Text.ElideRight
    // Qt draws native glyphs at one size and stretches them
    renderType: Theme.zoomed ? Text.CurveRendering : Text.NativeRendering
}
