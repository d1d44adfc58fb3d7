import QtQuick
import QtQuick.Shapes
import Conwerz.Theme

// Bars that begin at zero, two series side by side: the second is striped. The piece that is not over is hollow.
Shape {
    id: marks

    required property var values
    required property real most
    required property int partial

    readonly property int pieces: values.length > 0 ? values[0].length : 0
    readonly property real step: width / Math.max(1, pieces)
    readonly property real bar: Math.min(18, step * (values.length > 1 ? 0.32 : 0.56))

    // The outline of every bar of a series, rounded at the top
    function outline(series: int, hollow: bool): string {
        if (series >= values.length)
            return "";
        const left = (values.length > 1 ? (series === 0 ? -bar - 1.5 : 1.5) : -bar / 2);
        let path = "";
        for (let place = 0; place < pieces; place++) {
            const value = values[series][place];
            if (value <= 0 || (place === partial) !== hollow)
                continue;
            const inset = hollow ? 0.75 : 0;
            const tall = Math.max(1.5, height * value / most) - inset;
            const round = Math.min(4, tall, bar / 2);
            const x = place * step + step / 2 + left + inset;
            const wide = bar - 2 * inset;
            path += `M${x} ${height} V${height - tall + round} Q${x} ${height - tall} ${x + round} ${height - tall} H${x + wide - round} Q${x + wide} ${height - tall} ${x + wide} ${height - tall + round} V${height} Z `;
        }
        return path;
    }

    // What cuts the second series into stripes
    function stripes(): string {
        let path = "";
        for (let place = 0; values.length > 1 && place < pieces; place++) {
            if (place === partial)
                continue;
            for (let y = height - 3.5; y > height * (1 - values[1][place] / most); y -= 5)
                path += `M${place * step + step / 2 + 1.5} ${y} h${bar} `;
        }
        return path;
    }

    ShapePath {
        strokeWidth: -1
        fillColor: Theme.accentFill

        PathSvg {
            path: marks.outline(0, false)
        }
    }
    ShapePath {
        strokeWidth: -1
        fillColor: Theme.second

        PathSvg {
            path: marks.outline(1, false)
        }
    }
    ShapePath {
        strokeWidth: 1.5
        strokeColor: Theme.raised
        fillColor: "transparent"

        PathSvg {
            path: marks.stripes()
        }
    }
    ShapePath {
        strokeWidth: 1.5
        strokeColor: Theme.accent
        fillColor: "transparent"

        PathSvg {
            path: marks.outline(0, true)
        }
    }
    ShapePath {
        strokeWidth: 1.5
        strokeColor: Theme.outline
        fillColor: "transparent"

        PathSvg {
            path: marks.outline(1, true)
        }
    }
}
