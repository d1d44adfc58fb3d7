import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// An answer for later, below the newest message: when it goes, and the way back.
Rectangle {
    id: card

    required property int key
    required property string text
    required property string when
    required property string files
    required property string hindrance

    signal sendAsked
    signal editAsked

    Accessible.role: Accessible.ListItem
    Accessible.name: Commas.joined([qsTr("Goes %1").arg(when), text, files, hindrance])
    implicitHeight: layout.implicitHeight + 20
    radius: Theme.rBubble
    bottomRightRadius: Theme.rTail
    color: "transparent"
    border.width: 1
    border.color: hindrance === "" ? Theme.edge : Theme.warn

    ColumnLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: 10
        anchors.leftMargin: 14
        spacing: 4

        RowLayout {
            Layout.fillWidth: true
            spacing: 6

            Icon {
                name: "calendar"
                size: 15
                weight: 2
                color: Theme.accent
            }
            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: qsTr("Goes %1").arg(card.when)
                font.pixelSize: Theme.caption
                font.weight: Font.DemiBold
                color: Theme.accent
            }
            LinkButton {
                visible: card.hindrance === ""
                text: qsTr("Send now")
                size: Theme.caption
                onClicked: card.sendAsked()
            }
            LinkButton {
                text: qsTr("Write on")
                size: Theme.caption
                onClicked: card.editAsked()
            }
        }
        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            text: card.text
            wrapMode: Text.Wrap
            maximumLineCount: 4
            font.pixelSize: Theme.message
            color: Theme.inkSoft
        }
        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            text: card.files
            font.pixelSize: Theme.caption
            color: Theme.inkFaint
        }
        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            text: card.hindrance
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Theme.caption
            color: Theme.warn
        }
    }
}
