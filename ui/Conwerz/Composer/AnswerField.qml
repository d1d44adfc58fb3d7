pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Desktop
import Conwerz.Theme
import Conwerz.ViewModels

// The text, the rule in force, and one button that says what it will do.
FocusScope {
    id: field

    required property Composer composer
    required property TemplatePicker picker
    required property Noting noting
    required property Later later
    required property Completion completion
    required property Voice voice
    required property Commands commands

    readonly property color ruleInk: composer.window === "open" ? Theme.good : composer.window === "ending" ? Theme.warn : Theme.accent

    readonly property var keys: commands.keys
    readonly property string draft: composer.draft

    function insert(words: string) {
        area.insert(area.cursorPosition, words);
        area.forceActiveFocus(Qt.OtherFocusReason);
    }
    // What would begin it by hand, at the cursor
    function offer(mark: string) {
        area.forceActiveFocus(Qt.OtherFocusReason);
        const before = area.cursorPosition > 0 ? area.getText(area.cursorPosition - 1, area.cursorPosition) : "";
        insert((before === "" || before === " " || before === "\n" ? "" : " ") + mark);
        completion.begin();
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
        border.width: area.activeFocus || drop.containsDrag ? 2 : 1
        border.color: area.activeFocus || drop.containsDrag ? Theme.accent : Theme.edge
    }
    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            field.composer.drop(event.urls);
            event.acceptProposedAction();
        }
    }
    Late {
        id: sheet

        sourceComponent: OfferSheet {
            composer: field.composer
        }
    }
    Act {
        commands: field.commands
        name: "answer.send"
        enabled: field.visible
        onActed: field.composer.send()
    }
    Act {
        commands: field.commands
        name: "answer.emoji"
        enabled: field.visible
        onActed: field.offer(":")
    }
    Act {
        commands: field.commands
        name: "answer.canned"
        enabled: field.visible
        onActed: field.offer("/")
    }
    Act {
        commands: field.commands
        name: "answer.schedule"
        enabled: field.visible && field.composer.may_send
        onActed: (times.made() as LaterMenu).ask()
    }
    Act {
        commands: field.commands
        name: "answer.record"
        enabled: field.visible && field.voice.offered
        onActed: field.voice.recording ? field.voice.stop() : field.voice.begin()
    }
    Act {
        commands: field.commands
        name: "answer.attach"
        enabled: field.visible
        onActed: field.composer.choose_files()
    }
    Connections {
        target: field.composer

        function onQuoted() {
            area.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    SpellCheck {
        id: spelling

        document: area.textDocument
        colour: Theme.bad
    }
    Late {
        id: words

        sourceComponent: WordMenu {
            parent: field
            spelling: spelling
            onReplaced: (start, end, word) => {
                area.remove(start, end);
                area.insert(start, word);
            }
        }
    }
    Connections {
        target: field.voice

        function onRecording_changed() {
            if (!field.voice.recording && field.visible)
                area.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    Connections {
        target: field.completion

        function onReplaced(start, end, words, from, to) {
            area.remove(start, end);
            area.insert(start, words);
            area.select(from, to);
            area.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    Late {
        anchors.left: parent.left
        y: -height - 6
        z: 3
        width: Math.min(parent.width, 560)
        wanted: field.completion.showing
        sourceComponent: CompletionList {
            completion: field.completion
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
                name: field.composer.window === "ending" ? "ending" : field.composer.window === "human" ? "person" : "clock"
                size: 14
                weight: 2
                color: field.ruleInk
            }
            PlainText {
                Layout.maximumWidth: field.width - 230
                horizontalAlignment: Text.AlignLeft
                text: field.composer.rule
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                font.pixelSize: Theme.caption
                color: field.ruleInk
            }
        }
        Late {
            Layout.fillWidth: true
            Layout.leftMargin: 6
            visible: wanted
            wanted: field.composer.quote_name !== ""
            sourceComponent: QuoteBar {
                composer: field.composer
            }
        }
        Late {
            Layout.fillWidth: true
            visible: wanted
            wanted: field.voice.recording
            sourceComponent: RecordBar {
                voice: field.voice
            }
        }
        EnclosureStrip {
            id: strip

            Layout.fillWidth: true
            visible: count > 0
            enclosures: field.composer.enclosures
        }
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
                Accessible.description: field.composer.rule
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
                onTextChanged: {
                    if (length > 0)
                        spelling.begin();
                    field.composer.write(text);
                    field.completion.look(text, cursorPosition);
                }
                onCursorPositionChanged: field.completion.look(text, cursorPosition)
                onActiveFocusChanged: if (!activeFocus)
                    field.completion.close()
                Keys.onTabPressed: if (field.completion.showing)
                    field.completion.accept()
                else
                    nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onEscapePressed: event => {
                    event.accepted = field.completion.showing || field.composer.quote_name !== "";
                    if (field.completion.showing)
                        field.completion.close();
                    else if (event.accepted)
                        field.composer.drop_quote();
                }
                Keys.onUpPressed: event => {
                    if (field.completion.showing)
                        field.completion.move(-1);
                    else
                        event.accepted = length === 0 && field.composer.take_back_newest();
                }
                Keys.onDownPressed: event => {
                    event.accepted = field.completion.showing;
                    if (event.accepted)
                        field.completion.move(1);
                }
                Keys.onPressed: event => {
                    if (event.matches(StandardKey.Paste) && field.composer.paste()) {
                        event.accepted = true;
                        return;
                    }
                    const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                    if (!enter || event.modifiers & Qt.ShiftModifier)
                        return;
                    event.accepted = true;
                    if (field.completion.showing)
                        field.completion.accept();
                    else
                        field.composer.send();
                }

                TapHandler {
                    acceptedButtons: Qt.RightButton
                    onTapped: point => (words.made() as WordMenu).look(area.positionAt(point.position.x, point.position.y), area.mapToItem(field, point.position))
                }
                PlainText {
                    width: area.width
                    horizontalAlignment: Text.AlignLeft
                    visible: area.length === 0 && area.preeditText === ""
                    text: qsTr("Write an answer, or / for a ready one")
                    font.pixelSize: Theme.message
                    color: Theme.inkFaint
                }
            }
            T.ScrollBar.vertical: Scroller {}
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 2

            IconButton {
                glyph: "clip"
                label: qsTr("Add files (%1)").arg(field.keys["answer.attach"])
                onClicked: field.composer.choose_files()
            }
            IconButton {
                visible: field.voice.offered
                glyph: "mic"
                label: qsTr("Record a voice message")
                keys: field.keys["answer.record"]
                onClicked: field.voice.begin()
            }
            IconButton {
                glyph: "smile"
                label: qsTr("Emoji")
                keys: field.keys["answer.emoji"]
                onClicked: field.offer(":")
            }
            IconButton {
                glyph: "slash"
                label: qsTr("Ready answers (/)")
                onClicked: field.offer("/")
            }
            IconButton {
                id: later

                glyph: "calendar"
                label: qsTr("Send later")
                keys: field.keys["answer.schedule"]
                enabled: field.composer.may_send
                onClicked: (times.made() as LaterMenu).ask()

                Late {
                    id: times

                    sourceComponent: LaterMenu {
                        parent: later
                        x: later.mirrored ? later.width - implicitWidth : 0
                        y: -implicitHeight - 6
                        later: field.later
                    }
                }
            }
            Loader {
                active: field.composer.offers.includes("like")
                visible: active
                sourceComponent: IconButton {
                    glyph: "heart"
                    label: qsTr("Send a heart")
                    onClicked: field.composer.send_like()
                }
            }
            Loader {
                active: field.composer.channel === "whatsapp"
                visible: active
                sourceComponent: IconButton {
                    glyph: "form"
                    label: qsTr("Templates")
                    onClicked: field.picker.open()
                }
            }
            Loader {
                active: field.composer.offers.includes("choices")
                visible: active
                sourceComponent: IconButton {
                    id: more

                    glyph: "plus"
                    label: qsTr("More to send")
                    onClicked: (offers.made() as OfferMenu).open()

                    Late {
                        id: offers

                        sourceComponent: OfferMenu {
                            parent: more
                            y: -implicitHeight - 6
                            x: more.mirrored ? 0 : Math.min(0, more.width - implicitWidth)
                            composer: field.composer
                            onAsked: form => (sheet.made() as OfferSheet).ask(form)
                        }
                    }
                }
            }
            Item {
                Layout.fillWidth: true
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
            LinkButton {
                visible: field.composer.split_words !== ""
                text: field.composer.split_words
                size: Theme.caption
                onClicked: field.composer.send_in_pieces()
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
