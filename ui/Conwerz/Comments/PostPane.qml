pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// One post's comments, what can be done with each, and where the owner writes.
FocusScope {
    id: pane

    required property OpenPost post
    required property Commands commands
    required property bool empty
    required property string emptyWords

    property bool narrow: false
    readonly property int current: visible ? post.current : 0

    signal back

    function pickNext() {
        list.keyed = true;
        list.incrementCurrentIndex();
    }
    function pickPrevious() {
        list.keyed = true;
        list.decrementCurrentIndex();
    }
    function write(comment: int, privately: bool, reason: int) {
        if (privately)
            pane.post.write_privately(comment);
        else
            pane.post.write_publicly(comment);
        box.forceActiveFocus(reason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: pane.post.title || qsTr("Comments")

    Rectangle {
        anchors.fill: parent
        color: Theme.canvas
    }
    Connections {
        target: pane.post

        function onLanded(place) {
            list.currentIndex = place;
            list.positionViewAtIndex(place, ListView.Center);
            list.held = true;
        }
    }
    ListView {
        id: list

        property bool keyed: false
        // What was gone to stays in sight while the rows around it are still coming, until the owner scrolls
        property bool held: false

        function hold() {
            if (held && !moving)
                positionViewAtIndex(currentIndex, ListView.Contain);
        }

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Comments")
        anchors.fill: parent
        anchors.topMargin: header.height
        anchors.bottomMargin: box.height
        topMargin: 16
        bottomMargin: 16
        visible: pane.post.post !== 0
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        reuseItems: false
        boundsBehavior: Flickable.StopAtBounds
        highlightFollowsCurrentItem: false
        model: pane.post.comments
        delegate: CommentItem {
            id: comment

            width: ListView.view.width
            keyed: list.keyed
            current: key === pane.post.current
            onChosen: {
                list.keyed = false;
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
            }

            CommentActs {
                width: parent.width
                item: comment
                keys: pane.commands.keys
                onReplyAsked: privately => {
                    list.currentIndex = comment.index;
                    pane.write(comment.key, privately, Qt.MouseFocusReason);
                }
                onHideAsked: pane.post.hide(comment.key)
                onSettleAsked: pane.post.settle(comment.key)
                onDeleteAsked: question.ask(comment.key)
                onOpenAsked: pane.post.open_on_facebook(comment.key)
                onTryAsked: pane.post.try_again(comment.act)
                onDismissAsked: pane.post.dismiss(comment.act)
            }
        }
        onCurrentItemChanged: {
            const item = currentItem as CommentItem;
            if (item)
                pane.post.stand(item.key);
        }
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        onContentHeightChanged: Qt.callLater(hold)
        onHeightChanged: Qt.callLater(hold)
        onMovementStarted: held = false
        Keys.onPressed: event => {
            list.keyed = true;
            event.accepted = false;
        }
        Keys.onReturnPressed: pane.write(pane.current, false, Qt.ShortcutFocusReason)
        Keys.onEnterPressed: pane.write(pane.current, false, Qt.ShortcutFocusReason)

        T.ScrollBar.vertical: Scroller {
            onPressedChanged: list.held = false
        }
    }
    PlainText {
        anchors.centerIn: list
        visible: list.visible && pane.post.loaded && list.count === 0
        text: qsTr("No comments on this post")
        color: Theme.inkFaint
    }
    // The software renderer does not clip shapes: what borders on a list lies above it
    PostHeader {
        id: header

        width: parent.width
        visible: pane.post.post !== 0
        post: pane.post
        narrow: pane.narrow
        onBack: pane.back()
    }
    ReplyBox {
        id: box

        anchors.bottom: parent.bottom
        width: parent.width
        visible: pane.post.post !== 0 && list.count > 0
        height: visible ? implicitHeight : 0
        reply: pane.post.reply
        onAbandoned: list.forceActiveFocus(Qt.TabFocusReason)
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(360, parent.width - 48)
        visible: pane.empty
        glyph: "bubble"
        title: qsTr("No comments yet")
        text: pane.emptyWords
    }
    DeleteQuestion {
        id: question

        post: pane.post
    }
    Act {
        commands: pane.commands
        name: "comment.reply"
        enabled: pane.current !== 0
        onActed: pane.write(pane.current, false, Qt.ShortcutFocusReason)
    }
    Act {
        commands: pane.commands
        name: "comment.write_privately"
        enabled: pane.current !== 0
        onActed: pane.write(pane.current, true, Qt.ShortcutFocusReason)
    }
    Act {
        commands: pane.commands
        name: "comment.hide"
        enabled: pane.current !== 0
        onActed: pane.post.hide(pane.current)
    }
    Act {
        commands: pane.commands
        name: "comment.settle"
        enabled: pane.current !== 0
        onActed: pane.post.settle(pane.current)
    }
    Act {
        commands: pane.commands
        name: "comment.delete"
        enabled: pane.current !== 0
        onActed: question.ask(pane.current)
    }
}
