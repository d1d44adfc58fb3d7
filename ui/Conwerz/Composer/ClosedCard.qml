import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// The messaging window is closed: why, and when it opens again.
Rectangle {
    id: card

    required property string title
    required property string text

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1. %2").arg(title).arg(text)
    implicitHeight: words.y + words.height + 16
    radius: Theme.rCard
    color: Theme.raised
    border.color: Theme.hairline

    Icon {
        id: lock

        anchors.left: parent.left
        anchors.leftMargin: 16
        y: 17
        name: "lock"
        size: 18
    }
    PlainText {
        id: heading

        anchors.left: lock.right
        anchors.leftMargin: 10
        y: 16
        height: 20
        text: card.title
        font.weight: Font.DemiBold
    }
    PlainText {
        id: words

        anchors.left: heading.left
        anchors.right: parent.right
        anchors.rightMargin: 16
        y: 38
        horizontalAlignment: Text.AlignLeft
        text: card.text
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }
}
