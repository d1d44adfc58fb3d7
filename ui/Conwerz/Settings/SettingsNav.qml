pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The pages of the settings, by group. One stop for Tab, arrows inside it.
FocusScope {
    id: nav

    required property Places places

    readonly property int row: places.page_row

    signal chosen(int reason)

    onRowChanged: list.currentIndex = row
    implicitWidth: 228

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.hairline
    }
    Heading {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: 20
        y: 28
        text: qsTr("Settings")
        font.pixelSize: 24
    }
    ListView {
        id: list

        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Pages of the settings")
        anchors.fill: parent
        anchors.topMargin: 76
        anchors.leftMargin: 10
        anchors.rightMargin: 11
        bottomMargin: 16
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        reuseItems: false
        spacing: 1
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        model: nav.places.pages
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        onHeightChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        Component.onCompleted: currentIndex = nav.row
        delegate: FocusScope {
            id: entry

            required property int index
            required property string key
            required property string group
            required property string text
            required property bool current

            width: ListView.view.width
            implicitHeight: column.implicitHeight

            Column {
                id: column

                width: parent.width

                PlainText {
                    width: parent.width
                    leftPadding: 10
                    rightPadding: 10
                    topPadding: entry.index === 0 ? 4 : 18
                    bottomPadding: 8
                    visible: entry.group !== ""
                    text: entry.group
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.caption
                    font.weight: Font.Medium
                    color: Theme.inkFaint
                }
                NavItem {
                    width: parent.width
                    focus: true
                    bare: true
                    text: entry.text
                    selected: entry.current
                    onClicked: {
                        list.currentIndex = entry.index;
                        nav.places.go_to_page(entry.key);
                        nav.chosen(reason);
                    }
                }
            }
        }

        T.ScrollBar.vertical: Scroller {}
    }
}
