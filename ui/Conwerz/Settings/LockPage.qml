pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// When the window locks itself, what unlocks it, and whether messages come in meanwhile.
SettingsPage {
    id: page

    required property Shell shell

    readonly property Lock lock: shell.lock
    readonly property bool matches: first.text === second.text
    readonly property bool longEnough: first.text.length >= lock.least

    title: qsTr("Lock")
    sentence: qsTr("Locking takes everything off the screen and out of the window's memory.")
    widest: 640

    SettingsCard {
        title: qsTr("What unlocks it")

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: page.lock.by_passphrase ? qsTr("Your passphrase. It is also asked for at each start, because the key in the keychain is wrapped in it. If you forget it, the recovery code opens Conwerz.") : page.lock.by_keychain ? qsTr("The password of your keychain, which locks together with Conwerz. A passphrase of its own would also be asked for at each start.") : qsTr("Set a passphrase first. It is then also asked for at each start.")
        }
        TextField {
            id: first

            Layout.fillWidth: true
            Layout.topMargin: 6
            visible: !page.lock.by_passphrase
            label: qsTr("New passphrase")
            placeholder: qsTr("New passphrase, at least %n characters", "", page.lock.least)
            secret: true
        }
        TextField {
            id: second

            Layout.fillWidth: true
            visible: !page.lock.by_passphrase && page.longEnough
            label: qsTr("The same once more")
            placeholder: label
            secret: true
            bad: text !== "" && !first.text.startsWith(text)
            onAccepted: protect.click()
        }
        PlainText {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Layout.fillWidth: true
            visible: text !== ""
            text: page.lock.problem
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.caption
            color: Theme.bad
        }
        RowLayout {
            Layout.topMargin: 6
            spacing: 8

            PrimaryButton {
                id: protect

                visible: !page.lock.by_passphrase
                enabled: page.longEnough && page.matches && !page.lock.busy
                text: qsTr("Set the passphrase")
                onClicked: {
                    page.lock.protect(first.text);
                    first.clear();
                    second.clear();
                }
            }
            ActionButton {
                visible: page.lock.by_passphrase
                enabled: !page.lock.busy
                text: qsTr("Do without a passphrase")
                onClicked: page.lock.protect("")
            }
            ActionButton {
                enabled: page.lock.by_passphrase || page.lock.by_keychain
                text: qsTr("Lock now")
                keys: "Ctrl+L"
                onClicked: page.lock.lock()
            }
        }
    }
    SettingsCard {
        title: qsTr("Lock by itself")
        enabled: page.lock.by_passphrase || page.lock.by_keychain

        Repeater {
            model: [
                {
                    minutes: 0,
                    text: qsTr("Never")
                },
                {
                    minutes: 5,
                    text: qsTr("After 5 minutes without a touch")
                },
                {
                    minutes: 15,
                    text: qsTr("After 15 minutes")
                },
                {
                    minutes: 60,
                    text: qsTr("After an hour")
                }
            ]

            Choice {
                required property var modelData

                Layout.fillWidth: true
                text: modelData.text
                checked: page.shell.settings.lock_after === modelData.minutes
                onClicked: page.shell.settings.choose_lock_after(modelData.minutes)
            }
        }
    }
    SettingsCard {
        title: qsTr("While it is locked")

        Repeater {
            model: [
                {
                    receives: true,
                    text: qsTr("Go on receiving"),
                    detail: qsTr("Messages come in and answers on their way go out. The database's key stays in memory.")
                },
                {
                    receives: false,
                    text: qsTr("Rest"),
                    detail: qsTr("The database is closed. What customers write waits, sealed, on the relay.")
                }
            ]

            Choice {
                required property var modelData

                Layout.fillWidth: true
                text: modelData.text
                detail: modelData.detail
                checked: page.shell.settings.receives_locked === modelData.receives
                onClicked: page.shell.settings.choose_receives_locked(modelData.receives)
            }
        }
    }
}
