import QtQuick
import Conwerz.Controls
import Conwerz.ViewModels

// The first time the window is closed: stay in the tray, or end.
Question {
    id: question

    required property Shell shell

    readonly property bool asked: shell.asks_about_closing

    title: qsTr("Go on receiving messages?")
    sentence: shell.has_tray ? qsTr("Conwerz can stay in the tray and tell you when a customer writes. You can change this in the settings.") : qsTr("Conwerz can go on without a window and tell you when a customer writes. Start it once more to see the window again.")
    onAskedChanged: asked ? open() : close()
    onClosed: if (asked)
        shell.answer_closing("")
    acts: [
        PrimaryButton {
            focus: true
            text: question.shell.has_tray ? qsTr("Stay in the tray") : qsTr("Go on without a window")
            onClicked: question.shell.answer_closing("tray")
        },
        ActionButton {
            text: qsTr("Quit")
            onClicked: question.shell.answer_closing("quit")
        }
    ]
}
