import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// A lead on the board: who, which form, what they said, how long they have waited.
T.AbstractButton {
    id: card

    required property int index
    required property int key
    required property string name
    required property string initials
    required property int hue
    required property string form
    required property string said
    required property string note
    required property string glyph
    required property string tone
    required property bool test
    required property string spoken

    property bool current: false

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.selected: current
    implicitHeight: content.implicitHeight + 24
    padding: 12
    focusPolicy: Qt.NoFocus
    hoverEnabled: true

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        radius: 12
        color: card.down ? Theme.press : Theme.raised
        border.width: card.current ? 2 : 1
        border.color: card.current ? Theme.accent : card.hovered ? Theme.outline : Theme.hairline
    }
    contentItem: ColumnLayout {
        id: content

        spacing: 8

        RowLayout {
            spacing: 9

            Avatar {
                initials: card.initials
                hue: card.hue
                channel: ""
                size: 32
                ring: Theme.raised
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                PlainText {
                    Layout.fillWidth: true
                    text: card.name
                    horizontalAlignment: Text.AlignLeft
                    font.weight: Font.DemiBold
                }
                PlainText {
                    Layout.fillWidth: true
                    text: card.test ? qsTr("Test · %1").arg(card.form) : card.form
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.caption
                    color: Theme.inkFaint
                }
            }
        }
        PlainText {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.said
            wrapMode: Text.Wrap
            maximumLineCount: 2
            horizontalAlignment: Text.AlignLeft
            color: Theme.inkSoft
        }
        Chip {
            Layout.maximumWidth: card.availableWidth
            small: true
            glyph: card.glyph
            text: card.note
            ink: card.tone === "late" ? Theme.bad : card.tone === "due" ? Theme.warn : card.tone === "good" ? Theme.good : Theme.inkSoft
            fill: card.tone === "late" ? Theme.badSoft : card.tone === "due" ? Theme.warnSoft : card.tone === "good" ? Theme.goodSoft : Theme.chip
        }
    }
}
