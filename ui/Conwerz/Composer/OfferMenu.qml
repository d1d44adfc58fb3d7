import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What this channel has beside words and files.
T.Popup {
    id: menu

    required property Composer composer

    signal asked(string form)

    padding: 4
    implicitWidth: acts.implicitWidth + 8
    implicitHeight: acts.implicitHeight + 8
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: Card {
        radius: Theme.rRow
        lifted: true
    }
    contentItem: FocusScope {
        Accessible.role: Accessible.PopupMenu
        Accessible.name: qsTr("More to send")
        focus: true

        Column {
            id: acts

            ActionButton {
                kind: "bare"
                focus: visible
                visible: menu.composer.offers.includes("choices")
                glyph: "list"
                text: menu.composer.channel === "whatsapp" ? qsTr("Buttons to tap…") : qsTr("Quick replies…")
                onClicked: menu.ask("choices")
            }
            ActionButton {
                kind: "bare"
                visible: menu.composer.offers.includes("menu")
                glyph: "form"
                text: qsTr("List to choose from…")
                onClicked: menu.ask("menu")
            }
            ActionButton {
                kind: "bare"
                visible: menu.composer.offers.includes("place")
                glyph: "place"
                text: qsTr("Place…")
                onClicked: menu.ask("place")
            }
        }
    }

    function ask(form: string) {
        close();
        asked(form);
    }
}
