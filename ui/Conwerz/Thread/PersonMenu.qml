import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// What can be done with the person of a conversation.
T.Popup {
    id: menu

    signal forgetAsked

    // Its far corner at this place
    function ask(place: point) {
        x = mirrored ? place.x : place.x - implicitWidth;
        y = place.y + 4;
        open();
    }

    padding: 4
    implicitWidth: forget.implicitWidth + 8
    implicitHeight: forget.implicitHeight + 8
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

        ActionButton {
            id: forget

            kind: "danger"
            focus: true
            glyph: "trash"
            text: qsTr("Forget this person…")
            onClicked: {
                menu.close();
                menu.forgetAsked();
            }
        }
    }
}
