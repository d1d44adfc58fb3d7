import QtQuick
import Conwerz.Controls
import Conwerz.ViewModels

// A deleted comment is gone for everybody.
Question {
    id: question

    required property OpenPost post

    property int comment: 0

    function ask(comment: int) {
        question.comment = comment;
        open();
    }

    title: qsTr("Delete this comment?")
    sentence: qsTr("It goes from Instagram for everybody, with the answers below it, and cannot be brought back. Hiding it keeps it for you and for whoever wrote it.")
    acts: [
        ActionButton {
            kind: "dangerFill"
            text: qsTr("Delete the comment")
            onClicked: {
                question.close();
                question.post.delete(question.comment);
            }
        },
        ActionButton {
            focus: true
            text: qsTr("Keep it")
            keys: "Esc"
            onClicked: question.close()
        }
    ]
}
