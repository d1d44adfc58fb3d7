import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Saved replies of another program, pasted as they come.
SettingsCard {
    id: sheet

    required property CannedBook book

    title: qsTr("Paste saved replies")

    LinesField {
        Layout.fillWidth: true
        focus: true
        lines: 9
        label: qsTr("One a line as “name: answer”, or one a paragraph with its name in the first line")
        onEdited: text => sheet.book.paste(text)
    }
    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        horizontalAlignment: Text.AlignLeft
        text: sheet.book.found
        wrapMode: Text.Wrap
        maximumLineCount: 4
        color: Theme.inkSoft
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 8
        spacing: 8

        Item {
            Layout.fillWidth: true
        }
        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.book.leave()
        }
        PrimaryButton {
            text: qsTr("Keep them all")
            enabled: sheet.book.may_save
            onClicked: sheet.book.save()
        }
    }
}
