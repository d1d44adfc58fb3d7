pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Conwerz.Theme

// One or two lines, the second dashed and its points square; where there is no figure the line has a gap. One line alone
// stands on a soft ground.
Item {
    id: marks

    required property var values
    required property real most
    required property int partial

    readonly property int pieces: values.length > 0 ? values[0].length : 0
    readonly property real step: width / Math.max(1, pieces)

    function at(series: int, place: int): point {
        return Qt.point(place * step + step / 2, height * (1 - values[series][place] / most));
    }

    // Stretches without a gap
    function stretches(series: int): var {
        const found = [];
        let open = false;
        for (let place = 0; series < values.length && place < pieces; place++) {
            if (values[series][place] < 0 || place === partial) {
                open = false;
                continue;
            }
            if (!open)
                found.push([]);
            open = true;
            found[found.length - 1].push(at(series, place));
        }
        return found;
    }
    function ground(): string {
        if (values.length !== 1)
            return "";
        return stretches(0).filter(points => points.length > 1).map(points => `M${points[0].x} ${height} ` + points.map(p => `L${p.x} ${p.y}`).join(" ") + ` L${points[points.length - 1].x} ${height} Z`).join(" ");
    }
    function line(series: int): string {
        return stretches(series).filter(points => points.length > 1).map(points => points.map((p, place) => `${place === 0 ? "M" : "L"}${p.x} ${p.y}`).join(" ")).join(" ");
    }
    // Figures without a neighbour, the last one of all, and that of the piece which is not over
    function dots(): var {
        const found = [];
        for (let series = 0; series < values.length; series++) {
            const all = stretches(series);
            for (const points of all)
                if (points.length === 1)
                    found.push([points[0], series, false]);
            if (all.length > 0)
                found.push([all[all.length - 1].slice(-1)[0], series, false]);
            if (partial >= 0 && partial < pieces && values[series][partial] >= 0)
                found.push([at(series, partial), series, true]);
        }
        return found;
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.accentVeil

            PathSvg {
                path: marks.ground()
            }
        }
        ShapePath {
            strokeWidth: 2
            strokeColor: Theme.outline
            fillColor: "transparent"
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 2.5]
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: marks.line(1)
            }
        }
        ShapePath {
            strokeWidth: 2
            strokeColor: Theme.accent
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: marks.line(0)
            }
        }
    }
    Repeater {
        model: marks.dots()

        Rectangle {
            required property var modelData

            x: modelData[0].x - 5
            y: modelData[0].y - 5
            width: 10
            height: 10
            radius: modelData[1] === 0 ? 5 : 1
            color: modelData[2] ? Theme.raised : modelData[1] === 0 ? Theme.accent : Theme.outline
            border.width: 2
            border.color: modelData[2] ? (modelData[1] === 0 ? Theme.accent : Theme.outline) : Theme.raised
        }
    }
}
