import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// What became of one connection, and of the owner's own first message to it.
Card {
    id: tile

    required property string name
    required property string channel
    required property bool good
    required property string sentence
    required property string proof
    required property bool proven

    implicitHeight: words.implicitHeight + 32

    RowLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: 14

        ChannelBadge {
            Layout.alignment: Qt.AlignTop
            channel: tile.channel
            size: 34
            ring: "transparent"
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 3

            PlainText {
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2").arg(tile.name).arg(tile.sentence)
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: tile.name
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
            }
            StatusWord {
                text: tile.sentence
                kind: tile.good ? "good" : "warn"
            }
            StatusWord {
                visible: tile.proof !== ""
                text: tile.proof
                kind: tile.proven ? "good" : "off"
            }
        }
    }
}
