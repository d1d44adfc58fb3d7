import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls

// A part of the rail: one stop for Tab, arrows inside it.
ListView {
    Accessible.role: Accessible.PageTabList
    implicitHeight: contentHeight
    activeFocusOnTab: true
    keyNavigationEnabled: true
    interactive: contentHeight > height
    clip: interactive
    reuseItems: false
    spacing: 1
    highlightFollowsCurrentItem: false
    boundsBehavior: Flickable.StopAtBounds
    onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)

    T.ScrollBar.vertical: Scroller {
        implicitWidth: 8
        padding: 1
    }
}
