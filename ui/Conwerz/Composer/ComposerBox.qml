import QtQuick
import Conwerz.Theme
import Conwerz.ViewModels

// Where the owner writes, chooses a template, or reads why neither is possible.
FocusScope {
    id: box

    required property Composer composer
    required property TemplatePicker picker
    required property Noting noting
    required property Later later
    required property Completion completion
    required property Voice voice
    required property Commands commands
    required property Suggested suggested
    required property AiBeside ai

    signal letIn

    readonly property bool choosing: picker.showing
    readonly property bool noted: noting.open
    readonly property bool writing: composer.open && !choosing && !noted

    function insert(words: string) {
        if (noted)
            note.insert(words);
        else
            field.insert(words);
    }

    implicitHeight: (noted ? note.implicitHeight : choosing ? panel.implicitHeight : writing ? field.y + field.implicitHeight : closed.implicitHeight) + 18

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    AiBar {
        id: beside

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        visible: box.writing && wanted
        offered: box.writing
        ai: box.ai
        commands: box.commands
        onPicked: text => field.insert(text)
    }
    SuggestionBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: beside.visible ? beside.bottom : parent.top
        anchors.topMargin: beside.visible ? 8 : 0
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        visible: box.writing && count > 0
        suggested: box.suggested
        onPicked: text => field.insert(text)
    }
    AnswerField {
        id: field

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.visible ? bar.bottom : beside.visible ? beside.bottom : parent.top
        anchors.topMargin: bar.visible || beside.visible ? 8 : 0
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        focus: box.writing
        visible: box.writing
        commands: box.commands
        composer: box.composer
        picker: box.picker
        noting: box.noting
        later: box.later
        completion: box.completion
        voice: box.voice
    }
    NoteField {
        id: note

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        focus: box.noted
        visible: box.noted
        noting: box.noting
    }
    ClosedCard {
        id: closed

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        focus: !box.writing && !box.choosing && !box.noted
        visible: !box.writing && !box.choosing && !box.noted
        noting: box.noting
        composer: box.composer
        picker: box.picker
        onLetIn: box.letIn()
    }
    TemplatePanel {
        id: panel

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        focus: box.choosing && !box.noted
        visible: box.choosing && !box.noted
        composer: box.composer
        picker: box.picker
        onVisibleChanged: if (visible)
            forceActiveFocus(Qt.OtherFocusReason)
    }
}
