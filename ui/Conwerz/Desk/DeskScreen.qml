pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Inbox
import Conwerz.Palette
import Conwerz.ViewModels

// The rail, and beside it the place where the owner is. A narrow window folds the rail.
FocusScope {
    id: screen

    required property Desk desk
    required property Shell shell

    readonly property Places places: desk.places
    readonly property Commands commands: shell.commands
    readonly property bool narrow: width < 820
    readonly property bool inInbox: places.place === "inbox"

    signal leaveAsked

    // F6 walks through the panes that are on screen, in the order of Tab
    function walk(step: int) {
        const panes = [rail, ...(inInbox ? inbox.panes : [here()])].filter(pane => pane.visible);
        const at = panes.findIndex(pane => pane.activeFocus);
        const next = panes[(at + step + panes.length) % panes.length];
        if (inInbox && next !== rail)
            inbox.goTo(next);
        else
            next.forceActiveFocus(Qt.TabFocusReason);
    }
    function enter(reason: int) {
        if (inInbox)
            inbox.openList(reason);
        else
            here().forceActiveFocus(reason);
    }
    // The place beside the inbox that is on screen
    function here(): Item {
        return others.itemAt(others.model.indexOf(places.place));
    }
    // A question or a menu has the keyboard, or will have it when the window is active again
    function isAsking(): bool {
        return T.Overlay.overlay.visibleChildren.some(each => each.focus);
    }
    function goTo(name: string, reason: int) {
        places.go(name);
        enter(reason);
    }

    Component.onCompleted: desk.rehearse(shell.practice)

    Connections {
        target: screen.desk.announcer

        function onSaid(words: string, urgent: bool) {
            screen.Accessible.announce(words, urgent ? Accessible.Assertive : Accessible.Polite);
        }
    }
    Keys.onEscapePressed: goTo("inbox", Qt.TabFocusReason)

    RowLayout {
        anchors.fill: parent
        anchors.bottomMargin: workBar.visible ? workBar.height : 0
        spacing: 0

        NavRail {
            id: rail

            // The software renderer does not clip shapes: what borders on a list lies above it
            z: 1
            Layout.fillHeight: true
            Layout.preferredWidth: implicitWidth
            rail: screen.desk.rail
            saved: screen.desk.saved
            labels: screen.desk.labels
            places: screen.places
            compact: screen.width < 1180 || (inbox.aside && screen.inInbox && screen.width < 1400)
            onChosen: (name, reason) => screen.goTo(name, reason)
        }
        InboxPlace {
            id: inbox

            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: screen.inInbox
            focus: screen.inInbox
            desk: screen.desk
            shell: screen.shell
            narrow: screen.narrow
        }
        // By file: what was never shown is not compiled. It is kept, so that coming back is a frame and not a screen to make
        Repeater {
            id: others

            readonly property var files: ({
                    comments: () => ["../Comments/CommentsPlace.qml",
                            {
                                comments: screen.desk.comments,
                                commands: screen.commands
                            }
                        ],
                    leads: () => ["../Leads/LeadsPlace.qml",
                            {
                                leads: screen.desk.leads,
                                commands: screen.commands
                            }
                        ],
                    insights: () => ["../Insights/InsightsPlace.qml",
                            {
                                insights: screen.desk.insights
                            }
                        ],
                    settings: () => ["../Settings/SettingsPlace.qml",
                            {
                                desk: screen.desk,
                                shell: screen.shell
                            }
                        ]
                })

            model: Object.keys(files)

            Loader {
                id: other

                required property string modelData
                readonly property bool shown: screen.places.place === modelData

                function show() {
                    if (!shown || item)
                        return;
                    const [file, properties] = others.files[modelData]();
                    properties.focus = true;
                    properties.narrow = Qt.binding(() => screen.narrow);
                    setSource(file, properties);
                }
                function drop() {
                    source = "";
                }

                Layout.fillHeight: true
                Layout.fillWidth: true
                visible: shown
                focus: shown
                // What is asked on a place that is left, as by a notice that was clicked, is asked no more
                onShownChanged: shown ? show() : screen.isAsking() && drop()
                Component.onCompleted: show()

                Connections {
                    target: other.item
                    ignoreUnknownSignals: true

                    function onLeaveAsked() {
                        screen.leaveAsked();
                    }
                }
                Connections {
                    target: screen

                    // Another desk: what shows the one before goes
                    function onDeskChanged() {
                        other.drop();
                        other.show();
                    }
                }
            }
        }
    }
    Late {
        id: workBar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: wanted
        wanted: screen.desk.work.words !== ""
        onVisibleChanged: if (!visible && activeFocus)
            screen.enter(Qt.OtherFocusReason)
        sourceComponent: WorkBar {
            focus: true
            work: screen.desk.work
            onClicked: workSheet.ask()
        }
    }
    Loader {
        id: workSheet

        function ask() {
            if (!item)
                setSource("WorkSheet.qml", {
                    work: screen.desk.work
                });
            (item as WorkSheet).open();
        }
    }
    Connections {
        target: screen.desk.work

        function onSaid(text: string) {
            screen.Accessible.announce(text, Accessible.Polite);
        }
    }
    Loader {
        id: sheet

        function ask() {
            if (!item)
                setSource("LabelSheet.qml", {
                    parent: screen,
                    labels: screen.desk.labels
                });
        }
    }
    Loader {
        id: filterSheet

        function ask() {
            if (!item)
                setSource("FilterSheet.qml", {
                    parent: screen,
                    saved: screen.desk.saved
                });
        }
    }
    Connections {
        target: screen.desk.saved

        function onEditing_changed() {
            filterSheet.ask();
        }
    }
    Connections {
        target: screen.desk.labels

        function onEditing_changed() {
            sheet.ask();
        }
    }
    // By file, when first asked for: the first frame shows neither
    Loader {
        id: palette

        function ask() {
            if (!item)
                setSource("../Palette/PaletteSheet.qml", {
                    commands: screen.commands,
                    lines: screen.desk.palette
                });
            (item as PaletteSheet).ask();
        }
    }
    Loader {
        id: keys

        function ask() {
            if (!item)
                setSource("../Palette/KeySheet.qml", {
                    keys: screen.shell.key_settings
                });
            (item as KeySheet).open();
        }
    }
    Connections {
        target: keys.item
        ignoreUnknownSignals: true

        function onChangeAsked() {
            screen.places.go_to_page("keyboard");
            screen.enter(Qt.ShortcutFocusReason);
        }
    }
    Connections {
        target: screen

        // Another desk: the palette of the one before is gone
        function onDeskChanged() {
            palette.source = "";
            workSheet.source = "";
        }
    }
    Act {
        commands: screen.commands
        name: "palette"
        onActed: palette.ask()
    }
    Act {
        commands: screen.commands
        name: "keys"
        onActed: keys.ask()
    }
    Act {
        commands: screen.commands
        name: "work"
        onActed: workSheet.ask()
    }
    Act {
        commands: screen.commands
        name: "help"
        onActed: {
            screen.places.go_to_page("help");
            screen.enter(Qt.ShortcutFocusReason);
        }
    }
    Act {
        commands: screen.commands
        name: "pane.next"
        onActed: screen.walk(1)
    }
    Act {
        commands: screen.commands
        name: "pane.previous"
        onActed: screen.walk(-1)
    }
    Act {
        commands: screen.commands
        name: "settings"
        onActed: screen.goTo("settings", Qt.ShortcutFocusReason)
    }
    Act {
        commands: screen.commands
        name: "updates"
        onActed: {
            screen.desk.places.go_to_page("about");
            (screen.shell.updates as Updates).look();
        }
    }
    Act {
        commands: screen.commands
        name: "search"
        onActed: {
            screen.goTo("inbox", Qt.ShortcutFocusReason);
            inbox.look();
        }
    }
    Instantiator {
        model: ["inbox", "comments", "leads", "insights"]
        delegate: Act {
            required property string modelData

            commands: screen.commands
            name: "go." + modelData
            onActed: screen.goTo(modelData, Qt.ShortcutFocusReason)
        }
    }
    Instantiator {
        model: 9
        delegate: Act {
            required property int index

            commands: screen.commands
            name: "view." + (index + 1)
            onActed: {
                screen.desk.rail.choose_view_at(index);
                screen.goTo("inbox", Qt.ShortcutFocusReason);
            }
        }
    }
}
