pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// A chart on a quiet grid. Arrows walk through its points, Return opens what a point counts.
FocusScope {
    id: chart

    required property string title
    required property string kind
    required property var values
    required property var labels
    required property var lines
    required property real most
    required property int partial
    required property var told
    required property var spoken
    required property var targets

    readonly property real plotX: 52
    readonly property real plotHeight: height - 26
    readonly property int pieces: labels.length
    readonly property real step: (width - plotX) / Math.max(1, pieces)
    readonly property int hovered: hover.hovered && hover.point.position.x >= plotX ? Math.min(pieces - 1, Math.floor((hover.point.position.x - plotX) / step)) : -1
    readonly property int shown: activeFocus && cursor >= 0 ? cursor : hovered
    property int cursor: -1

    signal opened(int place)

    function move(to: int) {
        cursor = Math.max(0, Math.min(pieces - 1, to));
        Accessible.announce(spoken[cursor], Accessible.Polite);
    }

    Accessible.role: Accessible.Chart
    Accessible.name: title
    Accessible.description: cursor >= 0 && cursor < pieces ? spoken[cursor] : qsTr("Arrow keys walk through the points.")
    Accessible.focusable: true
    activeFocusOnTab: true
    onActiveFocusChanged: if (activeFocus && (cursor < 0 || cursor >= pieces))
        cursor = pieces - 1
    Keys.onLeftPressed: move(cursor + (LayoutMirroring.enabled ? 1 : -1))
    Keys.onRightPressed: move(cursor + (LayoutMirroring.enabled ? -1 : 1))
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Home)
            move(0);
        else if (event.key === Qt.Key_End)
            move(pieces - 1);
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && cursor >= 0)
            opened(cursor);
        else
            event.accepted = false;
    }

    FocusRing {
        visible: chart.activeFocus
        gap: 6
    }
    Repeater {
        model: chart.lines

        Item {
            id: line

            required property int index
            required property string modelData

            y: chart.plotHeight * (1 - index / Math.max(1, chart.lines.length - 1))
            width: chart.width

            Rectangle {
                x: chart.plotX
                width: parent.width - x
                height: 1
                color: Theme.hairline
            }
            PlainText {
                y: -8
                width: chart.plotX - 12
                height: 16
                text: line.modelData
                horizontalAlignment: Text.AlignRight
                font.pixelSize: Theme.micro
                font.features: {
                    "tnum": 1
                }
                color: Theme.inkFaint
            }
        }
    }
    Rectangle {
        visible: chart.shown >= 0
        x: chart.plotX + chart.shown * chart.step + (chart.step - width) / 2
        width: Math.min(chart.step, 44)
        height: chart.plotHeight
        radius: 6
        color: Theme.veil
    }
    Loader {
        // Time runs from the left in every language, as the grid and the words below it do
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        x: chart.plotX
        width: chart.width - x
        height: chart.plotHeight
        sourceComponent: chart.kind === "bars" ? bars : curve
    }
    Component {
        id: bars

        BarMarks {
            values: chart.values
            most: chart.most
            partial: chart.partial
        }
    }
    Component {
        id: curve

        LineMarks {
            values: chart.values
            most: chart.most
            partial: chart.partial
        }
    }
    Repeater {
        model: chart.labels

        PlainText {
            required property int index
            required property string modelData

            x: Math.max(chart.plotX, Math.min(chart.width - width, chart.plotX + index * chart.step + (chart.step - width) / 2))
            y: chart.plotHeight + 8
            height: 16
            text: modelData
            font.pixelSize: Theme.micro
            font.weight: index === chart.partial ? Font.DemiBold : Font.Normal
            color: index === chart.partial ? Theme.ink : Theme.inkFaint
        }
    }
    HoverHandler {
        id: hover

        cursorShape: chart.hovered >= 0 && chart.targets[chart.hovered] ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
    TapHandler {
        onTapped: {
            chart.forceActiveFocus(Qt.MouseFocusReason);
            if (chart.hovered >= 0) {
                chart.cursor = chart.hovered;
                chart.opened(chart.hovered);
            }
        }
    }
    Rectangle {
        id: callout

        readonly property real aside: Math.min(chart.step, 44) / 2 + 8
        readonly property real middle: chart.plotX + (chart.shown + 0.5) * chart.step

        z: 2
        visible: chart.shown >= 0
        x: Math.max(0, Math.min(chart.width - width, middle < chart.width / 2 ? middle + aside : middle - width - aside))
        y: 2
        width: words.implicitWidth + 24
        height: words.implicitHeight + 18
        radius: Theme.rControl
        color: Theme.ink

        Column {
            id: words

            x: 12
            y: 9
            spacing: 2

            Repeater {
                model: chart.shown >= 0 && chart.shown < chart.told.length ? chart.told[chart.shown].split("\n") : []

                PlainText {
                    required property int index
                    required property string modelData

                    text: modelData
                    font.pixelSize: Theme.caption
                    font.weight: index === 0 ? Font.DemiBold : Font.Normal
                    color: Theme.canvas
                }
            }
        }
    }
}
