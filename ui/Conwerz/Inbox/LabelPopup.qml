pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.ViewModels

// Which labels it carries. A name that is new makes a label.
PickPopup {
    id: popup

    required property LabelPicker picker

    function begin() {
        picker.begin();
        ask();
    }

    title: qsTr("Label")
    whom: picker.whom
    hint: qsTr("Find a label, or name a new one")
    placeholder: hint
    rows: picker.rows
    current: picker.current
    onEdited: text => picker.look_for(text)
    onStepped: by => picker.step(by)
    onAccepted: {
        picker.pick_current();
        close();
    }
    delegate: PickItem {
        required property int key
        required property string carried

        required text
        required look
        required spoken

        width: ListView.view.width
        glyph: key === 0 ? "plus" : carried === "all" ? "check" : carried === "some" ? "minus" : ""
        current: ListView.isCurrentItem
        onClicked: {
            popup.picker.pick(key);
            popup.typed = "";
        }
    }
}
