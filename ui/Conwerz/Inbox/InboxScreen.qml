pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Settings
import Conwerz.Theme
import Conwerz.Thread
import Conwerz.ViewModels

// Rail, list, conversation. A narrow window folds the rail, then shows list or conversation, one over the other.
FocusScope {
    id: screen

    required property Desk desk
    required property Shell shell

    readonly property bool narrow: width < 820
    property bool inThread: false
    property bool inSettings: false
    readonly property bool listShown: !inSettings && (!narrow || !inThread)
    readonly property bool threadShown: !inSettings && (!narrow || inThread)
    readonly property bool awake: Window.active && threadShown

    signal leaveAsked

    function goTo(pane: Item) {
        if (pane === thread)
            thread.focusComposer(Qt.TabFocusReason);
        else
            pane.forceActiveFocus(Qt.TabFocusReason);
    }
    // F6 walks through the panes that are on screen, in the order of Tab
    function walk(step: int) {
        const panes = [rail, list, thread, settings].filter(pane => pane.visible);
        const at = panes.findIndex(pane => pane.activeFocus);
        goTo(panes[(at + step + panes.length) % panes.length]);
    }
    function openThread(reason: int) {
        inSettings = false;
        inThread = true;
        desk.conversation.attend();
        thread.focusComposer(reason);
    }
    function openSettings(reason: int) {
        inSettings = true;
        settings.forceActiveFocus(reason);
    }
    function back(reason: int) {
        inSettings = false;
        inThread = false;
        list.forceActiveFocus(reason);
    }

    onAwakeChanged: desk.conversation.wake(awake)
    Component.onCompleted: {
        desk.conversation.wake(awake);
        desk.rehearse(shell.practice);
    }
    Keys.onEscapePressed: back(Qt.TabFocusReason)

    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavRail {
            id: rail

            Layout.fillHeight: true
            Layout.preferredWidth: implicitWidth
            rail: screen.desk.rail
            compact: screen.width < 1180
            inSettings: screen.inSettings
            onChosen: reason => screen.back(reason)
            onSettingsAsked: reason => screen.openSettings(reason)
        }
        ConversationList {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: screen.narrow
            Layout.preferredWidth: screen.narrow ? -1 : Math.max(Theme.list, Math.min(420, screen.width * 0.22))
            visible: screen.listShown
            focus: true
            inbox: screen.desk.inbox
            arriving: screen.desk.arriving
            onOpened: reason => screen.openThread(reason)
        }
        ThreadPane {
            id: thread

            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: screen.threadShown
            thread: screen.desk.conversation
            composer: screen.desk.composer
            narrow: screen.narrow
            onBack: screen.back(Qt.OtherFocusReason)

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(360, parent.width - 48)
                visible: screen.desk.conversation.conversation === 0 && screen.desk.inbox.loaded && screen.desk.rail.connected && !screen.desk.arriving
                glyph: "check"
                title: screen.desk.inbox.empty_title
                text: qsTr("New messages appear here by themselves.")
                key: "Ctrl+3"
                keyText: qsTr("shows all conversations")
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(360, parent.width - 48)
                visible: screen.shell.practice && screen.desk.conversation.conversation === 0 && (screen.desk.arriving || !screen.desk.rail.connected)
                glyph: "inbox"
                title: qsTr("Customers are arriving")
                text: qsTr("They are invented, and write as real ones do.")
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(360, parent.width - 48)
                visible: screen.desk.inbox.loaded && !screen.desk.rail.connected && !screen.shell.practice
                glyph: "plug"
                title: qsTr("No shop is connected")
                text: qsTr("This computer is ready. Connecting to Meta comes with the next version.")

                PrimaryButton {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.topMargin: 20
                    text: qsTr("Try with a practice shop")
                    onClicked: screen.shell.try_practice()
                }
            }
        }
        SettingsPage {
            id: settings

            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: screen.inSettings
            shell: screen.shell
            onLeaveAsked: screen.leaveAsked()
        }
    }
    Shortcut {
        sequence: "F6"
        onActivated: screen.walk(1)
    }
    Shortcut {
        sequence: "Shift+F6"
        onActivated: screen.walk(-1)
    }
    Shortcut {
        sequences: ["Alt+Down", "Ctrl+Tab"]
        onActivated: list.pickNext()
    }
    Shortcut {
        sequences: ["Alt+Up", "Ctrl+Shift+Tab"]
        onActivated: list.pickPrevious()
    }
    Shortcut {
        sequence: "J"
        enabled: !thread.takesLetters
        onActivated: list.pickNext()
    }
    Shortcut {
        sequence: "K"
        enabled: !thread.takesLetters
        onActivated: list.pickPrevious()
    }
    Shortcut {
        sequence: "R"
        enabled: !thread.takesLetters
        onActivated: screen.openThread(Qt.ShortcutFocusReason)
    }
    Shortcut {
        sequence: "Ctrl+Return"
        onActivated: screen.desk.composer.send()
    }
    Shortcut {
        sequences: [StandardKey.Preferences, "Ctrl+,"]
        onActivated: screen.openSettings(Qt.ShortcutFocusReason)
    }
    Instantiator {
        model: 5
        delegate: Shortcut {
            required property int index

            sequence: "Ctrl+" + (index + 1)
            onActivated: {
                screen.desk.rail.choose_view_at(index);
                screen.back(Qt.ShortcutFocusReason);
            }
        }
    }
}
