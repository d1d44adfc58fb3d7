pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// One of a few, side by side: one stop for Tab, arrows inside it.
FocusScope {
    id: segments

    required property string label
    required property list<string> keys
    required property list<string> words
    required property string chosen

    signal picked(string key)

    function move(step: int) {
        const at = keys.indexOf(chosen) + (LayoutMirroring.enabled ? -step : step);
        if (at >= 0 && at < keys.length)
            picked(keys[at]);
    }

    Accessible.role: Accessible.PageTabList
    Accessible.name: label
    implicitWidth: row.implicitWidth + 4
    implicitHeight: 30
    activeFocusOnTab: true
    Keys.onLeftPressed: move(-1)
    Keys.onRightPressed: move(1)

    Rectangle {
        anchors.fill: parent
        radius: Theme.rControl
        color: Theme.track

        FocusRing {
            visible: segments.activeFocus
            gap: 1
        }
    }
    Row {
        id: row

        x: 2
        y: 2

        Repeater {
            model: segments.keys

            T.AbstractButton {
                id: one

                required property int index
                required property string modelData
                readonly property bool current: modelData === segments.chosen

                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.selected: current
                Accessible.focusable: true
                // The keyboard stands on what is chosen, so that it is heard
                focus: current
                text: segments.words[index]
                implicitWidth: word.implicitWidth + 24
                implicitHeight: 26
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                onClicked: segments.picked(modelData)

                HoverHandler {
                    cursorShape: Qt.PointingHandCursor
                }

                background: Rectangle {
                    radius: 6
                    color: one.current ? Theme.knob : one.down ? Theme.press : one.hovered ? Theme.hover : "transparent"
                    border.width: one.current && !Theme.dark ? 1 : 0
                    border.color: Theme.edge
                }
                contentItem: PlainText {
                    id: word

                    text: one.text
                    horizontalAlignment: Text.AlignHCenter
                    font.weight: one.current ? Font.DemiBold : Font.Medium
                    color: one.current ? Theme.ink : Theme.inkSoft
                }
            }
        }
    }
}
