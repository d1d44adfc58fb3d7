import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// One month on one page, and everything as one table.
Card {
    id: card

    required property Insights insights

    implicitHeight: row.implicitHeight + 36

    GridLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        columns: card.width < 700 ? 1 : 2
        columnSpacing: 8
        rowSpacing: 12

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3

            PlainText {
                Accessible.role: Accessible.Heading
                Accessible.name: text
                Layout.fillWidth: true
                text: qsTr("Monthly page")
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                text: qsTr("For the folder, or for whoever keeps your books.")
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.inkSoft
            }
        }
        Flow {
            Layout.fillWidth: card.width < 700
            spacing: 8

            IconButton {
                glyph: "left"
                label: qsTr("The month before")
                mirrors: true
                enabled: card.insights.may_step_back
                opacity: enabled ? 1 : 0.35
                onClicked: card.insights.step_month(-1)
            }
            PlainText {
                width: 128
                height: 34
                text: card.insights.month
                horizontalAlignment: Text.AlignHCenter
                font.weight: Font.DemiBold
            }
            IconButton {
                glyph: "right"
                label: qsTr("The month after")
                mirrors: true
                enabled: card.insights.may_step_on
                opacity: enabled ? 1 : 0.35
                onClicked: card.insights.step_month(1)
            }
            ActionButton {
                glyph: "save"
                text: qsTr("Save as PDF…")
                onClicked: card.insights.save_month()
            }
            ActionButton {
                text: qsTr("Print…")
                onClicked: card.insights.print_month()
            }
        }
    }
}
