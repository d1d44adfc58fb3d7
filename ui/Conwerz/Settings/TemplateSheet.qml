pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Composer
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
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 4
        spacing: 12

        PlainText {
            text: qsTr("Above the text")
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
        Segments {
            label: qsTr("Above the text")
            keys: ["TEXT", "IMAGE", "VIDEO", "DOCUMENT"]
            words: [qsTr("Words"), qsTr("Picture"), qsTr("Video"), qsTr("Document")]
            chosen: sheet.book.header_format
            onPicked: key => sheet.book.write("header_format", key)
        }
    }
    LineField {
        Layout.fillWidth: true
        visible: sheet.book.header_format === "TEXT"
        label: qsTr("Heading, if any")
        maximumLength: 60
        Component.onCompleted: text = sheet.book.text("header")
        onEdited: text => sheet.book.write("header", text)
    }
    RowLayout {
        Layout.fillWidth: true
        visible: sheet.book.sample_words !== ""
        spacing: 12

        EnclosureStrip {
            id: sample

            Layout.fillWidth: true
            visible: count > 0
            enclosures: sheet.book.sample
        }
        PlainText {
            Layout.fillWidth: true
            visible: sample.count === 0
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Meta's reviewers look at one. With each message you choose its own.")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
        ActionButton {
            text: sheet.book.sample_words
            onClicked: sheet.book.choose_sample()
        }
    }
    LinesField {
        Layout.fillWidth: true
        Layout.topMargin: 4
        label: qsTr("Text, with {{1}}, {{2}} … where a value goes")
        Component.onCompleted: text = sheet.book.text("body")
        onEdited: text => sheet.book.write("body", text)
    }
    LinesField {
        Layout.fillWidth: true
        lines: 2
        label: qsTr("Buttons, one a line: words, then an address or a number if it opens one")
        hint: qsTr("Follow the parcel https://parcels.example/{{1}}")
        Component.onCompleted: text = sheet.book.text("buttons")
        onEdited: text => sheet.book.write("buttons", text)
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
        Layout.preferredHeight: said.y + said.implicitHeight + 10
        visible: said.text !== ""
        radius: Theme.rBubble
        bottomRightRadius: Theme.rTail
        color: Theme.bubbleOut

        Image {
            id: head

            x: 5
            y: 5
            width: parent.width - 10
            height: 132
            visible: sheet.book.picture !== ""
            asynchronous: true
            cache: false
            sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
            source: visible ? "image://pictures/" + sheet.book.picture : ""
        }
        PlainText {
            id: said

            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("The customer reads: %1").arg(text)
            x: 14
            y: head.visible ? head.height + 13 : 10
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
