pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// The shop's WhatsApp numbers.
SettingsPage {
    id: page

    required property NumbersPage numbers

    title: qsTr("WhatsApp numbers")
    sentence: qsTr("How each number stands at Meta, and what customers read about the shop.")
    widest: 820
    onEntered: numbers.open()

    Repeater {
        id: cards

        model: page.numbers.lines

        NumberCard {
            id: card

            Layout.fillWidth: true
            numbers: page.numbers
            narrow: page.width < 620
            onDeregisterAsked: {
                deregistering.connection = card.key;
                deregistering.number = card.shown;
                deregistering.open();
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: page.numbers.loaded && cards.count === 0
        glyph: "phone"
        title: qsTr("No WhatsApp number is connected")
        text: qsTr("Connect one under Integrations. Then its quality, its limits and its profile are here.")
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: page.numbers.failed
        glyph: "alert"
        title: qsTr("Meta could not be asked")
        text: qsTr("Open this page again in a moment.")
    }
    Question {
        id: deregistering

        property int connection: 0
        property string number: ""

        title: qsTr("Deregister %1?").arg(number)
        sentence: qsTr("It stops sending and receiving here at once. Meta allows ten registrations and deregistrations in three days, and asks for the PIN at the next one.")
        acts: [
            ActionButton {
                focus: true
                text: qsTr("Keep it")
                onClicked: deregistering.close()
            },
            ActionButton {
                kind: "danger"
                text: qsTr("Deregister")
                onClicked: {
                    page.numbers.deregister(deregistering.connection);
                    deregistering.close();
                }
            }
        ]
    }
}
