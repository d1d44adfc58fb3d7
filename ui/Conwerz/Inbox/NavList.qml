import QtQuick

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
}
