import QtQuick
import QtQuick.Shapes
import Conwerz.Theme

// Conwerz's mark: two voices that overlap.
Item {
    id: mark

    property real size: 26

    implicitWidth: size
    implicitHeight: size

    Shape {
        width: 26
        height: 26
        preferredRendererType: Shape.CurveRenderer
        transform: Scale {
            xScale: mark.size / 26
            yScale: mark.size / 26
        }

        ShapePath {
            strokeWidth: 0
            strokeColor: "transparent"
            fillColor: Theme.accentFill

            PathSvg {
                path: "M2 11 A9 9 0 1 1 11 20 H3.4 A1.4 1.4 0 0 1 2 18.6 Z"
            }
        }
        ShapePath {
            strokeWidth: 1.8
            strokeColor: Theme.ground
            fillColor: Theme.clay

            PathSvg {
                path: "M25 17.4 A7.6 7.6 0 1 0 17.4 25 H23.6 A1.4 1.4 0 0 0 25 23.6 Z"
            }
        }
    }
}
