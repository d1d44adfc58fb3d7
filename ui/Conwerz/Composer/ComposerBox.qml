pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Controls
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
    readonly property bool shut: !composer.open && !choosing && !noted

    function insert(words: string) {
        if (noted)
            (note.made() as NoteField).insert(words);
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
    Late {
        id: note

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        focus: box.noted
        visible: box.noted
        wanted: box.noted
        sourceComponent: NoteField {
            focus: true
            noting: box.noting
        }
    }
    Late {
        id: closed

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        focus: box.shut
        visible: box.shut
        wanted: visible
        sourceComponent: ClosedCard {
            focus: true
            noting: box.noting
            composer: box.composer
            picker: box.picker
            onLetIn: box.letIn()
        }
    }
    Late {
        id: panel

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        focus: box.choosing && !box.noted
        visible: box.choosing && !box.noted
        wanted: visible
        onVisibleChanged: if (visible)
            forceActiveFocus(Qt.OtherFocusReason)
        sourceComponent: TemplatePanel {
            focus: true
            composer: box.composer
            picker: box.picker
        }
    }
}
