pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Theme

// Time and state of a message; the words appear while the pointer rests on it.
Row {
    id: ticks

    required property string time
    required property string progress
    required property string words

    property color ink: Theme.inkFaint
    readonly property string glyph: ({
            queued: "clock",
            sending: "clock",
            sent: "check",
            delivered: "ticks",
            read: "read",
            unknown: "question",
            failed: "alert"
        })[progress] ?? ""

    // How much deeper than Latin letters its own reach: Arabic ones would lift the clock off the line of the message
    readonly property real sunk: Math.max(0, Math.round(clock.height - clock.baselineOffset - 3.5))

    spacing: 4

    HoverHandler {
        id: pointer
    }
    Loader {
        active: pointer.hovered
        sourceComponent: Tip {
            parent: ticks
            text: ticks.words
            visible: true
        }
    }
    PlainText {
        id: clock

        anchors.verticalCenter: parent.verticalCenter
        text: ticks.time
        font.pixelSize: Theme.micro
        font.features: ({
                tnum: 1
            })
        color: ticks.ink
    }
    Loader {
        anchors.verticalCenter: parent.verticalCenter
        active: ticks.glyph !== ""
        sourceComponent: Icon {
            name: ticks.glyph
            size: 15
            weight: 2
            color: ticks.progress === "read" ? Theme.tickRead : ticks.progress === "failed" ? Theme.bad : ticks.progress === "unknown" ? Theme.warn : ticks.ink
        }
    }
}
