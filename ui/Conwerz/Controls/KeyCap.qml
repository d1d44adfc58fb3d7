pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Theme

// A key to press, shown where its command is.
Rectangle {
    id: cap

    required property string text

    property bool light: false
    readonly property color ink: light ? Theme.accentInk : Theme.inkSoft
    readonly property bool enter: text === "Enter" || text === "↵"

    implicitWidth: enter ? 22 : Math.max(18, label.implicitWidth + 9)
    implicitHeight: 18
    radius: 4
    color: light ? Theme.onFillVeil : Theme.chip

    PlainText {
        id: label

        anchors.centerIn: parent
        visible: !cap.enter
        text: cap.text
        font.pixelSize: Theme.micro
        font.weight: Font.Medium
        color: cap.ink
    }
    Loader {
        anchors.centerIn: parent
        active: cap.enter
        sourceComponent: Icon {
            name: "enter"
            size: 12
            weight: 2.2
            color: cap.ink
        }
    }
}
