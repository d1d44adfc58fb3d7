pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Composer
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The conversation: header, bubbles, composer.
FocusScope {
    id: pane

    required property Thread thread
    required property Composer composer
    required property TemplatePicker picker
    required property Noting noting
    required property Later later
    required property Completion completion
    required property Voice voice
    required property Viewer viewer
    required property Playback playback
    required property ThreadSearch search
    required property EndedLogin ended
    required property Forgetting forgetting
    required property Commands commands
    required property Suggested suggested
    required property AiBeside ai
    required property Triage triage

    property bool narrow: false
    property bool aside: false
    readonly property bool opened: visible && thread.conversation !== 0
    readonly property bool writes: thread.conversation !== 0 && (composer.open || noting.open) && ended.sentence === ""
    // The keyboard is on its way to a conversation that has not arrived yet; what is typed meanwhile waits for it
    property bool awaited: false
    property string early: ""
    property int reason: Qt.OtherFocusReason
    // Letters are words here, not commands
    readonly property bool takesLetters: activeFocus && !looking.activeFocus && (awaited || writes)

    signal back
    // The conversation made room for the next
    signal wentOn

    function showNewest() {
        if (thread.has_newer) {
            thread.go_to_newest();
            return;
        }
        list.following = true;
        list.positionViewAtBeginning();
    }
    function showFound(index: int) {
        list.following = false;
        list.currentIndex = index;
        list.positionViewAtIndex(index, ListView.Center);
    }
    function focusComposer(how: int) {
        reason = how;
        awaited = thread.turning;
        if (writes && !awaited)
            box.forceActiveFocus(reason);
        else {
            list.keyed = reason === Qt.TabFocusReason || reason === Qt.ShortcutFocusReason;
            list.forceActiveFocus(reason);
        }
    }
    function arrive() {
        if (!awaited || looking.activeFocus)
            return;
        focusComposer(reason);
        write(early);
        early = "";
    }
    function write(words: string) {
        if (!writes)
            return;
        box.forceActiveFocus(Qt.OtherFocusReason);
        box.insert(words);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Conversation with %1").arg(thread.name)
    onActiveFocusChanged: if (!activeFocus) {
        awaited = false;
        early = "";
    }
    // Words may be typed anywhere in the conversation
    Keys.onPressed: event => {
        if (!takesLetters || event.text < " " || event.text === "\u007f" || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = true;
        if (awaited)
            early += event.text;
        else
            write(event.text);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        visible: pane.thread.conversation !== 0

        // The software renderer does not clip shapes: what borders on a list lies above it
        ThreadHeader {
            Layout.fillWidth: true
            z: 1
            thread: pane.thread
            commands: pane.commands
            narrow: pane.narrow
            aside: pane.aside
            onBack: pane.back()
            onMenuAsked: place => (person.made() as PersonMenu).ask(pane.mapFromItem(null, place))
            onDoneAsked: {
                pane.wentOn();
                pane.triage.toggle_done();
            }
        }
        Late {
            id: looking

            Layout.fillWidth: true
            z: 1
            visible: wanted
            wanted: pane.search.open
            onActiveFocusChanged: if (activeFocus)
                pane.awaited = false // who searches has somewhere to write
            sourceComponent: ThreadSearchBar {
                search: pane.search
                onClosed: pane.focusComposer(Qt.TabFocusReason)
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true

            ListView {
                id: list

                // A pointer that opened the conversation asks for no focus ring
                property bool keyed: true
                readonly property bool atEnd: !pane.thread.has_newer && (atYEnd || contentHeight <= height)
                readonly property bool nearEnd: originY + contentHeight - contentY - height < 600
                // A reader at the newest message stays there when the window or the composer takes room
                property bool following: true
                property bool settled: true
                property real room: 0 // for which it has settled: the view moves before it tells that it is smaller

                function unsettle() {
                    settled = false;
                    Qt.callLater(settle);
                }
                // Not while the reader turns the wheel: going to the newest would take the turn back
                function settle() {
                    if (following && !moving)
                        positionViewAtBeginning();
                    settled = true;
                    room = height;
                }

                Accessible.role: Accessible.List
                Accessible.name: qsTr("Messages, newest last")
                anchors.fill: parent
                header: LaterList {
                    width: ListView.view?.width ?? 0
                    later: pane.later
                    onHeightChanged: list.unsettle()
                }
                footer: Item {
                    height: 14
                }
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                verticalLayoutDirection: ListView.BottomToTop
                cacheBuffer: 0 // bubbles made ahead come several at a time, between two frames of whoever scrolls
                reuseItems: false
                highlightFollowsCurrentItem: false
                keyNavigationEnabled: true
                model: pane.thread.bubbles
                delegate: MessageDelegate {
                    keyed: list.keyed
                    playback: pane.playback
                    savable: pane.thread.savable
                    onLookAsked: key => pane.viewer.open(key)
                    onSaveAsked: key => pane.thread.save(key)
                    onAnswerAsked: pane.thread.answer(key)
                    found: key === pane.thread.found
                    sought: key === pane.search.shown ? pane.search.find_in(text, pane.search.sought) : []
                    onSendAgain: pane.thread.send_again(key)
                    onTraceAsked: pane.thread.copy_trace(key)
                    onNoteAsked: pane.noting.edit(-key, text)
                    onNoteDeleted: pane.noting.delete(-key)
                    onLinkAsked: address => (question.made() as LinkQuestion).ask(address)
                    onMenuAsked: place => (menu.made() as MessageMenu).ask(key, mine, unsent, note, pane.mapFromItem(null, place))
                }
                onAtEndChanged: pane.thread.stand(atEnd)
                onNearEndChanged: if (nearEnd)
                    pane.thread.read_newer()
                onContentYChanged: if ((settled && room === height) || moving)
                    following = atEnd
                onHeightChanged: unsettle()
                onWidthChanged: unsettle()
                onContentHeightChanged: Qt.callLater(settle)
                onMovementEnded: settle()
                onActiveFocusChanged: if (!activeFocus)
                    keyed = true
                Keys.onPressed: event => {
                    keyed = true;
                    event.accepted = false;
                    const item = currentItem as MessageDelegate;
                    if (item && (event.key === Qt.Key_Menu || event.key === Qt.Key_Return)) {
                        (menu.made() as MessageMenu).ask(item.key, item.mine, item.unsent, item.note, pane.mapFromItem(item, item.width / 2, item.height / 2));
                        event.accepted = true;
                    } else if (event.matches(StandardKey.Copy) && currentItem) {
                        pane.thread.copy((currentItem as MessageDelegate).key);
                        event.accepted = true;
                    }
                }

                T.ScrollBar.vertical: Scroller {}
            }
            Connections {
                target: pane.thread

                function onOpened() {
                    list.currentIndex = 0;
                    if (!pane.thread.has_newer)
                        pane.showNewest();
                    pane.arrive();
                }
                function onLanded(index) {
                    pane.showFound(index);
                }
            }
            Connections {
                target: pane.noting

                function onSaved() {
                    pane.showNewest();
                }
            }
            Connections {
                target: pane.later

                function onKept() {
                    pane.showNewest();
                }
            }
            TapHandler {
                onTapped: pane.thread.attend()
            }
            WheelHandler {
                onWheel: pane.thread.attend()
                blocking: false
            }
            JumpButton {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 10
                missed: pane.thread.missed
                shown: !list.atEnd
                onClicked: pane.showNewest()
            }
        }
        ComposerBox {
            id: box

            z: 1
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column + 48
            Layout.alignment: Qt.AlignHCenter
            visible: pane.ended.sentence === ""
            composer: pane.composer
            picker: pane.picker
            noting: pane.noting
            later: pane.later
            completion: pane.completion
            voice: pane.voice
            commands: pane.commands
            onLetIn: pane.triage.let_in_open()
            suggested: pane.suggested
            ai: pane.ai
            onActiveFocusChanged: if (activeFocus)
                pane.thread.attend()
        }
        Late {
            Layout.fillWidth: true
            Layout.margins: 20
            Layout.topMargin: 0
            Layout.maximumWidth: Theme.column + 8
            Layout.alignment: Qt.AlignHCenter
            visible: wanted
            wanted: pane.ended.sentence !== ""
            sourceComponent: EndedCard {
                ended: pane.ended
            }
        }
    }
    Late {
        id: menu

        sourceComponent: MessageMenu {
            parent: pane
            thread: pane.thread
            commands: pane.commands
            onNoteAsked: message => pane.noting.edit(-message, pane.thread.words(message))
            onNoteDeleted: message => pane.noting.delete(-message)
        }
    }
    Late {
        id: person

        sourceComponent: PersonMenu {
            parent: pane
            thread: pane.thread
            commands: pane.commands
        }
    }
    Late {
        id: naming

        sourceComponent: NameQuestion {
            thread: pane.thread
        }
    }
    Late {
        id: blocking

        sourceComponent: BlockQuestion {
            thread: pane.thread
            triage: pane.triage
        }
    }
    Late {
        wanted: pane.forgetting.stage !== ""
        sourceComponent: ForgetQuestion {
            forgetting: pane.forgetting
        }
    }
    Late {
        id: question

        sourceComponent: LinkQuestion {
            thread: pane.thread
        }
    }
    Late {
        wanted: pane.viewer.key !== ""
        sourceComponent: ViewerScreen {
            viewer: pane.viewer
            playback: pane.playback
        }
    }
    Act {
        commands: pane.commands
        name: "conversation.quote"
        enabled: pane.opened && list.currentItem !== null
        onActed: pane.thread.answer((list.currentItem as MessageDelegate).key)
    }
    Act {
        commands: pane.commands
        name: "conversation.block"
        enabled: pane.opened && !pane.thread.shut
        onActed: (blocking.made() as BlockQuestion).open()
    }
    Act {
        commands: pane.commands
        name: "answer.note"
        enabled: pane.opened
        onActed: pane.noting.open ? pane.noting.leave() : pane.noting.begin()
    }
    Act {
        commands: pane.commands
        name: "conversation.rename"
        enabled: pane.opened
        onActed: (naming.made() as NameQuestion).ask()
    }
    Act {
        commands: pane.commands
        name: "conversation.forget"
        enabled: pane.opened
        onActed: pane.forgetting.ask(pane.thread.conversation, pane.thread.name)
    }
}
