import QtQuick
import Conwerz.Controls
import Conwerz.ViewModels

// Leaving the practice shop erases it: asked once.
Question {
    id: question

    required property Shell shell

    title: qsTr("Leave the practice shop?")
    sentence: qsTr("Its conversations, its keys and what you wrote are erased from this computer. You can start a new one at any time.")
    acts: [
        ActionButton {
            kind: "dangerFill"
            focus: true
            text: qsTr("Leave and erase")
            onClicked: {
                question.close();
                question.shell.leave_practice();
            }
        },
        ActionButton {
            text: qsTr("Stay")
            keys: "Esc"
            onClicked: question.close()
        }
    ]
}
