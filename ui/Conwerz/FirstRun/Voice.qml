import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// One of the voices on the first screen: a customer's words, in their own script.
Card {
    id: voice

    required property string initials
    required property int hue
    required property string channel
    required property string said

    implicitWidth: row.implicitWidth + 36
    implicitHeight: 68
    radius: 22

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 14
        anchors.rightMargin: 22
        spacing: 16

        Avatar {
            initials: voice.initials
            hue: voice.hue
            channel: voice.channel
            ring: Theme.raised
        }
        PlainText {
            Layout.fillWidth: true
            text: voice.said
            font.pixelSize: Theme.title
        }
    }
}
