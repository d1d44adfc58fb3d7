import QtQuick
import Conwerz.Theme

// A word in a pill: a state.
Rectangle {
    id: chip

    required property string text

    property string glyph: ""
    property color ink: Theme.inkSoft
    property color fill: Theme.chip
    property bool small: false

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    implicitHeight: small ? 20 : 26
    implicitWidth: content.implicitWidth + (small ? 14 : 20)
    radius: height / 2
    color: fill

    Row {
        id: content

        anchors.centerIn: parent
        spacing: 5

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.glyph !== ""
            name: chip.glyph
            size: chip.small ? 12 : 14
            weight: 2
            color: chip.ink
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            color: chip.ink
            font.pixelSize: chip.small ? Theme.micro : Theme.caption
            font.weight: Font.Medium
        }
    }
}
