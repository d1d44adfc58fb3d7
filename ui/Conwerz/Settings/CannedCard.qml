import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// A ready answer: its name, its first lines, and what goes with it.
Card {
    id: card

    required property int key
    required property string title
    required property string text
    required property string facts

    signal edited
    signal deleted

    Accessible.role: Accessible.ListItem
    Accessible.name: Commas.joined([title, facts, text])
    Layout.fillWidth: true
    implicitHeight: layout.implicitHeight + 28

    RowLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: 14
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        spacing: 12

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3

            RowLayout {
                Layout.fillWidth: true
                spacing: 10

                PlainText {
                    text: `/${card.title}`
                    font.weight: Font.DemiBold
                }
                PlainText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    text: card.facts
                    font.pixelSize: Theme.caption
                    color: Theme.inkFaint
                }
            }
            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: card.text
                wrapMode: Text.Wrap
                maximumLineCount: 2
                color: Theme.inkSoft
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            glyph: "pencil"
            label: qsTr("Change %1").arg(card.title)
            onClicked: card.edited()
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            glyph: "trash"
            label: qsTr("Delete %1").arg(card.title)
            onClicked: card.deleted()
        }
    }
}
