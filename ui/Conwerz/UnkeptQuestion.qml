import QtQuick
import Conwerz.Controls
import Conwerz.ViewModels

// The window is being closed while the recovery code stands on it.
Question {
    id: question

    required property Shell shell

    title: qsTr("Close before you wrote the code down?")
    sentence: qsTr("Without these words nobody can open your messages again if this computer's keychain is lost.")
    acts: [
        ActionButton {
            text: qsTr("Close")
            onClicked: question.shell.quit()
        },
        PrimaryButton {
            focus: true
            text: qsTr("Stay")
            keys: "Esc"
            onClicked: question.close()
        }
    ]
}
