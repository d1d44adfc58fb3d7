import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The text, the rule in force, and one button that says what it will do.
FocusScope {
    id: field

    required property Composer composer

    readonly property color ruleInk: composer.window === "open" ? Theme.good : composer.window === "ending" ? Theme.warn : Theme.accent

    readonly property string draft: composer.draft

    function insert(words: string) {
        area.insert(area.cursorPosition, words);
    }
    // What was not typed here just now: another conversation's draft, or an answer that has gone
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
        color: Theme.raised
        border.width: area.activeFocus ? 2 : 1
        border.color: area.activeFocus ? Theme.accent : Theme.edge
    }
    ColumnLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: 10
        spacing: 8

        Flickable {
            id: scroll

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
                Accessible.name: field.composer.send_words
                // The caret is followed over the whole height of what is written
                implicitHeight: contentHeight + topPadding + bottomPadding
                focus: true
                activeFocusOnTab: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                color: Theme.ink
                selectionColor: Theme.accentFill
                selectedTextColor: Theme.accentInk
                font.family: Theme.family
                font.pixelSize: Theme.message
                selectByMouse: true
                persistentSelection: true
                onTextChanged: field.composer.write(text)
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onPressed: event => {
                    const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                    if (!enter || event.modifiers & Qt.ShiftModifier)
                        return;
                    field.composer.send();
                    event.accepted = true;
                }

                PlainText {
                    width: area.width
                    horizontalAlignment: Text.AlignLeft
                    visible: area.length === 0 && area.preeditText === ""
                    text: qsTr("Write an answer")
                    font.pixelSize: Theme.message
                    color: Theme.inkFaint
                }
            }
            T.ScrollBar.vertical: Scroller {}
        }
        RowLayout {
            Layout.leftMargin: 6
            spacing: 6

            Icon {
                name: field.composer.window === "ending" ? "ending" : field.composer.window === "human" ? "person" : "clock"
                size: 14
                weight: 2
                color: field.ruleInk
            }
            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: field.composer.rule
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                font.pixelSize: Theme.caption
                color: field.ruleInk
            }
            PlainText {
                visible: text !== ""
                text: field.composer.room
                font.pixelSize: Theme.caption
                font.weight: Font.Medium
                font.features: ({
                        tnum: 1
                    })
                color: field.composer.too_long ? Theme.bad : Theme.warn
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Characters left: %1").arg(text)
            }
            PrimaryButton {
                id: send

                Layout.leftMargin: 6
                // Rather a short button than a rule that is cut
                text: field.width < 640 ? qsTr("Send") : field.composer.send_words
                Accessible.name: field.composer.send_words
                keys: "Enter"
                enabled: field.composer.may_send
                onClicked: {
                    field.composer.send();
                    area.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }
    }
}
