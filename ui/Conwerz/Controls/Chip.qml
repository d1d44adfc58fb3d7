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
    readonly property int around: (small ? 14 : 20) + (glyph === "" ? 0 : icon.width + content.spacing)

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    implicitHeight: small ? 20 : 26
    implicitWidth: Math.ceil(words.implicitWidth) + around
    radius: height / 2
    color: fill

    Row {
        id: content

        anchors.centerIn: parent
        spacing: 5

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            visible: chip.glyph !== ""
            name: chip.glyph
            size: chip.small ? 12 : 14
            weight: 2
            color: chip.ink
        }
        PlainText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), chip.width - chip.around)
            text: chip.text
            color: chip.ink
            font.pixelSize: chip.small ? Theme.micro : Theme.caption
            font.weight: Font.Medium
        }
    }
}
