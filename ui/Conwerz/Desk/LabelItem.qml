pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Controls

// A label in the rail: whoever carries it. It can be changed where it is shown.
NavItem {
    id: item

    required property int index
    required property int key
    required property string look
    required property bool current

    required text
    required count
    required spoken

    signal editAsked

    explained: true
    trailing: [
        Loader {
            active: item.selected && !item.compact
            sourceComponent: IconButton {
                width: 24
                height: 24
                focusPolicy: Qt.NoFocus
                glyph: "pencil"
                label: qsTr("Change this label")
                keys: "F2"
                onClicked: item.editAsked()
            }
        }
    ]
    Keys.onPressed: event => {
        pointed = false;
        event.accepted = event.key === Qt.Key_F2 || event.key === Qt.Key_Delete;
        if (event.accepted)
            editAsked();
    }

    LabelMark {
        anchors.centerIn: parent
        look: item.look
        size: item.compact ? 13 : 11
    }
}
