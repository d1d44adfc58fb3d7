pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The way around: views, places, channels with health, settings. Wide, or folded to icons.
FocusScope {
    id: pane

    required property Rail rail
    required property SavedFilters saved
    required property LabelBook labels
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
    Connections {
        target: pane.Window.window

        function onActiveFocusItemChanged() {
            const item = pane.Window.activeFocusItem;
            if (item && item instanceof NavItem && scroll.visible && pane.activeFocus && scroll.interactive && item !== settings)
                scroll.reveal(item);
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 10
        anchors.topMargin: 18
        anchors.bottomMargin: 12
        spacing: 0

        // The software renderer does not clip shapes: what borders on the lists lies above them
        Rectangle {
            Layout.fillWidth: true
            Layout.topMargin: -18
            z: 1
            implicitHeight: brand.implicitHeight + 36
            color: Theme.ground

            Brand {
                id: brand

                x: pane.LayoutMirroring.enabled ? parent.width - width - (pane.compact ? 7 : 8) : pane.compact ? 7 : 8
                y: 18
                named: !pane.compact
            }
        }
        Flickable {
            id: scroll

            // What the keyboard walks to is brought into view
            function reveal(item: Item) {
                const top = item.mapToItem(parts, 0, 0).y;
                contentY = Math.max(0, Math.min(Math.max(contentY, top + item.height - height), top));
            }

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: width
            contentHeight: parts.implicitHeight
            interactive: contentHeight > height
            clip: interactive
            boundsBehavior: Flickable.StopAtBounds

            T.ScrollBar.vertical: Scroller {
                implicitWidth: 8
                padding: 1
            }

            ColumnLayout {
                id: parts

                width: parent.width
                spacing: 0

                NavList {
                    Layout.fillWidth: true
                    focus: true
                    Accessible.name: qsTr("Views")
                    model: pane.rail.views
                    delegate: NavItem {
                        id: view
                        viewport: scroll

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
                        viewport: scroll
                        width: ListView.view.width
                        compact: pane.compact
                        selected: current && pane.inInbox
                        onClicked: {
                            ListView.view.currentIndex = index;
                            pane.saved.choose(key);
                            pane.chosen("inbox", reason);
                        }
                        onEditAsked: pane.saved.edit(key)
                        onForgetAsked: pane.saved.forget(key)
                        onMoveAsked: step => pane.saved.move(key, step)
                    }
                }
                NavList {
                    Layout.fillWidth: true
                    Layout.topMargin: 14
                    visible: count > 0
                    Accessible.name: qsTr("Places")
                    model: pane.places.entries
                    delegate: NavItem {
                        viewport: scroll
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
                    Layout.topMargin: pane.compact ? 14 : 0
                    Accessible.name: qsTr("Channels")
                    activeFocusOnTab: true
                    model: pane.rail.channels
                    delegate: ChannelItem {
                        viewport: scroll
                        compact: pane.compact
                        inInbox: pane.inInbox
                        onClicked: {
                            ListView.view.currentIndex = index;
                            pane.rail.choose_channel(key);
                            pane.chosen("inbox", reason);
                        }
                    }
                }
                PlainText {
                    Layout.leftMargin: 10
                    Layout.topMargin: 20
                    Layout.bottomMargin: 8
                    visible: !pane.compact && labelled.count > 0
                    text: qsTr("Labels")
                    font.pixelSize: Theme.caption
                    font.weight: Font.Medium
                    color: Theme.inkFaint
                }
                NavList {
                    id: labelled

                    Layout.fillWidth: true
                    Layout.topMargin: pane.compact ? 14 : 0
                    visible: count > 0
                    activeFocusOnTab: count > 0
                    Accessible.name: qsTr("Labels")
                    model: pane.labels.rows
                    delegate: LabelItem {
                        viewport: scroll
                        width: ListView.view.width
                        compact: pane.compact
                        selected: current && pane.inInbox
                        onClicked: {
                            ListView.view.currentIndex = index;
                            pane.labels.choose(key);
                            pane.chosen("inbox", reason);
                        }
                        onEditAsked: pane.labels.edit(key)
                    }
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.bottomMargin: -12
            z: 1
            implicitHeight: settings.implicitHeight + 20
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
