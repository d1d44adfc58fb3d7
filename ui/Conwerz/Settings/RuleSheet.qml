pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// A rule being written: when, and then.
SettingsCard {
    id: sheet

    required property RuleBook book

    title: book.sheet === "new" ? qsTr("A new rule") : qsTr("Change the rule")

    PlainText {
        Accessible.role: Accessible.Heading
        Accessible.name: text
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        text: qsTr("When")
        font.pixelSize: Theme.caption
        font.weight: Font.Medium
        color: Theme.inkSoft
    }
    GridLayout {
        Layout.fillWidth: true
        columns: sheet.width < 560 ? 1 : 2
        columnSpacing: 24
        rowSpacing: 0

        Repeater {
            model: sheet.book.moments

            Choice {
                required property string key
                required property bool chosen
                required text

                Layout.fillWidth: true
                checked: chosen
                onClicked: sheet.book.choose_moment(key)
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.leftMargin: 30
        visible: sheet.book.moment === "comment"
        columns: sheet.width < 560 ? 1 : 2
        columnSpacing: 24
        rowSpacing: 0

        Repeater {
            model: sheet.book.abouts

            Choice {
                required property string key
                required property bool chosen
                required text

                Layout.fillWidth: true
                checked: chosen
                onClicked: sheet.book.choose_about(key)
            }
        }
    }
    LineField {
        Layout.fillWidth: true
        Layout.topMargin: 4
        visible: sheet.book.moment === "keyword" || (sheet.book.moment === "comment" && sheet.book.about === "words")
        label: qsTr("Words, with commas between them; price* finds prices too")
        hint: qsTr("price, how much")
        Component.onCompleted: text = sheet.book.text("words")
        onEdited: text => sheet.book.write("words", text)
    }
    LineField {
        Layout.preferredWidth: 260
        Layout.topMargin: 4
        visible: sheet.book.moment === "label"
        label: qsTr("Label")
        Component.onCompleted: text = sheet.book.text("label")
        onEdited: text => sheet.book.write("label", text)
    }
    LineField {
        Layout.preferredWidth: 160
        Layout.topMargin: 4
        visible: sheet.book.moment === "unanswered"
        label: qsTr("Hours without an answer")
        validator: IntValidator {
            bottom: 1
            top: 72
        }
        Component.onCompleted: text = sheet.book.text("hours")
        onEdited: text => sheet.book.write("hours", text)
    }
    PlainText {
        Accessible.role: Accessible.Heading
        Accessible.name: text
        Layout.fillWidth: true
        Layout.topMargin: 10
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Then")
        font.pixelSize: Theme.caption
        font.weight: Font.Medium
        color: Theme.inkSoft
    }
    Repeater {
        model: sheet.book.deeds

        RuleDeed {
            book: sheet.book
        }
    }
    PlainText {
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
        Layout.fillWidth: true
        Layout.topMargin: 4
        visible: text !== ""
        text: sheet.book.problem
        horizontalAlignment: Text.AlignLeft
        color: Theme.bad
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: 10
        spacing: 8

        PrimaryButton {
            text: qsTr("Keep, and look at last week")
            onClicked: sheet.book.keep()
        }
        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.book.close_sheet()
        }
    }
}
