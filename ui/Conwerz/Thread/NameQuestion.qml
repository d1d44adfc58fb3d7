import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// What the shop calls a person. Meta and the customer never see it.
Question {
    id: question

    required property Thread thread

    // Whom it is about: another conversation may come to be open meanwhile
    property int conversation: 0

    function ask() {
        conversation = thread.conversation;
        field.text = thread.own_name;
        open();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }
    function keep() {
        thread.call(conversation, field.text);
        close();
    }

    title: qsTr("What do you call this person?")
    sentence: qsTr("Only you see this name, in Conwerz. Left empty, Meta's name comes back.")
    acts: [
        ActionButton {
            kind: "primary"
            text: qsTr("Keep this name")
            onClicked: question.keep()
        },
        ActionButton {
            text: qsTr("Cancel")
            keys: "Esc"
            onClicked: question.close()
        }
    ]

    TextField {
        id: field

        Layout.fillWidth: true
        Layout.topMargin: 8
        label: qsTr("Your name for this person")
        placeholder: question.thread.name
        longest: 100
        onAccepted: question.keep()
    }
}
