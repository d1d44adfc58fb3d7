import QtQuick
import QtQuick.Layouts
import Conwerz.Theme

// A light that has a word: shape, colour and text say the same. `kind`: good, warn, bad, off.
RowLayout {
    id: status

    required property string text

    property string kind: "good"
    property int size: Theme.body
    readonly property bool dot: kind === "good" || kind === "off"
    readonly property color ink: kind === "good" ? Theme.good : kind === "warn" ? Theme.warn : kind === "bad" ? Theme.bad : Theme.inkSoft

    spacing: 6

    Rectangle {
        visible: status.dot
        implicitWidth: 8
        implicitHeight: 8
        radius: 4
        color: status.kind === "good" ? status.ink : "transparent"
        border.width: status.kind === "good" ? 0 : 1.5
        border.color: status.ink
    }
    Icon {
        visible: !status.dot
        name: status.kind === "bad" ? "alert" : "triangle"
        size: 15
        weight: 2
        color: status.ink
    }
    PlainText {
        text: status.text
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: status.size
        font.weight: Font.Medium
        color: status.ink
    }
}
