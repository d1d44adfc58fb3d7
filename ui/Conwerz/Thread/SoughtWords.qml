pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Theme

// Behind a message's words, where those stand that were looked for: a copy of the text, which nobody sees, tells where.
Item {
    id: sought

    required property string text
    required property int lines
    required property bool rtl
    // From, to, from, to …
    required property list<int> spans

    // As the bubble has it, where an end of a line begins no new paragraph
    readonly property string unbroken: text.replace(/\n/g, String.fromCharCode(0x2028))
    readonly property var places: copy.lineCount === lines && copy.contentWidth > 0 && width > 0 ? found() : []

    // A piece for each line that a word stands on
    function found(): var {
        const places = [], tops = heights();
        for (let each = 0; each + 1 < spans.length; each += 2) {
            let piece = null;
            for (let at = spans[each]; at < spans[each + 1]; at++) {
                const letter = place(at, tops);
                if (piece !== null && piece.y === letter.y) {
                    const left = Math.min(piece.x, letter.x);
                    piece = Qt.rect(left, piece.y, Math.max(piece.right, letter.right) - left, piece.height);
                    places.pop();
                } else
                    piece = letter;
                places.push(piece);
            }
        }
        return places;
    }
    // Where the copy's lines begin, which are as high as their letters
    function heights(): var {
        const tops = [];
        for (let line = copy.positionToRectangle(0); tops.length < lines; line = copy.positionToRectangle(copy.positionAt(0, line.bottom + 1)))
            tops.push(line.y);
        return tops;
    }
    // The last letter of a line ends where none of it stands any more
    function place(at: int, tops: var): rect {
        const from = copy.positionToRectangle(at), to = copy.positionToRectangle(at + 1);
        const end = from.y === to.y ? to.x : from.x + (rtl ? -1 : 1) * letters.advanceWidth(text[at]);
        return Qt.rect(Math.min(from.x, end), (tops.filter(top => top <= from.y).length - 1) * Theme.messageLine, Math.abs(end - from.x), Theme.messageLine);
    }

    TextEdit {
        id: copy

        visible: false
        enabled: false
        width: sought.width
        textFormat: TextEdit.PlainText
        text: sought.unbroken
        horizontalAlignment: sought.rtl ? TextEdit.AlignRight : TextEdit.AlignLeft
        wrapMode: TextEdit.Wrap
        font.family: Theme.family
        font.pixelSize: Theme.message
        renderType: Theme.zoomed ? TextEdit.CurveRendering : TextEdit.NativeRendering
    }
    FontMetrics {
        id: letters

        font: copy.font
    }
    Repeater {
        model: sought.places

        Rectangle {
            id: word

            required property rect modelData

            x: modelData.x - 2
            y: modelData.y + 1
            width: modelData.width + 4
            height: modelData.height - 1
            radius: 3
            color: Theme.sought

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 2
                radius: 1
                color: Theme.warn
            }
        }
    }
}
