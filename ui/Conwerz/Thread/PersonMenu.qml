import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// What can be done with the person of a conversation.
T.Popup {
    id: menu

    signal forgetAsked
    signal nameAsked

    // Its far corner at this place
    function ask(place: point) {
        x = mirrored ? place.x : place.x - implicitWidth;
        y = place.y + 4;
        open();
    }

    padding: 4
    implicitWidth: commands.implicitWidth + 8
    implicitHeight: commands.implicitHeight + 8
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
            id: commands

            width: parent.width
            spacing: 2

            ActionButton {
                id: name

                Layout.fillWidth: true
                kind: "bare"
                focus: true
                glyph: "pencil"
                text: qsTr("Call them something else…")
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
                Keys.onUpPressed: name.forceActiveFocus(Qt.BacktabFocusReason)
                onClicked: {
                    menu.close();
                    menu.forgetAsked();
                }
            }
        }
    }
}
