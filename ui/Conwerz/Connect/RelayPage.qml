import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Which relay: asked only where the build names none.
ConnectPage {
    id: page

    required property ConnectFlow flow

    function go() {
        flow.set_relay(address.text, invitation.text);
    }

    step: 1
    title: qsTr("Which relay should receive for you?")
    sentence: qsTr("Meta sends messages to a server that is always on: the relay. It seals them for this computer and keeps them until it has them. This build names no relay, so type the address of yours.")

    acts: [
        PrimaryButton {
            enabled: address.text.trim() !== "" && !page.flow.busy
            text: qsTr("Use this relay")
            onClicked: page.go()
        },
        ActionButton {
            text: qsTr("Back")
            keys: "Esc"
            onClicked: page.flow.back()
        }
    ]

    TextField {
        id: address

        Layout.fillWidth: true
        focus: true
        label: qsTr("Address of the relay")
        placeholder: "https://relay.example"
        bad: page.flow.relay_problem !== ""
        onAccepted: page.go()
    }
    PlainText {
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
        Layout.fillWidth: true
        visible: text !== ""
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        color: Theme.bad
        text: ({
                address: qsTr("This is no address. It looks like https://relay.example."),
                scheme: qsTr("It must begin with https://. Only a relay on this very computer may use http://."),
                path: qsTr("Type the address alone, without anything behind it."),
                kept: qsTr("It could not be written down: the disk may be full. Make room and try again.")
            })[page.flow.relay_problem] ?? ""
    }
    TextField {
        id: invitation

        Layout.fillWidth: true
        label: qsTr("Invitation, if the relay asks for one")
        placeholder: qsTr("Invitation, if the relay asks for one")
        onAccepted: page.go()
    }
}
