pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// The owner's ready answers: typed / and a name away in every conversation.
SettingsPage {
    id: page

    required property CannedBook book

    title: qsTr("Ready answers")
    sentence: qsTr("Type / and a few letters of the name, anywhere in an answer.")
    widest: 760
    actions: [
        ActionButton {
            visible: page.book.sheet === "none"
            text: qsTr("Paste a list")
            onClicked: page.book.begin_paste()
        },
        PrimaryButton {
            visible: page.book.sheet === "none"
            text: qsTr("Write one")
            onClicked: page.book.begin()
        }
    ]
    onEntered: book.open()

    Loader {
        Layout.fillWidth: true
        active: page.book.sheet === "new" || page.book.sheet === "edit"
        visible: active
        sourceComponent: CannedSheet {
            book: page.book
        }
    }
    Loader {
        Layout.fillWidth: true
        active: page.book.sheet === "paste"
        visible: active
        sourceComponent: CannedPaste {
            book: page.book
        }
    }
    EmptyState {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 40
        visible: list.count === 0 && page.book.sheet === "none"
        glyph: "slash"
        title: qsTr("No ready answers yet")
        text: qsTr("Opening hours, prices, the way to the shop: write once what you are asked every day.")
    }
    Repeater {
        id: list

        model: page.book.rows

        CannedCard {
            onEdited: page.book.edit(key)
            onDeleted: page.book.ask_delete(key)
        }
    }
    Question {
        visible: page.book.asked !== ""
        title: qsTr("Delete %1?").arg(page.book.asked)
        sentence: qsTr("Answers that were written with it stay as they are.")
        acts: [
            ActionButton {
                kind: "dangerFill"
                text: qsTr("Delete the ready answer")
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
