pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Connect
import Conwerz.Controls
import Conwerz.Desk
import Conwerz.FirstRun
import Conwerz.Theme
import Conwerz.ViewModels

// The window: what belongs to the whole program stands above the screen of the moment.
T.ApplicationWindow {
    id: window

    required property Shell shell

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
            unkept.open();
        else
            shell.close_window();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        // The software renderer does not clip shapes: what borders on a list lies above it
        PracticeBanner {
            Layout.fillWidth: true
            z: 1
            visible: window.shell.practice
            stories: window.shell.stories
            onLeaveAsked: leaving.open()
            onStoryAsked: story => window.shell.rehearse(story)
        }
        Banner {
            Layout.fillWidth: true
            z: 1
            visible: text !== ""
            text: window.shell.desk?.link.sentence ?? ""
            kind: window.shell.desk?.link.kind ?? "info"
        }
        Loader {
            id: screen

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            sourceComponent: ({
                    first_run: firstRun,
                    connect: connect,
                    recovery: recovery,
                    trouble: trouble,
                    locked: locked,
                    restore: restore,
                    inbox: inbox
                })[window.shell.screen] ?? null
        }
    }
    Component {
        id: firstRun

        FirstRunScreen {
            focus: true
            shell: window.shell
        }
    }
    Component {
        id: connect

        ConnectScreen {
            focus: true
            flow: window.shell.flow
        }
    }
    Component {
        id: recovery

        RecoveryScreen {
            focus: true
            shell: window.shell
        }
    }
    Component {
        id: trouble

        TroubleScreen {
            focus: true
            shell: window.shell
        }
    }
    Component {
        id: restore

        RestoreScreen {
            focus: true
            shell: window.shell
        }
    }
    Component {
        id: locked

        LockScreen {
            focus: true
            shell: window.shell
        }
    }
    Component {
        id: inbox

        DeskScreen {
            focus: true
            shell: window.shell
            desk: window.shell.desk
            onLeaveAsked: leaving.open()
        }
    }
    LeavingQuestion {
        id: leaving

        shell: window.shell
    }
    UnkeptQuestion {
        id: unkept

        shell: window.shell
    }
    ClosingQuestion {
        shell: window.shell
    }
    NoticeQuestion {
        shell: window.shell
    }
    Shortcut {
        sequences: [StandardKey.Quit, "Ctrl+Q"]
        onActivated: window.shell.screen === "recovery" ? unkept.open() : window.shell.quit()
    }
    Shortcut {
        sequence: "Ctrl+L"
        enabled: window.shell.screen === "inbox"
        onActivated: window.shell.lock.lock()
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
}
