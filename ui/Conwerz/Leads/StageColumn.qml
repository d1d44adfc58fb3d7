pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// One stage of the board: its name, how many there are, and its leads.
FocusScope {
    id: column

    required property int index
    required property Rows leads
    required property string title
    required property string count

    signal opened(int lead)

    // The lead under the cursor, after whatever has just moved away.
    function current(): int {
        list.forceLayout();
        return (list.currentItem as LeadCard)?.key ?? 0;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("%1, %2").arg(title).arg(count)

    Rectangle {
        anchors.fill: parent
        radius: Theme.rCard
        color: Theme.ground
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: 14
        y: 13
        spacing: 7

        PlainText {
            id: heading

            text: column.title
            font.weight: Font.DemiBold
        }
        PlainText {
            anchors.baseline: heading.baseline
            text: column.count
            color: Theme.inkFaint
            font.features: ({
                    tnum: 1
                })
        }
    }
    ListView {
        id: list

        Accessible.role: Accessible.List
        Accessible.name: column.title
        anchors.fill: parent
        anchors.margins: 8
        anchors.topMargin: 44
        spacing: 8
        clip: true
        focus: true
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        reuseItems: false
        boundsBehavior: Flickable.StopAtBounds
        highlightFollowsCurrentItem: false
        model: column.leads
        delegate: LeadCard {
            width: ListView.view.width
            current: ListView.isCurrentItem && ListView.view.activeFocus
            onClicked: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
                column.opened(key);
            }
        }
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        Keys.onReturnPressed: column.opened(column.current())
        Keys.onEnterPressed: column.opened(column.current())

        T.ScrollBar.vertical: Scroller {}
    }
}
