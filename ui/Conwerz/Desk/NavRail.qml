pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The way around: views, places, channels with health, settings. Wide, or folded to icons.
FocusScope {
    id: pane

    required property Rail rail
    required property SavedFilters saved
    required property Places places

    property bool compact: false
    readonly property bool inInbox: places.place === "inbox"

    signal chosen(string place, int reason)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Views and channels")
    implicitWidth: compact ? Theme.railFolded : Theme.rail

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.hairline
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 10
        anchors.topMargin: 18
        anchors.bottomMargin: 12
        spacing: 0

        Brand {
            Layout.leftMargin: pane.compact ? 7 : 8
            Layout.bottomMargin: 18
            named: !pane.compact
        }
        NavList {
            Layout.fillWidth: true
            focus: true
            Accessible.name: qsTr("Views")
            model: pane.rail.views
            delegate: NavItem {
                id: view

                required property int index
                required property string key

                required glyph
                required text
                required count
                required urgent
                required property bool current

                width: ListView.view.width
                compact: pane.compact
                selected: current && pane.inInbox
                onClicked: {
                    ListView.view.currentIndex = index;
                    pane.rail.choose_view(key);
                    pane.chosen("inbox", reason);
                }
            }
        }
        NavList {
            Layout.fillWidth: true
            visible: count > 0
            activeFocusOnTab: count > 0
            Accessible.name: qsTr("Views of your own")
            model: pane.saved.rows
            delegate: SavedItem {
                width: ListView.view.width
                compact: pane.compact
                selected: current && pane.inInbox
                onClicked: {
                    ListView.view.currentIndex = index;
                    pane.saved.choose(key);
                    pane.chosen("inbox", reason);
                }
                onForgetAsked: pane.saved.forget(key)
            }
        }
        NavList {
            Layout.fillWidth: true
            Layout.topMargin: 14
            visible: count > 0
            Accessible.name: qsTr("Places")
            model: pane.places.entries
            delegate: NavItem {
                required property int index
                required property string key

                required glyph
                required text
                required count
                required urgent
                required property bool current

                width: ListView.view.width
                compact: pane.compact
                selected: current
                onClicked: {
                    ListView.view.currentIndex = index;
                    pane.chosen(key, reason);
                }
            }
        }
        PlainText {
            Layout.leftMargin: 10
            Layout.topMargin: 20
            Layout.bottomMargin: 8
            visible: !pane.compact && channels.count > 0
            text: qsTr("Channels")
            font.pixelSize: Theme.caption
            font.weight: Font.Medium
            color: Theme.inkFaint
        }
        NavList {
            id: channels

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: pane.compact ? 14 : 0
            Layout.maximumHeight: contentHeight
            Accessible.name: qsTr("Channels")
            activeFocusOnTab: true
            model: pane.rail.channels
            delegate: ChannelItem {
                compact: pane.compact
                inInbox: pane.inInbox
                onClicked: {
                    ListView.view.currentIndex = index;
                    pane.rail.choose_channel(key);
                    pane.chosen("inbox", reason);
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
        // The software renderer does not clip shapes: what borders on a list lies above it
        Rectangle {
            Layout.fillWidth: true
            z: 1
            implicitHeight: settings.implicitHeight + 8
            color: Theme.ground

            NavItem {
                id: settings

                y: 8
                width: parent.width
                focusPolicy: Qt.StrongFocus
                glyph: "sliders"
                text: qsTr("Settings")
                compact: pane.compact
                selected: pane.places.place === "settings"
                onClicked: pane.chosen("settings", reason)
            }
        }
    }
}
