pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Four figures, the messages, and a card for each further chart; of everything, of a channel or of a Page.
FocusScope {
    id: place

    required property Insights insights

    property bool narrow: false
    readonly property int columns: body.width < 760 ? 1 : 2

    // What the keyboard walks to is on screen
    function reveal(item: Item) {
        if (!item)
            return;
        const top = item.mapToItem(page.contentItem, 0, 0).y;
        if (top < page.contentY + 8)
            page.contentY = Math.max(0, top - 24);
        else if (top + item.height > page.contentY + page.height)
            page.contentY = Math.min(page.contentHeight - page.height, top + item.height + 24 - page.height);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Insights")
    Component.onCompleted: if (visible)
        insights.attend()
    onVisibleChanged: if (visible)
        insights.attend()

    Connections {
        target: place.Window.window
        enabled: place.activeFocus

        function onActiveFocusItemChanged() {
            const item = place.Window.window?.activeFocusItem ?? null;
            for (let above = item; above; above = above.parent)
                if (above === page.contentItem) {
                    place.reveal(item);
                    return;
                }
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Flickable {
        id: page

        anchors.fill: parent
        contentHeight: body.implicitHeight + 60
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: Scroller {}

        ColumnLayout {
            id: body

            readonly property int inset: place.narrow ? 20 : 32

            anchors.left: parent.left
            anchors.leftMargin: inset
            y: 24
            width: Math.min(parent.width - 2 * inset, 1320)
            spacing: 14

            GridLayout {
                Layout.fillWidth: true
                Layout.bottomMargin: 2
                columns: body.width < 620 ? 1 : 3
                columnSpacing: 10
                rowSpacing: 10

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 4

                    Heading {
                        Layout.fillWidth: true
                        text: qsTr("Insights")
                        font.pixelSize: 24
                        horizontalAlignment: Text.AlignLeft
                    }
                    PlainText {
                        Layout.fillWidth: true
                        text: place.insights.sentence
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        color: Theme.inkSoft
                    }
                }
                Segments {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 3
                    label: qsTr("Which time")
                    keys: ["7", "30", "90", "13m"]
                    words: [qsTr("7 days"), qsTr("30 days"), qsTr("90 days"), qsTr("13 months")]
                    chosen: place.insights.range
                    onPicked: key => place.insights.choose_range(key)
                }
                ActionButton {
                    Layout.alignment: Qt.AlignTop
                    visible: !place.narrow
                    glyph: "save"
                    text: qsTr("Export…")
                    enabled: place.insights.loaded
                    onClicked: place.insights.save_everything()
                }
            }
            RowLayout {
                Layout.fillWidth: true
                visible: sources.count > 0 || place.insights.has_hours
                spacing: 16

                Flow {
                    Layout.fillWidth: true
                    spacing: 8

                    Repeater {
                        id: sources

                        model: place.insights.sources

                        SourceChip {
                            required property string key

                            onClicked: place.insights.choose_source(key)
                        }
                    }
                }
                PlainText {
                    visible: place.insights.has_hours
                    text: qsTr("Count opening hours only")
                    color: Theme.inkSoft
                }
                Toggle {
                    label: qsTr("Count opening hours only")
                    visible: place.insights.has_hours
                    checked: place.insights.in_hours
                    onToggled: place.insights.count_open_hours(checked)
                }
            }
            Banner {
                Layout.fillWidth: true
                visible: place.insights.loaded && place.insights.is_new
                kind: "info"
                text: qsTr("Figures grow from today: each day is counted when it ends, and kept for 13 months.")
            }
            GridLayout {
                Layout.fillWidth: true
                visible: place.insights.loaded
                columns: body.width < 900 ? 2 : 4
                columnSpacing: 14
                rowSpacing: 14
                uniformCellWidths: true

                Repeater {
                    model: place.insights.figures

                    FigureCard {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onClicked: place.insights.open_figure(key)
                    }
                }
            }
            Repeater {
                model: place.insights.wide

                ChartCard {
                    Layout.fillWidth: true
                    insights: place.insights
                    tall: 208
                }
            }
            GridLayout {
                Layout.fillWidth: true
                visible: place.insights.loaded
                columns: place.columns
                columnSpacing: 14
                rowSpacing: 14
                uniformCellWidths: true

                ShareCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    insights: place.insights
                }
                Repeater {
                    id: further

                    model: place.insights.charts

                    ChartCard {
                        required property int index

                        // The shares stand first; whoever is left alone at the end has the whole line
                        Layout.columnSpan: place.columns === 2 && index === further.count - 1 && index % 2 === 1 ? 2 : 1
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        insights: place.insights
                    }
                }
            }
            MonthCard {
                Layout.fillWidth: true
                visible: place.insights.loaded
                insights: place.insights
            }
        }
    }
}
