import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What can be done with the person of a conversation.
T.Popup {
    id: menu

    required property Commands commands

    signal forgetAsked
    signal nameAsked

    // Its far corner at this place
    function ask(place: point) {
        x = mirrored ? place.x : place.x - implicitWidth;
        y = place.y + 4;
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
        Accessible.name: qsTr("Person")
        focus: true

        ColumnLayout {
            id: acts

            width: parent.width
            spacing: 2

            ActionButton {
                id: name

                Layout.fillWidth: true
                kind: "bare"
                focus: true
                glyph: "pencil"
                text: qsTr("Call them something else…")
                keys: menu.commands.keys["conversation.rename"]
                Keys.onDownPressed: forget.forceActiveFocus(Qt.TabFocusReason)
                onClicked: {
                    menu.close();
                    menu.nameAsked();
                }
            }
            ActionButton {
                id: forget

                Layout.fillWidth: true
                kind: "danger"
                glyph: "trash"
                text: qsTr("Forget this person…")
                keys: menu.commands.keys["conversation.forget"]
                Keys.onUpPressed: name.forceActiveFocus(Qt.BacktabFocusReason)
                onClicked: {
                    menu.close();
                    menu.forgetAsked();
                }
            }
        }
    }
}
