pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// How Conwerz makes itself noticed.
SettingsPage {
    id: page

    required property NoticeSettings notices

    title: qsTr("Notifications")
    sentence: qsTr("One notice for each conversation, gone when you have read it. What is filled in from before never makes one.")
    widest: 640

    SettingsCard {
        title: qsTr("On this desktop")

        SwitchLine {
            text: qsTr("Tell me when somebody writes")
            checked: page.notices.on
            onToggled: on => page.notices.switch(on)
        }
        SwitchLine {
            text: qsTr("Start Conwerz when I log in, without a window")
            checked: page.notices.at_login
            onToggled: on => page.notices.set_at_login(on)
        }
        ActionButton {
            Layout.topMargin: 6
            text: qsTr("Show an example")
            onClicked: page.notices.try_out()
        }
    }
    SettingsCard {
        title: qsTr("What a notice shows")
        enabled: page.notices.on

        Repeater {
            model: [
                {
                    key: "everything",
                    text: qsTr("Who writes, and what"),
                    detail: qsTr("Can be answered from the notice, where your desktop allows it.")
                },
                {
                    key: "name",
                    text: qsTr("Only who writes"),
                    detail: ""
                },
                {
                    key: "nothing",
                    text: qsTr("Only that somebody writes"),
                    detail: qsTr("For a screen that customers see. So it is while Conwerz is locked, too.")
                }
            ]

            Choice {
                required property var modelData

                Layout.fillWidth: true
                text: modelData.text
                detail: modelData.detail
                checked: page.notices.says === modelData.key
                onClicked: page.notices.say(modelData.key)
            }
        }
    }
    SettingsCard {
        title: qsTr("Quiet hours")
        enabled: page.notices.on

        SwitchLine {
            text: qsTr("No notices and no sounds at certain hours")
            checked: page.notices.quiet
            onToggled: on => page.notices.keep_quiet(on)
        }
        RowLayout {
            visible: page.notices.quiet
            spacing: 10

            PlainText {
                text: qsTr("From")
                color: Theme.inkSoft
            }
            TimeField {
                label: qsTr("Quiet from")
                time: page.notices.quiet_from
                onTyped: text => page.notices.set_quiet_from(text)
            }
            PlainText {
                text: qsTr("until")
                color: Theme.inkSoft
            }
            TimeField {
                label: qsTr("Quiet until")
                time: page.notices.quiet_until
                onTyped: text => page.notices.set_quiet_until(text)
            }
        }
    }
    SettingsCard {
        title: qsTr("Sounds")
        enabled: page.notices.on

        Repeater {
            model: page.notices.sounds

            SwitchLine {
                id: sound

                required property string key
                required property bool on
                required text

                checked: on
                onToggled: on => page.notices.sound(key, on)

                IconButton {
                    glyph: "play"
                    label: qsTr("Hear the sound of %1").arg(sound.text)
                    onClicked: page.notices.hear(sound.key)
                }
            }
        }
    }
}
