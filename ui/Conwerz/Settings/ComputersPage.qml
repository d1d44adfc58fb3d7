pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The shop's computers. One receives each connection; another takes over by signing in.
SettingsPage {
    id: page

    required property Computers computers
    required property Places places

    title: qsTr("Computers")
    sentence: qsTr("Where your shop is open. To move it to another computer, restore a backup there or sign in: it takes over, and this one stops receiving.")
    onEntered: computers.open()

    SettingsCard {
        title: qsTr("This computer was removed")
        visible: page.computers.stage === "removed"

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Another computer of your shop removed it, says the relay. That could not be proven, and Meta still lets it in, so nothing was erased. If it was you, erase everything here. If not, go on with it and sign in again.")
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 6
            spacing: 8

            ActionButton {
                kind: "danger"
                text: qsTr("Erase everything…")
                onClicked: page.places.go_to_page("erase")
            }
            ActionButton {
                text: qsTr("Go on with this computer")
                onClicked: page.computers.stay()
            }
        }
    }
    Rectangle {
        Accessible.role: Accessible.AlertMessage
        Accessible.name: told.text
        Layout.fillWidth: true
        visible: told.text !== ""
        implicitHeight: said.implicitHeight + 24
        radius: Theme.rControl
        color: page.computers.problem ? Theme.warnSoft : Theme.goodSoft

        RowLayout {
            id: said

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 14
            spacing: 12

            PlainText {
                id: told

                Layout.fillWidth: true
                text: page.computers.problem || page.computers.done
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                horizontalAlignment: Text.AlignLeft
            }
            LinkButton {
                visible: page.computers.signs_in
                text: qsTr("Sign in again")
                onClicked: page.computers.sign_in()
            }
        }
    }
    Repeater {
        model: page.computers.computers

        ComputerCard {
            id: card

            narrow: page.narrow
            busy: page.computers.busy
            onRemoveAsked: page.computers.ask(card.key)
        }
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: page.computers.stage === "silent" || page.computers.stage === "loading"
        glyph: "computer"
        title: page.computers.stage === "silent" ? qsTr("The relay does not answer") : qsTr("Asking the relay…")
        text: page.computers.stage === "silent" ? qsTr("It knows which computers there are. Everything else goes on; look here again later.") : qsTr("It knows which computers receive for your shop.")
    }
    RemoveQuestion {
        computers: page.computers
    }
}
