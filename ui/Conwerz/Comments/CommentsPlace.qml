pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Posts, and the comments below one of them; in a narrow window one over the other.
FocusScope {
    id: place

    required property Comments comments
    required property Commands commands

    property bool narrow: false
    property bool inPost: false

    function openPost(reason: int) {
        inPost = true;
        pane.forceActiveFocus(reason);
    }
    function openList(reason: int) {
        inPost = false;
        list.forceActiveFocus(reason);
    }

    Component.onCompleted: comments.attend()
    Keys.onEscapePressed: event => {
        event.accepted = pane.activeFocus;
        if (event.accepted)
            openList(Qt.TabFocusReason);
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        PostList {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: place.narrow
            Layout.preferredWidth: place.narrow ? -1 : Math.max(Theme.list, Math.min(420, place.width * 0.25))
            visible: !place.narrow || !place.inPost
            focus: true
            comments: place.comments
            commands: place.commands
            onOpened: reason => place.openPost(reason)
        }
        PostPane {
            id: pane

            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: !place.narrow || place.inPost
            post: place.comments.post
            commands: place.commands
            empty: place.comments.loaded && place.comments.selected === 0
            emptyWords: place.comments.empty_words
            narrow: place.narrow
            onBack: place.openList(Qt.OtherFocusReason)
        }
    }
    Act {
        commands: place.commands
        name: "post.next"
        enabled: place.visible
        onActed: list.pickNext()
    }
    Act {
        commands: place.commands
        name: "post.previous"
        enabled: place.visible
        onActed: list.pickPrevious()
    }
    Act {
        commands: place.commands
        name: "comment.next"
        enabled: place.visible
        onActed: list.activeFocus ? list.pickNext() : pane.pickNext()
    }
    Act {
        commands: place.commands
        name: "comment.previous"
        enabled: place.visible
        onActed: list.activeFocus ? list.pickPrevious() : pane.pickPrevious()
    }
    Act {
        commands: place.commands
        name: "comments.search"
        enabled: place.visible
        onActed: list.search(Qt.ShortcutFocusReason)
    }
}
