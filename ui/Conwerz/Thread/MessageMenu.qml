pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What can be done with a message, at the pointer: react, quote, copy.
T.Popup {
    id: menu

    required property Thread thread
    required property Commands commands

    property int message: 0
    property bool mine: false
    property bool unsent: false
    property bool note: false
    readonly property bool reacts: !mine && !unsent && !note && thread.reactions.length > 0

    signal noteAsked(int message)
    signal noteDeleted(int message)

    function ask(message: int, mine: bool, unsent: bool, note: bool, place: point) {
        menu.message = message;
        menu.note = note;
        menu.mine = mine;
        menu.unsent = unsent;
        x = Math.max(8, Math.min(place.x, parent.width - implicitWidth - 8));
        y = Math.max(8, Math.min(place.y, parent.height - implicitHeight - 8));
        open();
    }

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
        Accessible.name: qsTr("Message")
        focus: true

        Column {
            id: acts

            Row {
                visible: menu.reacts
                bottomPadding: 4

                Repeater {
                    model: menu.reacts ? menu.thread.reactions.split(" ") : []

                    EmojiButton {
                        required property string modelData

                        emoji: modelData
                        onClicked: {
                            menu.thread.react(menu.message, emoji);
                            menu.close();
                        }
                    }
                }
            }
            ActionButton {
                kind: "bare"
                visible: !menu.unsent && !menu.note
                focus: visible
                glyph: "reply"
                text: qsTr("Quote in your answer")
                keys: menu.commands.keys["conversation.quote"]
                onClicked: {
                    menu.thread.answer(menu.message);
                    menu.close();
                }
            }
            ActionButton {
                kind: "bare"
                visible: menu.note
                focus: visible
                glyph: "pencil"
                text: qsTr("Change the note")
                onClicked: {
                    menu.noteAsked(menu.message);
                    menu.close();
                }
            }
            ActionButton {
                kind: "bare"
                visible: menu.note
                glyph: "trash"
                text: qsTr("Delete the note")
                onClicked: {
                    menu.noteDeleted(menu.message);
                    menu.close();
                }
            }
            ActionButton {
                kind: "bare"
                focus: menu.unsent
                glyph: "copy"
                text: qsTr("Copy text")
                keys: "Ctrl+C"
                onClicked: {
                    menu.thread.copy(menu.message);
                    menu.close();
                }
            }
        }
    }
}
