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

    signal forgetAsked

    glyph: "search"
    explained: true
    trailing: [
        IconButton {
            width: 24
            height: 24
            visible: item.selected && !item.compact
            focusPolicy: Qt.NoFocus
            glyph: "close"
            label: qsTr("Let go of this view (Del)")
            onClicked: item.forgetAsked()
        }
    ]
    Keys.onDeletePressed: forgetAsked()
}
