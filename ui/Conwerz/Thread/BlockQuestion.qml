import QtQuick
import Conwerz.Controls
import Conwerz.ViewModels

// What blocking does on which channel, and what it cannot do.
Question {
    id: question

    required property Thread thread
    required property Triage triage

    title: qsTr("Block %1?").arg(thread.name)
    sentence: qsTr("Whatever they write, on every channel you know them by, makes no sound and is in no view but Spam. WhatsApp keeps them away altogether: neither of you can write to the other there. On Messenger and Instagram they can go on writing, and do not notice. What they wrote is kept as long as any message.")
    acts: [
        ActionButton {
            kind: "primary"
            focus: true
            text: qsTr("Block")
            onClicked: {
                question.close();
                question.triage.block();
            }
        },
        ActionButton {
            text: qsTr("Cancel")
            keys: "Esc"
            onClicked: question.close()
        }
    ]
}
