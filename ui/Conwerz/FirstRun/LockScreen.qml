import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The curtain: nothing of the shop is behind it. It goes with the passphrase, the keychain's password or the recovery code.
FocusScope {
    id: screen

    required property Shell shell

    property bool asksForCode: false

    function unlock() {
        shell.lock.unlock(passphrase.text);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 400)
        spacing: 10

        Mark {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: 12
            size: 56
        }
        Heading {
            Layout.fillWidth: true
            text: qsTr("Conwerz is locked")
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.figure
            font.letterSpacing: -0.6
        }
        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: screen.shell.lock.by_passphrase ? qsTr("Your messages are here, encrypted. Enter the passphrase to read them.") : qsTr("Your messages are here, encrypted. Unlocking asks for the password of your keychain.")
        }
        TextField {
            id: passphrase

            Layout.fillWidth: true
            Layout.topMargin: 14
            visible: screen.shell.lock.by_passphrase && !screen.asksForCode
            focus: visible
            label: qsTr("Passphrase")
            placeholder: qsTr("Passphrase")
            secret: true
            bad: screen.shell.lock.problem !== ""
            onAccepted: screen.unlock()
        }
        PlainText {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Layout.fillWidth: true
            visible: text !== "" && !screen.asksForCode
            text: screen.shell.lock.problem
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.caption
            color: Theme.bad
        }
        CodeField {
            id: code

            Layout.fillWidth: true
            Layout.topMargin: 14
            visible: screen.asksForCode
            code: screen.shell.code
        }
        PrimaryButton {
            Layout.fillWidth: true
            Layout.topMargin: 6
            focus: !screen.shell.lock.by_passphrase
            enabled: screen.asksForCode ? screen.shell.code.typed === 12 && !screen.shell.code.busy : !screen.shell.lock.busy && (!screen.shell.lock.by_passphrase || passphrase.text !== "")
            text: screen.shell.lock.busy || screen.shell.code.busy ? qsTr("Opening…") : qsTr("Unlock")
            onClicked: screen.asksForCode ? screen.shell.code.enter() : screen.unlock()
        }
        ActionButton {
            Layout.alignment: Qt.AlignHCenter
            visible: screen.shell.code.offered
            kind: "quiet"
            text: screen.asksForCode ? qsTr("Back to the passphrase") : qsTr("I forgot it: use the recovery code")
            onClicked: {
                screen.asksForCode = !screen.asksForCode;
                (screen.asksForCode ? code : passphrase).forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
}
