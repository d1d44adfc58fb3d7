pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What the login found: tick one or several. What is grey says why.
ConnectPage {
    id: page

    required property ConnectFlow flow

    step: 3
    title: qsTr("What shall be connected?")
    sentence: flow.looking ? qsTr("Asking Facebook what there is…") : qsTr("Tick one or several. A Page brings its Instagram account with it.")

    acts: [
        PrimaryButton {
            enabled: page.flow.chosen > 0 && !page.flow.looking
            text: qsTr("Connect %1").arg(page.flow.chosen)
            onClicked: page.flow.connect_chosen()
        },
        ActionButton {
            enabled: !page.flow.looking
            text: qsTr("Add Pages you did not tick")
            onClicked: page.flow.ask_again()
        },
        ActionButton {
            visible: page.flow.may_system_user && !page.flow.system_user
            enabled: !page.flow.looking
            text: qsTr("Allow business access")
            onClicked: page.flow.allow_business()
        },
        ActionButton {
            text: qsTr("Back")
            keys: "Esc"
            onClicked: page.flow.back()
        }
    ]

    Banner {
        Layout.fillWidth: true
        visible: page.flow.declined !== ""
        radius: Theme.rRow
        text: page.flow.declined
        action: qsTr("Ask again")
        onActed: page.flow.ask_again()
    }
    ListView {
        id: list

        Layout.fillWidth: true
        implicitHeight: Math.min(contentHeight, 388)
        clip: true
        spacing: 8
        reuseItems: false
        model: page.flow.candidates
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds

        delegate: CandidateTile {
            id: tile

            required property string key
            required property string name
            required property bool ticked
            required property string spoken

            width: list.width
            text: name
            checked: ticked
            Accessible.name: spoken
            onClicked: page.flow.mark(key)
        }
    }
}
