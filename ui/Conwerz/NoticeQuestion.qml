import QtQuick
import Conwerz.Controls
import Conwerz.ViewModels

// What the owner is told once.
Question {
    id: question

    required property Shell shell

    readonly property string told: shell.notice

    title: shell.notice_title
    sentence: told
    onToldChanged: told ? open() : close()
    onClosed: shell.note()
    acts: [
        PrimaryButton {
            focus: true
            text: qsTr("Good")
            onClicked: question.close()
        }
    ]
}
