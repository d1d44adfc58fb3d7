pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Where the owner writes to the comment with the ring: for everybody, or once in private.
FocusScope {
    id: box

    required property ReplyField reply

    readonly property bool inPrivate: reply.way === "private"
    readonly property string draft: reply.draft

    signal abandoned

    // What was not typed here just now: another comment's draft, or words that have gone
    function show() {
        if (area.text === draft)
            return;
        area.text = draft;
        area.cursorPosition = area.length;
    }

    implicitHeight: frame.implicitHeight + 18
    onDraftChanged: show()
    Component.onCompleted: show()

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    Rectangle {
        id: frame

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        implicitHeight: layout.implicitHeight + 20
        radius: Theme.rCard
        color: Theme.raised
        border.width: area.activeFocus ? 2 : 1
        border.color: area.activeFocus ? Theme.accent : Theme.edge

        ColumnLayout {
            id: layout

            anchors.fill: parent
            anchors.margins: 10
            spacing: 8

            Flickable {
                Layout.fillWidth: true
                Layout.leftMargin: 6
                Layout.rightMargin: 2
                Layout.topMargin: 2
                Layout.preferredHeight: Math.max(22, Math.min(area.implicitHeight, 5 * Theme.messageLine))
                boundsBehavior: Flickable.StopAtBounds
                clip: true

                T.TextArea.flickable: T.TextArea {
                    id: area

                    Accessible.role: Accessible.EditableText
                    Accessible.name: box.reply.hint
                    implicitHeight: contentHeight + topPadding + bottomPadding
                    focus: true
                    activeFocusOnTab: true
                    enabled: box.reply.can_write
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    color: Theme.ink
                    selectionColor: Theme.accentFill
                    selectedTextColor: Theme.accentInk
                    font.family: Theme.family
                    font.pixelSize: Theme.message
                    selectByMouse: true
                    persistentSelection: true
                    onTextChanged: box.reply.write(text)
                    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    Keys.onEscapePressed: box.abandoned()
                    Keys.onPressed: event => {
                        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                        if (!enter || event.modifiers & Qt.ShiftModifier)
                            return;
                        box.reply.send();
                        event.accepted = true;
                    }

                    PlainText {
                        width: area.width
                        horizontalAlignment: Text.AlignLeft
                        visible: area.length === 0 && area.preeditText === ""
                        text: box.reply.hint
                        font.pixelSize: Theme.message
                        color: Theme.inkFaint
                    }
                }
                T.ScrollBar.vertical: Scroller {}
            }
            RowLayout {
                Layout.leftMargin: 6
                visible: box.reply.can_write
                spacing: 6

                Segments {
                    visible: box.reply.can_write_privately
                    label: qsTr("Who can read it")
                    keys: ["public", "private"]
                    words: [qsTr("Public"), qsTr("Private")]
                    chosen: box.reply.way
                    onPicked: key => {
                        box.reply.choose(key);
                        area.forceActiveFocus(Qt.MouseFocusReason);
                    }
                }
                Icon {
                    Layout.leftMargin: 4
                    name: box.inPrivate ? "lock" : "bubble"
                    size: 14
                    weight: 2
                    color: Theme.inkFaint
                }
                PlainText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    text: box.reply.rule
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    font.pixelSize: Theme.caption
                    color: Theme.inkFaint
                }
                PlainText {
                    visible: text !== ""
                    text: box.reply.room
                    font.pixelSize: Theme.caption
                    font.weight: Font.Medium
                    font.features: ({
                            tnum: 1
                        })
                    color: box.reply.too_long ? Theme.bad : Theme.warn
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Characters left: %1").arg(text)
                }
                PrimaryButton {
                    Layout.leftMargin: 6
                    text: box.reply.send_words
                    keys: "Enter"
                    enabled: box.reply.may_send
                    onClicked: {
                        box.reply.send();
                        area.forceActiveFocus(Qt.MouseFocusReason);
                    }
                }
            }
        }
    }
}
