pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The middle pane: posts, the one with the newest comment first.
FocusScope {
    id: pane

    required property Comments comments
    required property Commands commands

    signal opened(int reason)

    function pickNext() {
        comments.pick_next();
        showPicked();
    }
    function pickPrevious() {
        comments.pick_previous();
        showPicked();
    }
    function showPicked() {
        list.keyed = true;
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }
    function search(reason: int) {
        field.forceActiveFocus(reason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Posts")
    implicitWidth: Theme.list

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    // The software renderer does not clip shapes: what borders on a list lies above it
    Rectangle {
        z: 1
        anchors.left: parent.left
        width: parent.width - 1
        height: 104
        color: Theme.surface

        Heading {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 20
            anchors.rightMargin: 16
            y: 19
            text: qsTr("Comments")
            horizontalAlignment: Text.AlignLeft
        }
        SearchField {
            id: field

            x: 16
            y: 60
            width: parent.width - 32
            label: qsTr("Search comments")
            key: pane.commands.keys["comments.search"]
            onEdited: text => pane.comments.look_for(text)
            onAccepted: list.forceActiveFocus(Qt.TabFocusReason)
            onDown: list.forceActiveFocus(Qt.TabFocusReason)
            onCleared: {
                text = "";
                list.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
    ListView {
        id: list

        property bool keyed: false

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Posts")
        anchors.fill: parent
        anchors.topMargin: 104
        anchors.bottomMargin: foot.height + 28
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        reuseItems: false
        boundsBehavior: Flickable.StopAtBounds
        highlightFollowsCurrentItem: false
        currentIndex: pane.comments.selected_index
        model: pane.comments.posts
        delegate: PostRow {
            width: ListView.view.width
            keyed: list.keyed
            selected: key === pane.comments.selected
            onClicked: {
                list.keyed = false;
                pane.comments.pick(key);
                pane.opened(Qt.MouseFocusReason);
            }
        }
        Keys.onDownPressed: pane.pickNext()
        Keys.onUpPressed: pane.pickPrevious()
        Keys.onReturnPressed: pane.opened(Qt.TabFocusReason)
        Keys.onEnterPressed: pane.opened(Qt.TabFocusReason)

        T.ScrollBar.vertical: Scroller {}
    }
    PlainText {
        anchors.centerIn: parent
        width: parent.width - 48
        visible: pane.comments.loaded && list.count === 0
        text: pane.comments.empty_words
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkFaint
    }
    // The software renderer does not clip shapes: what borders on a list lies above it
    Rectangle {
        z: 1
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: parent.width - 1
        height: foot.height + 28
        color: Theme.surface

        PlainText {
            id: foot

            anchors.left: parent.left
            anchors.leftMargin: 20
            y: 12
            width: parent.width - 40
            text: qsTr("Instagram comments only. Comments on Facebook Pages are not covered by Conwerz's permissions.")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.micro
            color: Theme.inkFaint
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.hairline
    }
}
