pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// A chart with its name, its legend, what it counts, and the table behind it.
Card {
    id: card

    required property Insights insights
    required property string key
    required property string title
    required property string kind
    required property var series
    required property var labels
    required property var values
    required property real most
    required property var lines
    required property int partial
    required property var told
    required property var spoken
    required property var targets
    required property string headline
    required property string headline_words
    required property string note
    required property string standing
    required property bool is_empty
    required property var header
    required property var rows

    property real tall: 150
    property bool inTable: false

    Accessible.role: Accessible.Grouping
    Accessible.name: title
    implicitHeight: column.implicitHeight + 36

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        anchors.topMargin: 14
        anchors.bottomMargin: 20
        spacing: 0

        RowLayout {
            spacing: 14

            PlainText {
                Accessible.role: Accessible.Heading
                Accessible.name: text
                Layout.fillWidth: true
                text: card.title
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
            }
            Row {
                id: legend

                visible: card.series.length > 1 && !card.inTable
                spacing: 16

                Repeater {
                    model: legend.visible ? card.series : []

                    Key {
                        kind: card.kind
                    }
                }
                Key {
                    index: -1
                    modelData: qsTr("Not over yet")
                    kind: card.kind
                    visible: card.kind === "bars"
                }
            }
            Row {
                id: tools

                spacing: 0

                IconButton {
                    glyph: card.inTable ? "bars" : "list"
                    label: card.inTable ? qsTr("Show %1 as a chart").arg(card.title) : qsTr("Show %1 as a table").arg(card.title)
                    onClicked: card.inTable = !card.inTable
                }
                IconButton {
                    glyph: "save"
                    label: qsTr("Save %1 as a table (CSV)…").arg(card.title)
                    onClicked: card.insights.save_table(card.key)
                }
                IconButton {
                    enabled: drawing.status === Loader.Ready
                    glyph: "photo"
                    label: qsTr("Save %1 as a picture (PNG)…").arg(card.title)
                    onClicked: {
                        tools.opacity = 0;
                        card.grabToImage(result => card.insights.save_picture(card.key, result.image), Qt.size(card.width * 2, card.height * 2));
                        tools.opacity = 1;
                    }
                }
            }
        }
        RowLayout {
            Layout.bottomMargin: 4
            visible: card.headline !== ""
            spacing: 8

            Heading {
                id: number

                text: card.headline
                font.pixelSize: 22
                font.features: {
                    "tnum": 1
                }
            }
            PlainText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: card.headline_words
                horizontalAlignment: Text.AlignLeft
                color: Theme.inkSoft
            }
        }
        Loader {
            id: drawing

            property bool drawn: false

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: 12
            Layout.minimumHeight: card.tall
            Layout.preferredHeight: card.tall
            // The first time between two frames: there are ten of them, and nobody waits for the last
            asynchronous: !drawn
            sourceComponent: card.inTable ? table : card.is_empty ? nothing : chart
            onLoaded: drawn = true
        }
        PlainText {
            Layout.fillWidth: true
            Layout.topMargin: 12
            text: card.note
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Theme.caption
            color: Theme.inkFaint
        }
        RowLayout {
            Layout.topMargin: 6
            visible: card.standing !== ""
            spacing: 6

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "info"
                size: 15
                color: Theme.inkFaint
            }
            PlainText {
                Layout.fillWidth: true
                text: card.standing
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                font.pixelSize: Theme.caption
                color: Theme.inkFaint
            }
        }
    }
    Component {
        id: chart

        Chart {
            title: card.title
            kind: card.kind
            values: card.values
            labels: card.labels
            lines: card.lines
            most: card.most
            partial: card.partial
            told: card.told
            spoken: card.spoken
            targets: card.targets
            onOpened: place => card.insights.open_point(card.key, place)
        }
    }
    Component {
        id: table

        ChartTable {
            title: card.title
            head: card.header
            rows: card.rows
        }
    }
    Component {
        id: nothing

        Item {
            PlainText {
                anchors.centerIn: parent
                width: Math.min(parent.width, 320)
                text: qsTr("No figures in this time yet")
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkFaint
            }
        }
    }

    component Key: Row {
        id: key

        required property int index
        required property string modelData
        required property string kind

        spacing: 6

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: key.kind === "bars" ? 10 : 14
            height: key.kind === "bars" ? 10 : 3
            radius: key.kind === "bars" ? 3 : 1.5
            color: key.index < 0 ? "transparent" : key.index === 0 ? (key.kind === "bars" ? Theme.accentFill : Theme.accent) : key.kind === "bars" ? Theme.second : Theme.outline
            border.width: key.index < 0 ? 1.5 : 0
            border.color: Theme.accent

            // The second series: stripes in bars, a dashed line
            Repeater {
                model: key.index !== 1 ? 0 : key.kind === "bars" ? 2 : 1

                Rectangle {
                    required property int index

                    x: key.kind === "bars" ? 0 : 5.5
                    y: key.kind === "bars" ? 2.5 + 4 * index : 0
                    width: key.kind === "bars" ? 10 : 3
                    height: key.kind === "bars" ? 1.5 : 3
                    color: Theme.raised
                }
            }
        }
        PlainText {
            text: key.modelData
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
    }
}
