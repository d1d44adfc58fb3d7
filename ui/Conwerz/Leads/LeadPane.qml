pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// One lead beside the board: what can be done, every answer, notes, reminder.
FocusScope {
    id: pane

    required property OpenLead lead

    // The keyboard waits until there is a name to stand on
    property bool awaited: false
    readonly property string name: lead.name

    signal abandoned

    function enter() {
        awaited = true;
        Qt.callLater(arrive);
    }
    function arrive() {
        if (!awaited || name === "")
            return;
        awaited = false;
        top.forceActiveFocus(Qt.TabFocusReason);
    }
    function leave() {
        pane.lead.close();
        pane.abandoned();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: name
    implicitWidth: 380
    onNameChanged: Qt.callLater(arrive)
    onActiveFocusChanged: if (activeFocus)
        awaited = false
    Keys.onEscapePressed: leave()

    Item {
        id: top

        Accessible.role: Accessible.StaticText
        Accessible.name: Commas.joined([pane.name, pane.lead.reach])
        Accessible.focusable: true
        focus: true
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.hairline
    }
    Flickable {
        anchors.fill: parent
        anchors.leftMargin: 1
        contentHeight: column.implicitHeight + 48
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: Scroller {}

        ColumnLayout {
            id: column

            x: 24
            y: 20
            width: parent.width - 48
            spacing: 12

            RowLayout {
                spacing: 12

                Avatar {
                    initials: pane.lead.initials
                    hue: pane.lead.hue
                    channel: ""
                    ring: Theme.canvas
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    PlainText {
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                        Layout.fillWidth: true
                        text: pane.lead.name
                        horizontalAlignment: Text.AlignLeft
                        font.pixelSize: Theme.title
                        font.weight: Font.DemiBold
                    }
                    PlainText {
                        Layout.fillWidth: true
                        text: pane.lead.reach
                        wrapMode: Text.Wrap
                        horizontalAlignment: Text.AlignLeft
                        font.pixelSize: Theme.caption
                        color: Theme.inkFaint
                    }
                }
                IconButton {
                    glyph: "close"
                    label: qsTr("Close (Esc)")
                    onClicked: pane.leave()
                }
            }
            PlainText {
                Layout.fillWidth: true
                visible: pane.lead.test
                text: qsTr("A test lead of Meta's own tool. It counts nowhere.")
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                horizontalAlignment: Text.AlignLeft
                color: Theme.warn
            }
            Flow {
                Layout.fillWidth: true
                spacing: 8

                ActionButton {
                    glyph: "bubble"
                    text: pane.lead.message_words
                    visible: text !== ""
                    onClicked: pane.lead.message()
                }
                ActionButton {
                    glyph: "check"
                    text: qsTr("Contacted")
                    visible: pane.lead.waits
                    onClicked: pane.lead.contact()
                }
                ActionButton {
                    glyph: "person"
                    text: qsTr("Save card…")
                    onClicked: pane.lead.save_card()
                }
                ActionButton {
                    kind: "danger"
                    glyph: "trash"
                    text: qsTr("Delete…")
                    onClicked: question.open()
                }
            }
            TextField {
                Layout.fillWidth: true
                visible: pane.lead.stage === "lost"
                label: qsTr("Why this one was lost")
                placeholder: label
                text: pane.lead.lost_reason
                onAccepted: pane.lead.lose(text)
            }
            Repeater {
                model: pane.lead.answers

                ColumnLayout {
                    id: said

                    required property string heading
                    required property string question
                    required property string answer

                    Layout.fillWidth: true
                    spacing: 1

                    PlainText {
                        Layout.fillWidth: true
                        Layout.topMargin: 8
                        Layout.bottomMargin: 8
                        visible: text !== ""
                        text: said.heading
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        horizontalAlignment: Text.AlignLeft
                        font.pixelSize: Theme.caption
                        font.weight: Font.Medium
                        color: Theme.inkSoft
                    }
                    PlainText {
                        Layout.fillWidth: true
                        text: said.question
                        horizontalAlignment: Text.AlignLeft
                        font.pixelSize: Theme.caption
                        color: Theme.inkFaint
                    }
                    PlainText {
                        Layout.fillWidth: true
                        text: said.answer
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        horizontalAlignment: Text.AlignLeft
                    }
                }
            }
            PlainText {
                Layout.topMargin: 8
                text: pane.lead.reminded ? qsTr("Reminder: %1").arg(pane.lead.note) : qsTr("Remind me")
                font.weight: Font.DemiBold
            }
            Flow {
                Layout.fillWidth: true
                spacing: 8

                Repeater {
                    model: [["hour", qsTr("In an hour")], ["tomorrow", qsTr("Tomorrow")], ["three_days", qsTr("In 3 days")], ["week", qsTr("In a week")]]

                    ActionButton {
                        required property var modelData

                        text: modelData[1]
                        onClicked: pane.lead.remind(modelData[0], note.text)
                    }
                }
                ActionButton {
                    visible: pane.lead.reminded
                    text: qsTr("To my calendar…")
                    onClicked: pane.lead.save_reminder()
                }
                ActionButton {
                    visible: pane.lead.reminded
                    text: qsTr("No reminder")
                    onClicked: pane.lead.remind("", "")
                }
            }
            PlainText {
                Layout.topMargin: 8
                text: qsTr("Notes, only you can see them")
                font.weight: Font.DemiBold
            }
            TextField {
                id: note

                Layout.fillWidth: true
                label: qsTr("Write a note")
                placeholder: label
                onAccepted: {
                    pane.lead.write_note(text);
                    clear();
                }
            }
            Repeater {
                model: pane.lead.notes

                Rectangle {
                    id: kept

                    required property int key
                    required property string text
                    required property string time

                    Layout.fillWidth: true
                    implicitHeight: words.implicitHeight + 20
                    radius: Theme.rControl
                    color: Theme.sunken

                    PlainText {
                        id: words

                        anchors.left: parent.left
                        anchors.right: drop.left
                        anchors.leftMargin: 12
                        anchors.verticalCenter: parent.verticalCenter
                        text: qsTr("%1  ·  %2").arg(kept.text).arg(kept.time)
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        horizontalAlignment: Text.AlignLeft
                    }
                    IconButton {
                        id: drop

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        glyph: "close"
                        label: qsTr("Delete the note")
                        onClicked: pane.lead.delete_note(kept.key)
                    }
                }
            }
        }
    }
    Question {
        id: question

        title: qsTr("Delete this lead for good?")
        sentence: qsTr("Every answer, note and reminder of theirs goes from this computer and cannot be brought back. Meta keeps the form's answers for 90 days; Conwerz does not fetch them again.")
        acts: [
            ActionButton {
                kind: "dangerFill"
                text: qsTr("Delete the lead")
                onClicked: {
                    question.close();
                    pane.lead.delete();
                    pane.abandoned();
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
}
