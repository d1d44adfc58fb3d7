import QtQuick
import Conwerz.Theme
import Conwerz.ViewModels

// Where the owner writes, or the reason why not.
FocusScope {
    id: box

    required property Composer composer

    function insert(words: string) {
        field.insert(words);
    }

    implicitHeight: (composer.open ? field.implicitHeight : closed.implicitHeight) + 18

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    AnswerField {
        id: field

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        focus: true
        visible: box.composer.open
        composer: box.composer
    }
    ClosedCard {
        id: closed

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        visible: !box.composer.open
        title: box.composer.rule
        text: box.composer.closed_words
    }
}
