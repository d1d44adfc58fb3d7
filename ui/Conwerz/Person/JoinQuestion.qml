import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// Two become one: what are they called?
Question {
    id: question

    required property PersonCard card

    readonly property bool asked: card.asking !== 0

    onAskedChanged: asked ? open() : close()
    onAboutToShow: mine.checked = true
    onClosed: card.leave_question()
    title: qsTr("Make them one person?")
    sentence: qsTr("Their conversations, notes and fields stand on one card from then on; nothing is lost. You can take it back for 30 days. Which name counts?")
    acts: [
        PrimaryButton {
            text: qsTr("Make them one")
            onClicked: question.card.join(theirs.checked)
        },
        ActionButton {
            text: qsTr("Cancel")
            keys: "Esc"
            onClicked: question.close()
        }
    ]

    Choice {
        id: mine

        Layout.fillWidth: true
        Layout.topMargin: 8
        focus: true
        checked: true
        text: question.card.name
        detail: question.card.where
    }
    Choice {
        id: theirs

        Layout.fillWidth: true
        text: question.card.other_name
        detail: question.card.other_where
    }
}
