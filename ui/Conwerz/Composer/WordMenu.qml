pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Desktop

// What a word may have been meant to be, at the pointer.
MenuPanel {
    id: menu

    required property SpellCheck spelling

    property int at: 0
    property list<string> offered: []

    signal replaced(int start, int end, string word)

    function look(at: int, place: point) {
        if (spelling.begins(at) < 0)
            return;
        menu.at = at;
        offered = spelling.suggestions(at);
        ask(Qt.point(place.x, place.y - (offered.length + 1) * 36 - 16));
    }

    label: qsTr("Spelling")

    Repeater {
        model: menu.offered

        ActionButton {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            kind: "bare"
            focus: index === 0
            text: modelData
            onClicked: {
                menu.close();
                menu.replaced(menu.spelling.begins(menu.at), menu.spelling.ends(menu.at), modelData);
            }
        }
    }
    ActionButton {
        Layout.fillWidth: true
        kind: "bare"
        focus: menu.offered.length === 0
        text: qsTr("Leave this word as it is")
        onClicked: {
            menu.close();
            menu.spelling.ignore(menu.at);
        }
    }
}
