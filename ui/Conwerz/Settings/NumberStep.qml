pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What stands between a number and sending: a code, then a registration with its PIN.
Rectangle {
    id: panel

    required property NumbersPage numbers
    required property int connection
    required property string step
    required property bool needsPin
    required property bool codeSent
    required property bool busy

    implicitHeight: column.implicitHeight + 28
    radius: Theme.rControl
    color: panel.step === "on_phone" ? Theme.accentSoft : Theme.warnSoft

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 14
        spacing: 10

        PlainText {
            Layout.fillWidth: true
            text: panel.step === "verify" ? qsTr("Meta must know that this number is yours. It sends a code of six digits.") : panel.step === "register" ? (panel.needsPin ? qsTr("The number is verified. It has a PIN from before: type it, and the number can send.") : qsTr("The number is verified. Registering lets it send; Conwerz makes up a PIN and keeps it in the keychain.")) : qsTr("This number is also used in the WhatsApp Business app, and works there and here. It needs no registration, and must not get one.")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
        }
        Flow {
            Layout.fillWidth: true
            visible: panel.step === "verify"
            spacing: 8

            ActionButton {
                kind: panel.codeSent ? "plain" : "primary"
                enabled: !panel.busy
                text: panel.codeSent ? qsTr("Send it again") : qsTr("Send the code by SMS")
                onClicked: panel.numbers.request_code(panel.connection, false)
            }
            ActionButton {
                enabled: !panel.busy
                text: qsTr("Call me with it")
                onClicked: panel.numbers.request_code(panel.connection, true)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: panel.step === "verify" && panel.codeSent
            spacing: 8

            TextField {
                id: code

                Layout.preferredWidth: 160
                label: qsTr("Code")
                placeholder: qsTr("Six digits")
                onAccepted: verify.click()
            }
            PrimaryButton {
                id: verify

                enabled: code.text !== "" && !panel.busy
                text: qsTr("Verify")
                onClicked: panel.numbers.verify(panel.connection, code.text)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: panel.step === "register"
            spacing: 8

            TextField {
                id: pin

                Layout.preferredWidth: 160
                visible: panel.needsPin
                label: qsTr("Two-step PIN")
                placeholder: qsTr("Two-step PIN")
                secret: true
                onAccepted: register.click()
            }
            PrimaryButton {
                id: register

                enabled: !panel.busy && (!panel.needsPin || panel.numbers.is_pin(pin.text))
                text: qsTr("Register")
                onClicked: panel.numbers.register_(panel.connection, pin.text)
            }
        }
    }
}
