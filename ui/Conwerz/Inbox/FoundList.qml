pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.ViewModels

// What was found, in the place of the list. The keyboard stays in the field.
ListView {
    id: list

    required property Search search

    signal opened(int reason)

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Search results")
    bottomMargin: 8
    clip: true
    reuseItems: false
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    currentIndex: search.current
    model: search.rows
    delegate: FoundItem {
        width: ListView.view.width
        selected: index === list.search.current
        onClicked: {
            list.search.pick(index);
            list.opened(Qt.MouseFocusReason);
        }
    }
    onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)

    T.ScrollBar.vertical: Scroller {}

    Connections {
        target: list.search

        function onRenewed() {
            list.positionViewAtBeginning();
        }
    }
    Said {
        by: list
        words: list.search.empty_words
    }
    EmptyState {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(0, Math.min(96, (parent.height - height) / 2))
        width: Math.min(360, parent.width - 48)
        visible: list.search.empty_words !== ""
        glyph: "search"
        title: list.search.empty_words
        text: qsTr("Words are found by their beginnings, in what was written and in names.")
        key: "Esc"
        keyText: qsTr("shows the list again")
    }
}
