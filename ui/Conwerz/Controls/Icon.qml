import QtQuick
import QtQuick.Shapes
import Conwerz.Theme

// One of the line icons: round caps and joins. The item beside or around an icon carries its word.
Item {
    id: icon

    required property string name

    property color color: Theme.inkSoft
    property real size: 20
    property bool filled: false
    property real weight: 1.75

    implicitWidth: size
    implicitHeight: size

    Shape {
        width: 20
        height: 20
        preferredRendererType: Shape.CurveRenderer
        transform: Scale {
            xScale: icon.size / 20
            yScale: icon.size / 20
        }

        ShapePath {
            strokeColor: icon.color
            strokeWidth: icon.weight
            fillColor: icon.filled ? icon.color : "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: Glyphs.paths[icon.name] ?? ""
            }
        }
    }
}
