import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// A field of the shop's own: made, renamed or deleted, on every card at once.
Question {
    id: question

    required property PersonCard card

    // 0: a new one
    property int field: 0

    function ask(key: int, name: string) {
        field = key;
        input.text = name;
        open();
        input.forceActiveFocus(Qt.PopupFocusReason);
    }
    function keep() {
        if (field === 0)
            card.make_field(input.text);
        else
            card.rename_field(field, input.text);
        close();
    }

    title: field === 0 ? qsTr("Add a field") : qsTr("Change this field")
    sentence: qsTr("It stands on the card of every person: a city, a birthday, an address for deliveries. Eight fields at the most.")
    acts: [
        PrimaryButton {
            text: question.field === 0 ? qsTr("Add") : qsTr("Keep")
            onClicked: question.keep()
        },
        ActionButton {
            text: qsTr("Cancel")
            keys: "Esc"
            onClicked: question.close()
        },
        ActionButton {
            visible: question.field !== 0
            kind: "danger"
            glyph: "trash"
            text: qsTr("Delete this field")
            onClicked: {
                question.close();
                question.card.remove_field(question.field);
            }
        }
    ]

    TextField {
        id: input

        Layout.fillWidth: true
        Layout.topMargin: 8
        label: qsTr("Name of the field")
        placeholder: label
        longest: 40
        onAccepted: question.keep()
    }
}
