import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Free text is closed: why, and what may be done now.
FocusScope {
    id: card

    required property Composer composer
    required property TemplatePicker picker
    required property Noting noting

    signal letIn

    implicitHeight: layout.implicitHeight + 32

    Rectangle {
        anchors.fill: parent
        radius: Theme.rCard
        color: Theme.raised
        border.color: Theme.hairline
    }
    RowLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: 16
        spacing: 12

        Icon {
            Layout.alignment: Qt.AlignTop
            name: card.composer.mode === "person" ? "person" : "lock"
            size: 18
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3

            PlainText {
                Layout.fillWidth: true
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1. %2").arg(text).arg(card.composer.closed_words)
                horizontalAlignment: Text.AlignLeft
                text: card.composer.mode === "person" ? qsTr("Only a person may answer now") : card.composer.rule
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: card.composer.closed_words
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
            }
        }
        ActionButton {
            text: qsTr("Note")
            glyph: "pencil"
            onClicked: card.noting.begin()
        }
        PrimaryButton {
            focus: visible
            visible: card.composer.mode === "template"
            text: qsTr("Choose a template")
            onClicked: card.picker.open()
        }
        PrimaryButton {
            focus: visible
            visible: card.composer.mode === "person"
            text: qsTr("Reply as a person")
            onClicked: card.composer.answer_as_person()
        }
        ActionButton {
            focus: visible
            visible: card.composer.mode === "blocked"
            text: qsTr("Let them in")
            onClicked: card.letIn()
        }
    }
}
