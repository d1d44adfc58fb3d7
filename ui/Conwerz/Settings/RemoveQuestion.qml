pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// Before a computer is removed: whether it is still in the shop's hands decides what happens at Meta.
Question {
    id: question

    required property Computers computers

    width: Math.min(580, (parent?.width ?? 580) - 48)
    title: computers.question
    sentence: qsTr("From now on it receives nothing, and what waits for it on the relay is gone.")
    visible: computers.asked !== ""
    closePolicy: computers.busy ? 0 : 1 << 4
    onAboutToShow: mine.checked = computers.knows_code
    onClosed: computers.keep()
    acts: [
        ActionButton {
            enabled: !question.computers.busy
            kind: "dangerFill"
            text: question.computers.busy ? qsTr("Removing…") : qsTr("Remove it")
            onClicked: question.computers.remove(stolen.checked)
        },
        ActionButton {
            focus: true
            enabled: !question.computers.busy
            text: qsTr("Keep it")
            keys: "Esc"
            onClicked: question.computers.keep()
        }
    ]

    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: 6
        enabled: !question.computers.busy
        spacing: 2

        Choice {
            id: mine

            Layout.fillWidth: true
            checked: question.computers.knows_code
            text: qsTr("It is still in good hands")
            detail: question.computers.knows_code ? qsTr("It erases everything as soon as it is online.") : qsTr("It has another recovery code, so it asks there whether to erase everything.")
        }
        Choice {
            id: stolen

            Layout.fillWidth: true
            checked: !question.computers.knows_code
            text: qsTr("It is lost or stolen")
            detail: qsTr("What you are signed in to here ends at Meta at once, for both computers. You sign in again.")
        }
    }
}
