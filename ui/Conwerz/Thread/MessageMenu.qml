import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What can be done with a message, at the pointer.
T.Popup {
    id: menu

    required property Thread thread

    property int message: 0

    function ask(message: int, place: point) {
        menu.message = message;
        x = Math.min(place.x, parent.width - implicitWidth - 8);
        y = Math.min(place.y, parent.height - implicitHeight - 8);
        open();
    }

    padding: 4
    implicitWidth: copy.implicitWidth + 8
    implicitHeight: copy.implicitHeight + 8
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

        ActionButton {
            id: copy

            kind: "bare"
            focus: true
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
