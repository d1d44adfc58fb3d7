pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The middle pane: the view's name and its rows.
FocusScope {
    id: pane

    required property Inbox inbox
    required property Search search
    required property Commands commands

    readonly property bool filled: list.count > 0
    // Too early to call an empty list empty
    property bool arriving: false
    // Letters are words here, not commands

    signal opened(int reason)

    function look() {
        part.begin();
    }
    function pickNext() {
        inbox.pick_next();
    }
    function pickPrevious() {
        inbox.pick_previous();
    }
    function showPicked() {
        list.keyed = true;
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Conversations")
    implicitWidth: Theme.list

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Connections {
        target: pane.inbox

        function onPassed() {
            pane.showPicked();
        }
        function onReached(index) {
            list.positionViewAtIndex(index, ListView.Contain);
        }
    }
    HoverHandler {
        onHoveredChanged: pane.inbox.hold(hovered)
    }
    // The software renderer does not clip shapes: what borders on a list lies above it
    Rectangle {
        z: 1
        anchors.left: parent.left
        width: parent.width - 1
        height: 68 + part.implicitHeight
        color: Theme.surface

        Heading {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 20
            anchors.rightMargin: news.visible ? news.width + 24 : 16
            y: 19
            text: pane.search.open ? qsTr("Search results") : pane.inbox.title
            visible: !marked.visible
            horizontalAlignment: Text.AlignLeft
        }
        Late {
            id: marked

            x: 8
            y: 9
            width: parent.width - 16
            visible: wanted
            wanted: pane.inbox.marked > 0
            sourceComponent: MarkedBar {
                inbox: pane.inbox
                commands: pane.commands
            }
        }
        SearchPart {
            id: part

            x: 16
            y: 60
            width: parent.width - 32
            search: pane.search
            onOpened: reason => pane.opened(reason)
            onClosed: list.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Late {
        anchors.fill: list
        visible: wanted
        wanted: pane.search.open
        sourceComponent: FoundList {
            search: pane.search
            onOpened: reason => pane.opened(reason)
        }
    }
    ListView {
        id: list

        property bool keyed: false

        Accessible.role: Accessible.List
        Accessible.name: pane.inbox.title
        anchors.fill: parent
        anchors.topMargin: 72 + part.implicitHeight - 2
        visible: !pane.search.open
        bottomMargin: 8
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        reuseItems: false
        boundsBehavior: Flickable.StopAtBounds
        highlightFollowsCurrentItem: false
        currentIndex: pane.inbox.selected_index
        model: pane.inbox.rows
        delegate: ConversationRow {
            width: ListView.view.width
            keyed: list.keyed
            selected: key === pane.inbox.selected
            onAsked: conversation => {
                list.keyed = false;
                pane.inbox.pick(conversation);
                pane.opened(Qt.MouseFocusReason);
            }
            onMarkAsked: pane.inbox.mark(key)
            onRangeAsked: pane.inbox.mark_upto(key)
        }
        onAtYBeginningChanged: pane.inbox.stand(atYBeginning)
        Component.onCompleted: pane.inbox.stand(atYBeginning)
        Keys.onDownPressed: event => event.modifiers & Qt.ShiftModifier ? pane.inbox.mark_further(1) : pane.pickNext()
        Keys.onUpPressed: event => event.modifiers & Qt.ShiftModifier ? pane.inbox.mark_further(-1) : pane.pickPrevious()
        Keys.onPressed: event => {
            event.accepted = event.matches(StandardKey.SelectAll);
            if (event.accepted)
                pane.inbox.mark_all();
        }
        Keys.onEscapePressed: event => {
            event.accepted = pane.inbox.marked > 0;
            if (event.accepted)
                pane.inbox.unmark();
        }
        Keys.onReturnPressed: pane.opened(Qt.TabFocusReason)
        Keys.onEnterPressed: pane.opened(Qt.TabFocusReason)

        T.ScrollBar.vertical: Scroller {}
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: 26
        y: list.y + 12
        spacing: 26
        visible: pane.arriving && list.count === 0 && list.visible

        Repeater {
            model: 5

            Row {
                spacing: 14

                Rectangle {
                    width: 42
                    height: 42
                    radius: 21
                    color: Theme.chip
                }
                Column {
                    y: 6
                    spacing: 10

                    Rectangle {
                        width: 120
                        height: 10
                        radius: 5
                        color: Theme.chip
                    }
                    Rectangle {
                        width: 190
                        height: 10
                        radius: 5
                        color: Theme.chip
                    }
                }
            }
        }
    }
    NewsPill {
        id: news

        z: 1
        anchors.right: parent.right
        anchors.rightMargin: 16
        y: 18
        waiting: marked.visible ? 0 : pane.inbox.waiting
        onClicked: {
            pane.inbox.show_waiting();
            list.positionViewAtBeginning();
        }
    }
    PlainText {
        anchors.centerIn: parent
        width: parent.width - 48
        visible: pane.inbox.loaded && list.count === 0 && !pane.arriving && list.visible
        text: pane.inbox.empty_words
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkFaint
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.hairline
    }
}
