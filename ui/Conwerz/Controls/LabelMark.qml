import QtQuick
import QtQuick.Shapes
import Conwerz.Theme

// A label's sign: its shape says the same as its colour. `look` is both, "2 diamond". Its word stands beside it.
Item {
    id: mark

    required property string look

    property real size: 10
    readonly property int hue: parseInt(look) || 0
    readonly property string shape: look.slice(look.indexOf(" ") + 1)
    readonly property var paths: ({
            dot: "M0.5 5 A4.5 4.5 0 1 0 9.5 5 A4.5 4.5 0 1 0 0.5 5 Z",
            square: "M1 2 A1 1 0 0 1 2 1 H8 A1 1 0 0 1 9 2 V8 A1 1 0 0 1 8 9 H2 A1 1 0 0 1 1 8 Z",
            diamond: "M5 0 L10 5 L5 10 L0 5 Z",
            triangle: "M5 0.6 L9.8 9.2 H0.2 Z",
            ring: "M0.5 5 A4.5 4.5 0 1 0 9.5 5 A4.5 4.5 0 1 0 0.5 5 Z M2.9 5 A2.1 2.1 0 1 0 7.1 5 A2.1 2.1 0 1 0 2.9 5 Z",
            cross: "M3.4 0.6 H6.6 V3.4 H9.4 V6.6 H6.6 V9.4 H3.4 V6.6 H0.6 V3.4 H3.4 Z"
        })

    implicitWidth: size
    implicitHeight: size

    Shape {
        width: 10
        height: 10
        preferredRendererType: Shape.CurveRenderer
        transform: Scale {
            xScale: mark.size / 10
            yScale: mark.size / 10
        }

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.labelInks[mark.hue % Theme.labelInks.length]
            fillRule: ShapePath.OddEvenFill

            PathSvg {
                path: mark.paths[mark.shape] ?? mark.paths.dot
            }
        }
    }
}
