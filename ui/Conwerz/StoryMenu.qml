pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// What can be made to happen in the practice shop: each story once clicked is told by its customers.
T.Popup {
    id: menu

    required property list<string> stories

    signal chosen(int story)

    padding: 4
    implicitWidth: 420
    implicitHeight: Math.min(rows.contentHeight + 8, 420)
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: Card {
        radius: Theme.rRow
        lifted: true
    }
    contentItem: ListView {
        id: rows

        Accessible.role: Accessible.PopupMenu
        Accessible.name: qsTr("Make something happen")
        focus: true
        clip: true
        reuseItems: false
        model: menu.stories
        keyNavigationEnabled: true

        delegate: ActionButton {
            required property int index
            required property string modelData

            width: ListView.view.width
            kind: "bare"
            focus: index === 0
            text: modelData
            onClicked: {
                menu.chosen(index);
                menu.close();
            }
        }
    }
}
