import QtQuick
import Conwerz.Theme

// Words from people, in any script: one fixed rhythm, and it knows how long its last line is.
Item {
    id: message

    required property string text

    property real limit: 480
    property color color: Theme.ink
    readonly property bool rtl: body.effectiveHorizontalAlignment === Text.AlignRight
    readonly property int lines: body.lineCount
    property real lastLine: 0

    implicitWidth: Math.min(Math.ceil(body.implicitWidth), limit)
    implicitHeight: lines * Theme.messageLine

    PlainText {
        id: body

        // Scripts with tall ascents would sit low in a fixed line: every first line stands on the same base
        y: Math.round(Theme.messageAscent - baselineOffset) + 2
        width: message.width
        text: message.text
        color: message.color
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        verticalAlignment: Text.AlignTop
        font.pixelSize: Theme.message
        lineHeightMode: Text.FixedHeight
        lineHeight: Theme.messageLine
        onLineLaidOut: line => {
            if (line.isLast)
                message.lastLine = Math.ceil(line.implicitWidth);
        }
    }
}
