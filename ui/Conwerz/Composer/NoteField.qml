import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// A note to colleagues: another colour, another button, and nothing behind it that could send.
FocusScope {
    id: field

    required property Noting noting

    readonly property string draft: noting.text

    function insert(words: string) {
        area.insert(area.cursorPosition, words);
    }
    function show() {
        if (area.text === draft)
            return;
        area.text = draft;
        area.cursorPosition = area.length;
    }

    implicitHeight: layout.implicitHeight + 20
    onDraftChanged: show()
    Component.onCompleted: show()

    Rectangle {
        anchors.fill: parent
        radius: Theme.rCard
        color: Theme.note
        border.width: area.activeFocus ? 2 : 1
        border.color: area.activeFocus ? Theme.noteFill : Theme.noteLine
    }
    Connections {
        target: field.noting

        function onBegun() {
            area.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    ColumnLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: 10
        spacing: 8

        RowLayout {
            Layout.fillWidth: true
            spacing: 6

            WritingKind {
                noting: field.noting
            }
            Item {
                Layout.fillWidth: true
            }
            Icon {
                name: "lock"
                size: 14
                weight: 2
                color: Theme.noteInk
            }
            PlainText {
                Layout.maximumWidth: field.width - 230
                text: field.noting.editing ? qsTr("You are changing a note. No customer sees it.") : qsTr("Only you can see this")
                font.pixelSize: Theme.caption
                color: Theme.noteInk
            }
        }
        Flickable {
            Layout.fillWidth: true
            Layout.leftMargin: 6
            Layout.rightMargin: 2
            Layout.topMargin: 4
            Layout.preferredHeight: Math.max(44, Math.min(area.implicitHeight, 7 * Theme.messageLine))
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            T.TextArea.flickable: T.TextArea {
                id: area

                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Note that only you can see")
                implicitHeight: contentHeight + topPadding + bottomPadding
                focus: true
                activeFocusOnTab: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                color: Theme.ink
                selectionColor: Theme.noteFill
                selectedTextColor: Theme.accentInk
                font.family: Theme.family
                font.pixelSize: Theme.message
                selectByMouse: true
                persistentSelection: true
                onTextChanged: field.noting.write(text)
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onEscapePressed: field.noting.leave()
                Keys.onPressed: event => {
                    const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                    if (!enter || event.modifiers & Qt.ShiftModifier)
                        return;
                    field.noting.save();
                    event.accepted = true;
                }

                PlainText {
                    width: area.width
                    horizontalAlignment: Text.AlignLeft
                    visible: area.length === 0 && area.preeditText === ""
                    text: qsTr("Write a note about this conversation")
                    font.pixelSize: Theme.message
                    color: Theme.noteInk
                    opacity: 0.8
                }
            }
            T.ScrollBar.vertical: Scroller {}
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                visible: field.noting.editing
                text: qsTr("Cancel")
                onClicked: field.noting.leave()
            }
            ActionButton {
                kind: "note"
                text: qsTr("Save note")
                keys: "Enter"
                enabled: field.noting.may_save
                onClicked: field.noting.save()
            }
        }
    }
}
