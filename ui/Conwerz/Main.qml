pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The window: what belongs to the whole program stands above the screen of the moment.
T.ApplicationWindow {
    id: window

    required property Shell shell

    // How much larger everything is drawn than it is laid out
    readonly property real zoom: zooming.factor

    function askLeaving() {
        (leaving.made() as LeavingQuestion).open();
    }
    function askUnkept() {
        (unkept.made() as UnkeptQuestion).open();
    }

    // The frame around the window takes its part of a laptop's screen
    width: Math.min(1280, Screen.desktopAvailableWidth)
    height: Math.min(800, Screen.desktopAvailableHeight - 40)
    minimumWidth: 480
    minimumHeight: 560
    visible: true
    color: Theme.canvas
    title: "Conwerz"
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onClosing: close => {
        close.accepted = false;
        if (shell.screen === "recovery")
            askUnkept();
        else
            shell.close_window();
    }

    Zoom {
        id: zooming

        window: window
        percent: window.shell.settings.text_size
    }
    ColumnLayout {
        width: window.width / window.zoom
        height: window.height / window.zoom
        spacing: 0
        // A letter that nobody wanted as one is a command
        Keys.onPressed: event => event.accepted = window.shell.commands.take()
        // From what has the keyboard and is no stop itself, such as a page just opened: else Tab begins at the window's
        Keys.onTabPressed: walk(true)
        Keys.onBacktabPressed: walk(false)

        function walk(forward: bool) {
            window.activeFocusItem.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        }

        // The software renderer does not clip shapes: what borders on a list lies above it
        Late {
            Layout.fillWidth: true
            z: 1
            visible: wanted
            wanted: window.shell.practice
            sourceComponent: PracticeBanner {
                stories: window.shell.stories
                onLeaveAsked: window.askLeaving()
                onStoryAsked: story => window.shell.rehearse(story)
            }
        }
        Late {
            Layout.fillWidth: true
            z: 1
            visible: wanted
            wanted: window.shell.review.permission !== ""
            sourceComponent: ReviewBar {
                review: window.shell.review
            }
        }
        Banner {
            Layout.fillWidth: true
            z: 1
            visible: text !== ""
            text: window.shell.desk?.link.sentence ?? ""

            // Of the same colour as the line of the practice shop
            Rectangle {
                width: parent.width
                height: 1
                visible: window.shell.practice
                color: Theme.noteLine
            }
            kind: window.shell.desk?.link.kind ?? "info"
        }
        Loader {
            id: screen

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true

            // By file: a screen that is not shown is not compiled
            readonly property string wanted: window.shell.screen
            readonly property var files: ({
                    first_run: "FirstRun/FirstRunScreen.qml",
                    recovery: "FirstRun/RecoveryScreen.qml",
                    trouble: "FirstRun/TroubleScreen.qml",
                    locked: "FirstRun/LockScreen.qml"
                })

            function show() {
                const shell = window.shell;
                if (wanted === "inbox")
                    setSource("Desk/DeskScreen.qml", {
                        focus: true,
                        shell: shell,
                        desk: Qt.binding(() => window.shell.desk)
                    });
                else if (wanted === "connect")
                    setSource("Connect/ConnectScreen.qml", {
                        focus: true,
                        flow: shell.flow
                    });
                else if (wanted === "restore")
                    setSource("FirstRun/RestoreScreen.qml", {
                        focus: true,
                        shell: shell,
                        restore: shell.restore
                    });
                else if (wanted === "erasing")
                    setSource("FirstRun/ErasingScreen.qml", {
                        focus: true,
                        shell: shell,
                        all: shell.erasing
                    });
                else if (wanted in files)
                    setSource(files[wanted], {
                        focus: true,
                        shell: shell
                    });
                else
                    source = "";
            }

            onWantedChanged: show()
            Component.onCompleted: show()
        }
        Connections {
            target: screen.item
            ignoreUnknownSignals: true

            function onLeaveAsked() {
                window.askLeaving();
            }
        }
    }
    Late {
        id: leaving

        sourceComponent: LeavingQuestion {
            shell: window.shell
        }
    }
    Late {
        id: unkept

        sourceComponent: UnkeptQuestion {
            shell: window.shell
        }
    }
    Late {
        wanted: window.shell.asks_about_closing
        sourceComponent: ClosingQuestion {
            shell: window.shell
        }
    }
    Late {
        wanted: window.shell.notice !== ""
        sourceComponent: NoticeQuestion {
            shell: window.shell
        }
    }
    Act {
        commands: window.shell.commands
        name: "quit"
        onActed: window.shell.screen === "recovery" ? window.askUnkept() : window.shell.quit()
    }
    Act {
        commands: window.shell.commands
        name: "lock"
        enabled: window.shell.screen === "inbox"
        onActed: window.shell.lock.lock()
    }
    Instantiator {
        model: [["larger", 1], ["smaller", -1], ["usual", -99]]
        delegate: Act {
            required property var modelData

            commands: window.shell.commands
            name: "text." + modelData[0]
            onActed: window.shell.settings.resize_text(modelData[1])
        }
    }
    Connections {
        target: window.shell

        function onRaised() {
            window.show();
            window.raise();
            window.requestActivate();
        }
    }
    Binding {
        target: Theme
        property: "appearance"
        value: window.shell.settings.appearance
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.shell.settings.reduced_motion
    }
    Binding {
        target: Theme
        property: "moreContrast"
        value: window.shell.settings.more_contrast
    }
    Binding {
        target: Theme
        property: "compact"
        value: window.shell.settings.density === "compact"
    }
    Binding {
        target: Theme
        property: "zoomed"
        value: window.zoom !== 1
    }
}
