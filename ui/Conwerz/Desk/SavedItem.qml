pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Controls

// A view of the owner's own. It can be let go of where it is shown.
NavItem {
    id: item

    required property int index
    required property int key
    required property bool current

    required text
    required count

    signal editAsked
    signal forgetAsked
    signal moveAsked(step: int)

    glyph: "search"
    explained: true
    trailing: [
        Loader {
            active: item.selected && !item.compact
            sourceComponent: IconButton {
                width: 24
                height: 24
                focusPolicy: Qt.NoFocus
                glyph: "pencil"
                label: qsTr("Change this view")
                keys: "F2"
                onClicked: item.editAsked()
            }
        }
    ]
    Keys.onPressed: event => {
        pointed = false;
        const moves = event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier);
        event.accepted = true;
        if (event.key === Qt.Key_Delete)
            forgetAsked();
        else if (event.key === Qt.Key_F2)
            editAsked();
        else if (moves && event.key === Qt.Key_Up)
            moveAsked(-1);
        else if (moves && event.key === Qt.Key_Down)
            moveAsked(1);
        else
            event.accepted = false;
    }
}
