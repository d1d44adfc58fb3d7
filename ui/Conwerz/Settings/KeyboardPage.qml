pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Which keys do what, and other ones for whoever wants them.
SettingsPage {
    id: page

    required property KeySettings keys

    title: qsTr("Keyboard")
    sentence: qsTr("Letters act while you are not writing. Every command is also in the palette, with or without a key.")
    widest: 760
    actions: [
        ActionButton {
            visible: page.keys.changed
            text: qsTr("All as at first")
            onClicked: page.keys.reset_all()
        }
    ]

    SettingsCard {
        visible: page.keys.problem !== ""
        title: qsTr("In the file of keys")

        Sentence {
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: page.keys.problem
            color: Theme.bad
        }
        Row {
            Layout.topMargin: 4
            spacing: 8

            ActionButton {
                text: qsTr("Open its folder")
                onClicked: page.keys.show_file()
            }
            ActionButton {
                text: qsTr("Read it again")
                onClicked: page.keys.read_again()
            }
        }
    }
    Card {
        Layout.fillWidth: true
        implicitHeight: list.implicitHeight + 28

        Column {
            id: list

            x: 12
            y: 14
            width: parent.width - 24

            Repeater {
                model: page.keys.rows

                KeyLine {
                    width: list.width
                    onAsked: page.keys.ask(key)
                    onResetAsked: page.keys.reset(key)
                    onTakenAway: page.keys.take_away(key)
                }
            }
        }
    }
    SettingsCard {
        title: qsTr("As a file")

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("What you change is kept in %1, which can be edited, and copied to another computer.").arg(page.keys.path)
            wrapMode: Text.WrapAnywhere
        }
        Row {
            Layout.topMargin: 4
            visible: page.keys.problem === ""
            spacing: 8

            ActionButton {
                text: qsTr("Open its folder")
                onClicked: page.keys.show_file()
            }
            ActionButton {
                text: qsTr("Read it again")
                onClicked: page.keys.read_again()
            }
        }
    }
    KeyQuestion {
        keys: page.keys
    }
}
