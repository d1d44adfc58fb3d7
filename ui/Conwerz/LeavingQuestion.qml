import QtQuick
import Conwerz.Controls
import Conwerz.ViewModels

// Leaving the practice shop erases it: asked once.
Question {
    id: question

    required property Shell shell

    title: qsTr("Leave the practice shop?")
    sentence: qsTr("Conversations to be erased from this computer: %1, with everything you wrote, and the keys. You can start a new one at any time.").arg(shell.desk?.conversations ?? 0)
    onAboutToShow: shell.desk?.count()
    acts: [
        ActionButton {
            kind: "dangerFill"
            text: qsTr("Leave and erase")
            onClicked: {
                question.close();
                question.shell.leave_practice();
            }
        },
        ActionButton {
            focus: true
            text: qsTr("Stay")
            keys: "Esc"
            onClicked: question.close()
        }
    ]
}
