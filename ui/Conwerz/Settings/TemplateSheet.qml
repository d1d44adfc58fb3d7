pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// A template being written: its words, an example for each field, and what the customer will read.
SettingsCard {
    id: sheet

    required property TemplateBook book

    title: book.sheet === "new" ? qsTr("A new template") : qsTr("Change the template")

    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        LineField {
            Layout.fillWidth: true
            focus: true
            enabled: sheet.book.sheet === "new"
            label: qsTr("Name, for you and Meta only")
            hint: qsTr("order_ready")
            maximumLength: 512
            Component.onCompleted: text = sheet.book.text("name")
            onEdited: text => sheet.book.write("name", text)
        }
        LineField {
            Layout.preferredWidth: 120
            enabled: sheet.book.sheet === "new"
            label: qsTr("Language")
            hint: qsTr("en")
            Component.onCompleted: text = sheet.book.text("language")
            onEdited: text => sheet.book.write("language", text)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 20

        Repeater {
            model: [
                {
                    key: "UTILITY",
                    text: qsTr("About an order")
                },
                {
                    key: "MARKETING",
                    text: qsTr("Marketing")
                }
            ]

            Choice {
                required property var modelData

                text: modelData.text
                checked: sheet.book.category === modelData.key
                onClicked: sheet.book.write("category", modelData.key)
            }
        }
        PlainText {
            Layout.fillWidth: true
            text: sheet.book.cost
            horizontalAlignment: Text.AlignRight
            font.pixelSize: Theme.caption
            color: Theme.inkFaint
        }
    }
    LineField {
        Layout.fillWidth: true
        label: qsTr("Heading, if any")
        maximumLength: 60
        Component.onCompleted: text = sheet.book.text("header")
        onEdited: text => sheet.book.write("header", text)
    }
    PlainText {
        Layout.fillWidth: true
        Layout.topMargin: 4
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Text, with {{1}}, {{2}} … where a value goes")
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 104
        radius: Theme.rControl
        color: Theme.raised
        border.width: body.activeFocus ? 2 : 1
        border.color: body.activeFocus ? Theme.accent : Theme.edge

        T.TextArea {
            id: body

            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Text of the template")
            anchors.fill: parent
            padding: 10
            activeFocusOnTab: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            clip: true
            selectByMouse: true
            color: Theme.ink
            selectionColor: Theme.accentFill
            selectedTextColor: Theme.accentInk
            font.family: Theme.family
            font.pixelSize: Theme.message
            Component.onCompleted: text = sheet.book.text("body")
            onTextChanged: sheet.book.write("body", text)
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }
    }
    Repeater {
        model: sheet.book.examples

        LineField {
            required property string key

            Layout.fillWidth: true
            hint: qsTr("Meta's reviewers read it")
            text: sheet.book.example(key)
            onEdited: text => sheet.book.give_example(key, text)
        }
    }
    LineField {
        Layout.fillWidth: true
        label: qsTr("Footer, if any")
        maximumLength: 60
        Component.onCompleted: text = sheet.book.text("footer")
        onEdited: text => sheet.book.write("footer", text)
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: 8
        Layout.preferredHeight: said.implicitHeight + 20
        visible: said.text !== ""
        radius: Theme.rBubble
        bottomRightRadius: Theme.rTail
        color: Theme.bubbleOut

        PlainText {
            id: said

            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("The customer reads: %1").arg(text)
            x: 14
            y: 10
            width: parent.width - 28
            horizontalAlignment: Text.AlignLeft
            text: sheet.book.preview
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Theme.message
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 8
        spacing: 8

        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: sheet.book.problem !== "" ? sheet.book.problem : sheet.book.flaw
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Theme.caption
            color: sheet.book.problem !== "" ? Theme.bad : Theme.inkSoft
        }
        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.book.leave()
        }
        PrimaryButton {
            text: sheet.book.busy ? qsTr("Being submitted") : qsTr("Submit for review")
            enabled: sheet.book.flaw === "" && !sheet.book.busy
            onClicked: sheet.book.submit()
        }
    }
}
