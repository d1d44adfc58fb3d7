pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Who this is: ways to reach them, labels, what the owner wrote down, what went to and fro, what is stored.
FocusScope {
    id: pane

    required property PersonCard card
    required property Thread thread
    required property Commands commands
    required property bool shown
    // Over the thread, in a window that has no room beside it
    required property bool floats

    signal closed

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("About %1").arg(thread.name)
    onShownChanged: card.attend(shown)
    Component.onCompleted: card.attend(shown)
    Keys.onEscapePressed: closed()

    // What is typed belongs to the person it was begun for: a field that has the keyboard would keep their words
    Connections {
        target: pane.card

        function onPerson_changed() {
            if (pane.activeFocus)
                top.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    Item {
        id: top

        Accessible.role: Accessible.StaticText
        Accessible.name: Commas.joined([pane.card.name, pane.card.summary])
        Accessible.focusable: true
        focus: true
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Rectangle {
        x: pane.LayoutMirroring.enabled ? parent.width - 1 : 0
        width: 1
        height: parent.height
        color: Theme.hairline
    }
    // A press here is not one on what lies below
    MouseArea {
        anchors.fill: parent
    }
    Flickable {
        id: scroll

        anchors.fill: parent
        anchors.leftMargin: 1
        contentWidth: width
        contentHeight: content.implicitHeight + 24
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        T.ScrollBar.vertical: Scroller {}

        ColumnLayout {
            id: content

            x: 20
            width: parent.width - 40
            spacing: 0
            visible: pane.card.person !== 0

            Avatar {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: 28
                initials: pane.card.initials
                hue: pane.card.hue
                channel: ""
                size: 72
            }
            Heading {
                Layout.fillWidth: true
                Layout.topMargin: 12
                text: pane.card.name
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: 18
            }
            PlainText {
                Layout.fillWidth: true
                Layout.topMargin: 4
                text: pane.card.summary
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.caption
                color: Theme.inkFaint
            }
            Chip {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: 8
                visible: text !== ""
                glyph: "ban"
                ink: Theme.warn
                fill: Theme.warnSoft
                text: pane.thread.shut_mark
            }
            PlainText {
                Layout.fillWidth: true
                Layout.topMargin: 6
                visible: text !== ""
                text: pane.thread.shut_note
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
            }
            Repeater {
                model: pane.card.alike

                PersonAlike {
                    Layout.fillWidth: true
                    Layout.topMargin: 16
                    card: pane.card
                }
            }
            PersonTitle {
                Layout.fillWidth: true
                text: qsTr("Reach")
            }
            Repeater {
                model: pane.card.reach

                PersonReach {
                    Layout.fillWidth: true
                    onClicked: pane.card.pick_reach(key)
                }
            }
            PersonTitle {
                Layout.fillWidth: true
                text: qsTr("Labels")
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: 2
                Layout.leftMargin: pane.card.labels.length > 0 ? 0 : -4
                spacing: 6

                Repeater {
                    model: pane.card.labels

                    // As high as the link behind it, so that their words stand on one line
                    Item {
                        id: place

                        required property string modelData

                        implicitWidth: chip.implicitWidth
                        implicitHeight: 28

                        LabelChip {
                            id: chip

                            anchors.verticalCenter: parent.verticalCenter
                            label: place.modelData
                        }
                    }
                }
                LinkButton {
                    text: qsTr("Add…")
                    Accessible.name: qsTr("Add a label…")
                    onClicked: pane.commands.run("conversation.label")
                }
            }
            PersonTitle {
                Layout.fillWidth: true
                text: qsTr("Note")
            }
            LinesField {
                id: note

                Layout.fillWidth: true
                Layout.topMargin: 4
                label: ""
                name: qsTr("Note about this person")
                hint: qsTr("Only you see this")
                lines: 3
                onEdited: text => {
                    if (note.activeFocus)
                        pane.card.type_note(text);
                }
                onActiveFocusChanged: if (!activeFocus)
                    pane.card.keep_typed()

                Binding on text {
                    when: !note.activeFocus
                    value: pane.card.note
                }
            }
            Repeater {
                model: pane.card.notes

                PersonNote {
                    Layout.fillWidth: true
                    Layout.topMargin: 6
                    onClicked: pane.card.pick_reach(conversation)
                }
            }
            PersonTitle {
                Layout.fillWidth: true
                text: qsTr("Fields of yours")
            }
            PersonFields {
                Layout.fillWidth: true
                card: pane.card
                onMakeAsked: asking.ask(0, "")
                onChangeAsked: (key, name) => asking.ask(key, name)
            }
            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: pane.card.problem
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.caption
                color: Theme.bad
            }
            PersonTitle {
                Layout.fillWidth: true
                visible: pane.card.lead !== 0
                text: qsTr("Lead")
            }
            Repeater {
                model: pane.card.lead_facts

                Fact {}
            }
            LinkButton {
                Layout.leftMargin: -4
                visible: pane.card.lead !== 0
                text: qsTr("Open the lead")
                onClicked: pane.card.pick_lead()
            }
            PersonTitle {
                Layout.fillWidth: true
                visible: sent.any
                text: qsTr("Pictures and files")
            }
            PersonSent {
                id: sent

                Layout.fillWidth: true
                Layout.topMargin: 2
                visible: any
                card: pane.card
            }
            PersonTitle {
                Layout.fillWidth: true
                text: qsTr("Kept on this computer")
            }
            Repeater {
                model: pane.card.kept

                Fact {}
            }
            Repeater {
                model: pane.card.joined

                RowLayout {
                    id: one

                    required property int key
                    required property string text

                    Layout.fillWidth: true

                    PlainText {
                        Layout.fillWidth: true
                        text: one.text
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        horizontalAlignment: Text.AlignLeft
                        color: Theme.inkSoft
                    }
                    LinkButton {
                        Layout.rightMargin: -4
                        text: qsTr("Take back")
                        Accessible.name: qsTr("Take back: %1").arg(one.text)
                        onClicked: pane.card.part(one.key)
                    }
                }
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: 20
                Layout.leftMargin: -4
                spacing: 2

                LinkButton {
                    text: qsTr("Rename…")
                    onClicked: pane.commands.run("conversation.rename")
                }
                LinkButton {
                    text: qsTr("Save…")
                    Accessible.name: qsTr("Save this conversation…")
                    onClicked: pane.commands.run("conversation.save")
                }
                LinkButton {
                    text: pane.card.shut ? qsTr("Let them in") : qsTr("Block…")
                    onClicked: pane.commands.run(pane.card.shut ? "conversation.spam" : "conversation.block")
                }
                LinkButton {
                    text: qsTr("Forget…")
                    Accessible.name: qsTr("Forget this person…")
                    ink: Theme.bad
                    onClicked: pane.commands.run("conversation.forget")
                }
            }
        }
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: 8
        glyph: "close"
        label: qsTr("Close the card")
        keys: "Esc"
        onClicked: pane.closed()
    }
    JoinQuestion {
        card: pane.card
    }
    FieldQuestion {
        id: asking

        card: pane.card
    }

    component Fact: RowLayout {
        id: fact

        required property string text
        required property string detail

        Layout.fillWidth: true
        Layout.preferredHeight: 26

        PlainText {
            Layout.fillWidth: true
            text: fact.text
            horizontalAlignment: Text.AlignLeft
            color: Theme.inkSoft
        }
        PlainText {
            text: fact.detail
            font.weight: Font.Medium
        }
    }
}
