import QtQuick
import QtQuick.Layouts
import Conwerz.Composer
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// A ready answer being written: its name, its words, the files that go with it.
SettingsCard {
    id: sheet

    required property CannedBook book

    title: book.sheet === "new" ? qsTr("A ready answer") : qsTr("Change the ready answer")

    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        LineField {
            Layout.fillWidth: true
            focus: true
            label: qsTr("Name, which you type after /")
            hint: qsTr("hours")
            maximumLength: 60
            Component.onCompleted: text = sheet.book.text("title")
            onEdited: text => sheet.book.write("title", text)
        }
        LineField {
            Layout.preferredWidth: 140
            label: qsTr("Language, if it matters")
            hint: qsTr("en")
            maximumLength: 12
            Component.onCompleted: text = sheet.book.text("language")
            onEdited: text => sheet.book.write("language", text)
        }
    }
    LinesField {
        Layout.fillWidth: true
        lines: 6
        label: qsTr("Answer")
        Component.onCompleted: text = sheet.book.text("text")
        onEdited: text => sheet.book.write("text", text)
    }
    PlainText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Filled in by itself: %1. Anything else in braces is marked for you to write over.").arg(sheet.book.places)
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        font.pixelSize: Theme.caption
        color: Theme.inkFaint
    }
    EnclosureStrip {
        Layout.fillWidth: true
        visible: count > 0
        enclosures: sheet.book.files
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 8
        spacing: 8

        ActionButton {
            glyph: "clip"
            text: qsTr("Add files")
            onClicked: sheet.book.choose_files()
        }
        PlainText {
            Layout.leftMargin: 4
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: sheet.book.flaw
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.book.leave()
        }
        PrimaryButton {
            text: qsTr("Save")
            enabled: sheet.book.may_save
            onClicked: sheet.book.save()
        }
    }
}
