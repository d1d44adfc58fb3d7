import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Theme

// A small menu of commands. Arrows walk through it, Escape and a click beside it close it.
T.Popup {
    id: menu

    required property string label

    default property alias lines: column.data

    // Its far corner at this place
    function ask(place: point) {
        x = Math.max(8, Math.min(mirrored ? place.x : place.x - implicitWidth, parent.width - implicitWidth - 8));
        y = Math.max(8, Math.min(place.y + 4, parent.height - implicitHeight - 8));
        open();
    }
    function walk(forward: bool) {
        const at = menu.contentItem.Window.activeFocusItem;
        if (at)
            at.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    padding: 4
    implicitWidth: column.implicitWidth + 8
    implicitHeight: column.implicitHeight + 8
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: Card {
        radius: Theme.rRow
        lifted: true
    }
    contentItem: FocusScope {
        id: content

        Accessible.role: Accessible.PopupMenu
        Accessible.name: menu.label
        focus: true
        Keys.onDownPressed: menu.walk(true)
        Keys.onUpPressed: menu.walk(false)

        ColumnLayout {
            id: column

            width: parent.width
            spacing: 2
        }
    }
}
