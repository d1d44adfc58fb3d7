import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The code that opens everything when the keychain is lost, and the key that it opens.
SettingsPage {
    id: page

    required property Shell shell
    required property DeliveryKey delivery

    title: qsTr("Recovery code and key")
    sentence: qsTr("Your messages are encrypted with a key in this computer's keychain. Twelve words on paper open them if the keychain is lost.")
    widest: 640

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: page.shell.practice
        glyph: "shield"
        title: qsTr("The practice shop has no recovery code")
        text: qsTr("Everybody in it is invented, and it can be begun anew at any time.")
    }
    SettingsCard {
        title: qsTr("Recovery code")
        visible: !page.shell.practice

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Whoever has these words and this computer's files can read your messages. Keep them where you keep contracts.")
        }
        RowLayout {
            Layout.topMargin: 6
            spacing: 8

            ActionButton {
                focus: true
                text: qsTr("Show the code…")
                onClicked: showing.open()
            }
            ActionButton {
                text: qsTr("Make another code…")
                onClicked: renewing.open()
            }
        }
    }
    SettingsCard {
        title: qsTr("The database's key")
        visible: !page.shell.practice

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: page.shell.lock.by_passphrase ? qsTr("A key can be changed while no passphrase is set. Do without it on the page Lock, change the key, and set it again.") : qsTr("Changing the key encrypts every page anew. Do it when somebody may have copied this computer's keychain. The recovery code stays the same.")
        }
        ActionButton {
            Layout.topMargin: 6
            enabled: !page.shell.lock.by_passphrase
            text: qsTr("Change the key…")
            onClicked: changing.open()
        }
    }
    SettingsCard {
        title: qsTr("The delivery key")
        visible: !page.shell.practice

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("While your computer is off, messages wait sealed to a second key in the keychain. Change it as well when somebody may have copied the keychain. No message is lost.")
        }
        RowLayout {
            Layout.topMargin: 6
            spacing: 12

            ActionButton {
                enabled: !page.delivery.busy
                text: qsTr("Change the delivery key")
                onClicked: page.delivery.change()
            }
            PlainText {
                Accessible.role: Accessible.AlertMessage
                Accessible.ignored: text === ""
                Accessible.name: text
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                color: page.delivery.bad ? Theme.bad : Theme.inkSoft
                font.pixelSize: Theme.caption
                text: page.delivery.words
            }
        }
    }
    Question {
        id: showing

        title: qsTr("Show the recovery code?")
        sentence: qsTr("Look around first: nobody else should see this screen.")
        acts: [
            PrimaryButton {
                text: qsTr("Show the code")
                onClicked: {
                    showing.close();
                    page.shell.show_code();
                }
            },
            ActionButton {
                focus: true
                text: qsTr("Not now")
                keys: "Esc"
                onClicked: showing.close()
            }
        ]
    }
    Question {
        id: renewing

        title: qsTr("Make another recovery code?")
        sentence: qsTr("The words on your paper will open nothing any more, except backups made until now. The new ones are shown at once.")
        acts: [
            PrimaryButton {
                text: qsTr("Make another code")
                onClicked: {
                    renewing.close();
                    page.shell.renew_code();
                }
            },
            ActionButton {
                focus: true
                text: qsTr("Keep this one")
                keys: "Esc"
                onClicked: renewing.close()
            }
        ]
    }
    Question {
        id: changing

        title: qsTr("Change the key?")
        sentence: qsTr("The inbox closes while every page is encrypted anew; with many messages this takes a minute. Nothing is lost if it is interrupted.")
        acts: [
            PrimaryButton {
                text: qsTr("Change the key")
                onClicked: {
                    changing.close();
                    page.shell.change_key();
                }
            },
            ActionButton {
                focus: true
                text: qsTr("Not now")
                keys: "Esc"
                onClicked: changing.close()
            }
        ]
    }
}
