pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// What the stages are called here. Their order and meaning stay.
Question {
    id: question

    required property Leads leads

    function keep() {
        const named = [];
        for (let place = 0; place < fields.count; place++)
            named.push((fields.itemAt(place) as TextField).text);
        leads.name_stages(named);
        close();
    }

    title: qsTr("What do you call the stages?")
    sentence: qsTr("Their order and their meaning stay: a lead in the fourth is won, in the fifth it is lost. Left empty, the usual name comes back.")
    acts: [
        ActionButton {
            kind: "primary"
            text: qsTr("Keep these names")
            onClicked: question.keep()
        },
        ActionButton {
            text: qsTr("Cancel")
            keys: "Esc"
            onClicked: question.close()
        }
    ]
    onOpened: (fields.itemAt(0) as TextField)?.forceActiveFocus(Qt.PopupFocusReason)

    Repeater {
        id: fields

        model: question.visible ? question.leads.stages : null

        TextField {
            required property string key
            required property string title
            required property string usual

            Layout.fillWidth: true
            label: qsTr("Your name for “%1”").arg(usual)
            placeholder: usual
            longest: 24
            text: title === usual ? "" : title
            onAccepted: question.keep()
        }
    }
}
