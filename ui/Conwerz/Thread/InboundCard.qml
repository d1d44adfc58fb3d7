import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// Something that is neither words nor a picture: an order, a contact, a place, a form, what only the telephone shows.
Rectangle {
    id: card

    required property string glyph
    required property string heading
    required property string details

    property bool mine: false

    Accessible.role: Accessible.StaticText
    Accessible.name: details === "" ? heading : heading + ", " + details
    implicitHeight: Math.max(tile.height, words.height) + 20
    radius: Theme.rBubble - 7
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline

    Rectangle {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: 10
        y: 10
        width: 36
        height: 36
        radius: 10
        color: Theme.accentSoft

        Icon {
            anchors.centerIn: parent
            name: card.glyph
            size: 18
            color: Theme.accent
        }
    }
    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: 11
        anchors.right: parent.right
        anchors.rightMargin: 12
        y: 10 + Math.max(0, (tile.height - height) / 2)
        spacing: 2

        PlainText {
            width: parent.width
            text: card.heading
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: card.details
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            lineHeight: 1.25
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
    }
}
