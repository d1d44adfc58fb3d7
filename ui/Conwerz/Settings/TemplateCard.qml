import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// A template: its words, and how it stands with Meta.
Card {
    id: card

    required property string key
    required property string name
    required property string facts
    required property string body
    required property string look
    required property string status
    required property string quality
    required property string reason
    required property bool editable

    signal edited
    signal deleted

    Accessible.role: Accessible.ListItem
    Accessible.name: Commas.joined([name, facts, status, reason, quality, body])
    Layout.fillWidth: true
    implicitHeight: layout.implicitHeight + 32

    RowLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: 16
        anchors.rightMargin: 8
        spacing: 12

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3

            RowLayout {
                Layout.fillWidth: true
                spacing: 10

                PlainText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    text: card.name
                    font.weight: Font.DemiBold
                }
                Icon {
                    Layout.rightMargin: -4
                    name: card.look === "good" ? "check" : card.look === "waiting" ? "clock" : "alert"
                    size: 14
                    weight: 2
                    color: word.color
                }
                PlainText {
                    id: word

                    text: card.status
                    font.pixelSize: Theme.caption
                    font.weight: Font.Medium
                    color: card.look === "good" ? Theme.good : card.look === "waiting" ? Theme.warn : Theme.bad
                }
            }
            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: card.quality === "" ? card.facts : `${card.facts}  ·  ${card.quality}`
                font.pixelSize: Theme.caption
                color: Theme.inkFaint
            }
            PlainText {
                Layout.fillWidth: true
                Layout.topMargin: 3
                horizontalAlignment: Text.AlignLeft
                text: card.body
                wrapMode: Text.Wrap
                maximumLineCount: 3
                color: Theme.inkSoft
            }
            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                horizontalAlignment: Text.AlignLeft
                text: card.reason
                font.pixelSize: Theme.caption
                color: Theme.bad
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: -8
            visible: card.editable
            glyph: "pencil"
            label: qsTr("Change %1").arg(card.name)
            onClicked: card.edited()
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: -8
            glyph: "trash"
            label: qsTr("Delete %1").arg(card.name)
            onClicked: card.deleted()
        }
    }
}
