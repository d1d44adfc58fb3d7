pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Ctrl+K: jump to a person, or do something, without knowing its key.
T.Popup {
    id: sheet

    required property Palette lines
    required property Commands commands

    property bool picks: false

    // A key, and what it does
    component Pressed: Row {
        id: pressed

        required property string keys
        required property string words

        spacing: 7

        KeyCap {
            visible: text !== ""
            text: pressed.keys
        }
        PlainText {
            height: 18
            text: pressed.words
            font.pixelSize: Theme.caption
            color: Theme.inkFaint
        }
    }

    function ask() {
        picks = false;
        lines.begin(commands);
        field.clear();
        open();
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function pick() {
        picks = true;
        close();
    }

    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Math.max(24, Math.min(104, ((parent?.height ?? 0) - implicitHeight) / 2))
    width: Math.min(600, (parent?.width ?? 600) - 48)
    implicitHeight: 56 + list.height + 13 + foot.height
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    // The act wants the screen's keyboard, which comes back with the end of this
    onClosed: if (picks)
        lines.pick()

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Card {
        lifted: true
    }
    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Commands and people")
        focus: true

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: 20
            y: 18
            name: "search"
        }
        TextInput {
            id: field

            Accessible.role: Accessible.EditableText
            Accessible.name: hint.text
            anchors.left: parent.left
            anchors.leftMargin: 56
            anchors.right: parent.right
            anchors.rightMargin: 70
            height: 56
            verticalAlignment: TextInput.AlignVCenter
            focus: true
            clip: true
            color: Theme.ink
            selectionColor: Theme.accentFill
            selectedTextColor: Theme.accentInk
            font.family: Theme.family
            font.pixelSize: Theme.lead
            onTextChanged: sheet.lines.look_for(text)
            Keys.onUpPressed: sheet.lines.step(-1)
            Keys.onDownPressed: sheet.lines.step(1)
            Keys.onTabPressed: sheet.lines.step(1)
            Keys.onBacktabPressed: sheet.lines.step(-1)
            Keys.onReturnPressed: sheet.pick()
            Keys.onEnterPressed: sheet.pick()

            PlainText {
                id: hint

                width: parent.width
                height: parent.height
                horizontalAlignment: Text.AlignLeft
                visible: field.length === 0 && field.preeditText === ""
                text: qsTr("Jump to a person, or do something")
                font.pixelSize: Theme.lead
                color: Theme.inkFaint
            }
        }
        KeyCap {
            anchors.right: parent.right
            anchors.rightMargin: 18
            y: 19
            text: qsTr("Esc")
        }
        Rectangle {
            y: 56
            width: parent.width
            height: 1
            color: Theme.hairline
        }
        ListView {
            id: list

            function reveal() {
                // The list's own place moves with its line, until it hears better
                const place = sheet.lines.current;
                positionViewAtIndex(place, place === 0 ? ListView.Beginning : ListView.Contain);
            }

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Commands and people")
            y: 62
            x: 8
            width: parent.width - 16
            height: Math.min(Math.max(contentHeight, 46), 430, (sheet.parent?.height ?? 800) - 190)
            clip: true
            reuseItems: false
            boundsBehavior: Flickable.StopAtBounds
            highlightFollowsCurrentItem: false
            currentIndex: sheet.lines.current
            model: sheet.lines.rows
            delegate: PaletteLine {
                width: ListView.view.width
                current: index === sheet.lines.current
                onHoveredChanged: if (hovered)
                    sheet.lines.point(index)
                onClicked: {
                    sheet.lines.point(index);
                    sheet.pick();
                }
            }
            onCurrentIndexChanged: reveal()

            // Lines that come in above the current one push it out of sight without being asked to
            Connections {
                target: sheet.lines.rows

                function onRowsInserted() {
                    Qt.callLater(list.reveal);
                }
                function onRowsMoved() {
                    Qt.callLater(list.reveal);
                }
                function onRowsRemoved() {
                    Qt.callLater(list.reveal);
                }
            }

            T.ScrollBar.vertical: Scroller {}
        }
        PlainText {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            anchors.fill: list
            anchors.leftMargin: 12
            horizontalAlignment: Text.AlignLeft
            visible: text !== ""
            text: sheet.lines.empty_words
            color: Theme.inkFaint

            Said {
                by: list
                words: sheet.lines.empty_words
            }
        }
        // The software renderer does not clip shapes: what borders on a list lies above it
        Rectangle {
            id: foot

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 1
            x: 1
            z: 1
            width: parent.width - 2
            height: 40
            bottomLeftRadius: Theme.rCard - 1
            bottomRightRadius: Theme.rCard - 1
            color: Theme.raised

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.hairline
            }
            Row {
                anchors.left: parent.left
                anchors.leftMargin: 20
                y: 11
                spacing: 19

                Pressed {
                    keys: "↵"
                    words: qsTr("does it")
                }
                Pressed {
                    keys: "↑ ↓"
                    words: qsTr("choose")
                }
                Pressed {
                    keys: sheet.commands.keys["keys"]
                    words: qsTr("shows all keys")
                }
            }
        }
    }
}
