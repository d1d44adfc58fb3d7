pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The shop's WhatsApp templates: how each stands with Meta, and a sheet to write one.
SettingsPage {
    id: page

    required property TemplateBook book

    title: qsTr("Templates")
    sentence: qsTr("Texts that Meta has approved, for WhatsApp customers who wrote more than 24 h ago.")
    widest: 760
    actions: [
        PrimaryButton {
            visible: page.book.has_account && page.book.sheet === "none"
            text: qsTr("Write a template")
            onClicked: page.book.begin()
        }
    ]
    onEntered: book.open()

    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        horizontalAlignment: Text.AlignLeft
        text: page.book.loading ? qsTr("Asking Meta for the newest") : page.book.sheet === "none" ? page.book.problem : ""
        font.pixelSize: Theme.caption
        color: page.book.loading ? Theme.inkFaint : Theme.bad
    }
    Loader {
        Layout.fillWidth: true
        active: page.book.sheet !== "none"
        visible: active
        sourceComponent: TemplateSheet {
            book: page.book
        }
    }
    EmptyState {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 40
        visible: list.count === 0 && !page.book.loading && page.book.sheet === "none"
        glyph: "form"
        title: page.book.has_account ? qsTr("No templates yet") : qsTr("No WhatsApp number is connected")
        text: page.book.has_account ? qsTr("Write one, and Meta reviews it, mostly within minutes.") : qsTr("Templates belong to a WhatsApp account. They appear here once one is connected.")
    }
    Repeater {
        id: list

        model: page.book.rows

        TemplateCard {
            onEdited: page.book.edit(key)
            onDeleted: page.book.ask_delete(key)
        }
    }
    Question {
        visible: page.book.asked !== ""
        title: qsTr("Delete %1?").arg(page.book.asked)
        sentence: qsTr("Meta deletes it in this language. For 30 days no other template may have its name.")
        acts: [
            ActionButton {
                kind: "dangerFill"
                text: qsTr("Delete the template")
                onClicked: page.book.delete()
            },
            ActionButton {
                focus: true
                text: qsTr("Keep it")
                onClicked: page.book.keep()
            }
        ]
        onClosed: page.book.keep()
    }
}
