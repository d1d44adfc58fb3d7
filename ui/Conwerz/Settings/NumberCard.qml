pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// One WhatsApp number: how it stands, the next step, its PIN and its profile.
Card {
    id: card

    required property int key
    required property string shown
    required property string name
    required property string status
    required property string kind
    required property var fact_names
    required property var facts
    required property string step
    required property bool needs_pin
    required property bool code_sent
    required property string said
    required property bool failed
    required property bool busy
    required property string about
    required property string address
    required property string description
    required property string email
    required property string website
    required property string second_website
    required property string vertical
    required property string picture
    required property bool changed
    required property var bad_fields
    required property string spoken
    required property NumbersPage numbers

    property bool narrow: false
    property bool changesPin: false

    signal deregisterAsked

    Accessible.role: Accessible.Grouping
    Accessible.name: spoken
    implicitHeight: column.implicitHeight + 40

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 20
        spacing: 14

        RowLayout {
            Layout.fillWidth: true
            spacing: 16

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 5

                PlainText {
                    Layout.fillWidth: true
                    text: card.shown
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.title
                    font.weight: Font.DemiBold
                }
                PlainText {
                    Layout.fillWidth: true
                    text: card.name
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.caption
                    color: Theme.inkFaint
                }
            }
            StatusWord {
                Layout.alignment: Qt.AlignTop
                text: card.status
                kind: card.kind
            }
        }
        Facts {
            Layout.fillWidth: true
            names: card.fact_names
            values: card.facts
            narrow: card.narrow
        }
        NumberStep {
            Layout.fillWidth: true
            visible: card.step !== "none"
            numbers: card.numbers
            connection: card.key
            step: card.step
            needsPin: card.needs_pin
            codeSent: card.code_sent
            busy: card.busy
        }
        PlainText {
            Accessible.role: Accessible.StatusBar
            Accessible.name: text
            Layout.fillWidth: true
            visible: text !== ""
            text: card.busy ? qsTr("Asking Meta…") : card.said
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            color: card.failed && !card.busy ? Theme.bad : Theme.inkSoft
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: -4
            Layout.rightMargin: -4
            visible: card.step === "none"
            spacing: 12

            LinkButton {
                text: card.changesPin ? qsTr("Leave the PIN as it is") : qsTr("Set a new PIN")
                onClicked: card.changesPin = !card.changesPin
            }
            Item {
                Layout.fillWidth: true
            }
            LinkButton {
                text: qsTr("Deregister…")
                ink: Theme.bad
                onClicked: card.deregisterAsked()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: card.step === "none" && card.changesPin
            spacing: 8

            TextField {
                id: pin

                Layout.preferredWidth: 180
                label: qsTr("New two-step PIN")
                placeholder: qsTr("Six digits")
                secret: true
                onAccepted: setPin.click()
            }
            PrimaryButton {
                id: setPin

                enabled: !card.busy && card.numbers.is_pin(pin.text)
                text: qsTr("Set the PIN")
                onClicked: {
                    card.numbers.set_pin(card.key, pin.text);
                    pin.clear();
                    card.changesPin = false;
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.hairline
        }
        NumberProfile {
            Layout.fillWidth: true
            numbers: card.numbers
            connection: card.key
            kept: ({
                    about: card.about,
                    description: card.description,
                    address: card.address,
                    email: card.email,
                    website: card.website,
                    second_website: card.second_website
                })
            vertical: card.vertical
            picture: card.picture
            changed: card.changed
            busy: card.busy
            badFields: card.bad_fields
        }
    }
}
