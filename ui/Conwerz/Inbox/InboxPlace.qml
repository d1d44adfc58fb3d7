pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.Thread
import Conwerz.ViewModels

// List and conversation, side by side; in a narrow window one over the other.
FocusScope {
    id: place

    required property Desk desk
    required property Shell shell

    property bool narrow: false
    property bool inThread: false
    // The card of the person: a pane where there is room, else a sheet over the thread
    property bool aside: false
    readonly property bool roomy: width >= 1080
    readonly property list<Item> panes: about.shown ? [list, thread, about] : [list, thread]
    readonly property Commands commands: shell.commands
    readonly property var keys: commands.keys
    // There is a conversation on this screen
    readonly property bool opened: visible && desk.conversation.conversation !== 0
    readonly property bool awake: Window.active && thread.visible

    function goTo(pane: Item) {
        if (pane === thread)
            thread.focusComposer(Qt.TabFocusReason);
        else
            pane.forceActiveFocus(Qt.TabFocusReason);
    }
    function openThread(reason: int) {
        inThread = true;
        desk.conversation.attend();
        thread.focusComposer(reason);
    }
    function openList(reason: int) {
        inThread = false;
        list.forceActiveFocus(reason);
    }
    function turnAside() {
        aside = !aside;
        if (aside)
            about.forceActiveFocus(Qt.ShortcutFocusReason);
        else
            closeAside();
    }
    function closeAside() {
        aside = false;
        goTo(list.visible ? list : thread);
    }
    function askSnooze() {
        if (desk.inbox.marked === 0 && desk.conversation.conversation === 0)
            return;
        asking.snooze();
    }
    function askLabel() {
        if (desk.inbox.marked === 0 && desk.conversation.conversation === 0)
            return;
        asking.label();
    }
    // Never so wide that the conversation has no room
    function widen(width: int) {
        shell.settings.choose_list_width(width === 0 ? 0 : Math.round(Math.max(240, Math.min(width, place.width * 0.6))));
    }
    function look() {
        inThread = false;
        list.look();
    }

    readonly property real listWidth: shell.settings.list_width > 0 ? Math.min(shell.settings.list_width, width * 0.6) : Math.max(Theme.list, Math.min(420, width * 0.25))

    onAwakeChanged: desk.conversation.wake(awake)
    Component.onCompleted: desk.conversation.wake(awake)

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: about.shown && place.roomy ? about.width : 0
        spacing: 0

        ConversationList {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: place.narrow
            Layout.preferredWidth: place.narrow ? -1 : place.listWidth
            visible: !place.narrow || !place.inThread
            focus: true
            inbox: place.desk.inbox
            search: place.desk.search
            commands: place.commands
            arriving: place.desk.arriving
            onOpened: reason => place.openThread(reason)
        }
        ThreadPane {
            id: thread

            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: !place.narrow || place.inThread
            thread: place.desk.conversation
            composer: place.desk.composer
            picker: place.desk.picker
            noting: place.desk.noting
            later: place.desk.later
            completion: place.desk.completion
            voice: place.desk.voice
            viewer: place.desk.viewer
            playback: place.desk.playback
            search: place.desk.thread_search
            ended: place.desk.ended
            forgetting: place.desk.forgetting
            commands: place.commands
            suggested: place.desk.suggested
            ai: place.desk.ai_beside
            triage: place.desk.triage
            narrow: place.narrow
            aside: place.aside
            onBack: place.openList(Qt.OtherFocusReason)
            onWentOn: if (!place.narrow)
                list.forceActiveFocus(Qt.OtherFocusReason)

            Late {
                anchors.centerIn: parent
                width: Math.min(360, parent.width - 48)
                visible: wanted
                wanted: place.desk.conversation.conversation === 0 && place.desk.inbox.loaded && place.desk.rail.connected && !place.desk.arriving && list.filled
                sourceComponent: EmptyState {
                    glyph: "inbox"
                    title: qsTr("No conversation is open")
                    text: qsTr("Choose one from the list.")
                    key: place.commands.keys["conversation.next"]
                    keyText: qsTr("opens the next one")
                }
            }
            Late {
                anchors.centerIn: parent
                width: Math.min(360, parent.width - 48)
                visible: wanted
                wanted: place.desk.conversation.conversation === 0 && place.desk.inbox.loaded && place.desk.rail.connected && !place.desk.arriving && !list.filled
                sourceComponent: EmptyState {
                    glyph: "check"
                    title: place.desk.inbox.empty_title
                    text: qsTr("New messages appear here by themselves.")
                    key: place.keys["view.3"]
                    keyText: qsTr("shows all conversations")
                }
            }
            Late {
                anchors.centerIn: parent
                width: Math.min(360, parent.width - 48)
                visible: wanted
                wanted: place.shell.practice && place.desk.conversation.conversation === 0 && (place.desk.arriving || !place.desk.rail.connected)
                sourceComponent: EmptyState {
                    glyph: "inbox"
                    title: qsTr("Customers are arriving")
                    text: qsTr("They are invented, and write as real ones do.")
                }
            }
            Late {
                anchors.centerIn: parent
                width: Math.min(360, parent.width - 48)
                visible: wanted
                wanted: place.desk.inbox.loaded && !place.desk.rail.connected && !place.shell.practice
                sourceComponent: EmptyState {
                    glyph: "plug"
                    title: qsTr("No shop is connected")
                    text: qsTr("Four steps, about three minutes. You choose what we ask Meta for.")

                    PrimaryButton {
                        Layout.alignment: Qt.AlignHCenter
                        Layout.topMargin: 20
                        text: qsTr("Connect my shop")
                        onClicked: place.shell.connect_shop()
                    }
                    ActionButton {
                        Layout.alignment: Qt.AlignHCenter
                        Layout.topMargin: 8
                        kind: "quiet"
                        text: qsTr("Try with a practice shop")
                        onClicked: place.shell.try_practice()
                    }
                }
            }
        }
    }
    // Beside the thread, or over it
    Rectangle {
        anchors.fill: parent
        z: 2
        visible: about.floats
        color: Theme.scrim

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: place.closeAside()
        }
    }
    Loader {
        id: about

        readonly property bool shown: place.aside && place.desk.conversation.conversation !== 0
        readonly property bool floats: shown && !place.roomy

        function show() {
            if (shown && !item)
                setSource("../Person/PersonPane.qml", {
                    focus: true,
                    card: place.desk.person,
                    thread: place.desk.conversation,
                    commands: place.commands,
                    shown: Qt.binding(() => about.shown && place.visible),
                    floats: Qt.binding(() => about.floats)
                });
        }

        x: place.LayoutMirroring.enabled ? 0 : place.width - width
        z: 3
        width: Math.min(place.roomy ? Theme.person : 360, place.width - 40)
        height: place.height
        visible: shown
        onShownChanged: show()
    }
    Connections {
        target: about.item
        ignoreUnknownSignals: true

        function onClosed() {
            place.closeAside();
        }
    }
    Late {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        x: place.narrow ? (parent.width - width) / 2 : place.LayoutMirroring.enabled ? parent.width - width - 16 : 16
        width: Math.min(implicitWidth, (place.narrow ? parent.width : list.width) - 32)
        z: 2
        wanted: place.desk.triage.said !== ""
        sourceComponent: UndoBar {
            keys: place.keys["undo"]
            triage: place.desk.triage
        }
    }
    TriagePopups {
        id: asking

        triage: place.desk.triage
        picker: place.desk.label_picker
        pane: atEnd ? thread : list
        atEnd: place.desk.inbox.marked === 0 && thread.visible
    }
    TriageCommands {
        commands: place.commands
        triage: place.desk.triage
        inbox: place.desk.inbox
        conversation: place.desk.conversation.conversation
        awake: place.visible
        onSnoozeAsked: place.askSnooze()
        onLabelAsked: place.askLabel()
        onPersonAsked: place.turnAside()
    }
    PaneHandle {
        x: place.LayoutMirroring.enabled ? parent.width - list.width - width / 2 : list.width - width / 2
        height: parent.height
        visible: !place.narrow
        paneWidth: list.width
        onDrawn: width => place.widen(width)
    }
    Act {
        commands: place.commands
        name: "pane.wider"
        enabled: place.visible && !place.narrow
        onActed: place.widen(place.listWidth + 40)
    }
    Act {
        commands: place.commands
        name: "pane.narrower"
        enabled: place.visible && !place.narrow
        onActed: place.widen(place.listWidth - 40)
    }
    Act {
        commands: place.commands
        name: "conversation.next"
        enabled: place.visible
        onActed: list.pickNext()
    }
    Act {
        commands: place.commands
        name: "conversation.previous"
        enabled: place.visible
        onActed: list.pickPrevious()
    }
    Act {
        commands: place.commands
        name: "conversation.next_unread"
        enabled: place.visible
        onActed: place.desk.inbox.pick_unread(1)
    }
    Act {
        commands: place.commands
        name: "conversation.previous_unread"
        enabled: place.visible
        onActed: place.desk.inbox.pick_unread(-1)
    }
    Act {
        commands: place.commands
        name: "conversation.reply"
        enabled: place.opened
        onActed: place.openThread(Qt.ShortcutFocusReason)
    }
    Act {
        commands: place.commands
        name: "conversation.search"
        enabled: place.opened
        onActed: {
            place.inThread = true;
            place.desk.thread_search.begin();
        }
    }
    Act {
        commands: place.commands
        name: "conversation.print"
        enabled: place.opened
        onActed: place.desk.print_conversation()
    }
    Act {
        commands: place.commands
        name: "conversation.save"
        enabled: place.opened
        onActed: place.desk.save_conversation()
    }
}
