import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// One line of a picker: a sign, a word, and what more there is to say at its end.
T.AbstractButton {
    id: item

    property string look: ""
    property string glyph: ""
    property string detail: ""
    property string spoken: text
    property bool current: false

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selected: current
    implicitHeight: 36
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: 10
    rightPadding: 10
    focusPolicy: Qt.NoFocus
    hoverEnabled: true

    Said {
        by: item
        words: item.current ? item.spoken : ""
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        radius: Theme.rControl
        color: item.down ? Theme.press : item.current ? Theme.accentSoft : item.hovered ? Theme.hover : "transparent"
    }
    contentItem: RowLayout {
        spacing: 10

        LabelMark {
            visible: item.look !== ""
            Layout.leftMargin: 3
            look: item.look
        }
        Icon {
            visible: item.look === "" && item.glyph !== ""
            name: item.glyph
            size: 16
        }
        PlainText {
            Layout.fillWidth: true
            text: item.text
            horizontalAlignment: Text.AlignLeft
            font.weight: Font.Medium
        }
        PlainText {
            visible: text !== ""
            text: item.detail
            font.pixelSize: Theme.caption
            color: Theme.inkFaint
        }
        Icon {
            visible: item.look !== "" && item.glyph !== ""
            name: item.glyph
            size: 16
            weight: 2
            color: Theme.accent
        }
    }
}
