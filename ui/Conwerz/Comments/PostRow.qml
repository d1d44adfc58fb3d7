import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// A post: its picture, the beginning of its caption, when it was posted, how many comments wait. 68 px.
T.AbstractButton {
    id: row

    required property int index
    required property int key
    required property string title
    required property string when
    required property string count
    required property string picture
    required property bool mentions
    required property string spoken

    property bool selected: false
    property bool keyed: false

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.selected: selected
    implicitHeight: 68
    leftInset: 8
    rightInset: 8
    leftPadding: 18
    rightPadding: 20
    focusPolicy: Qt.NoFocus
    hoverEnabled: true

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        radius: Theme.rRow
        color: row.selected ? Theme.accentSoft : row.down ? Theme.press : row.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: row.visualFocus || (row.activeFocus && row.keyed)
            corner: Theme.rRow
            gap: -1
        }
    }
    contentItem: RowLayout {
        spacing: 12

        PostPicture {
            source: row.picture
            mentions: row.mentions
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3

            PlainText {
                Layout.fillWidth: true
                Layout.preferredHeight: 20
                text: row.title
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.message
                font.weight: row.count ? Font.Bold : Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                text: row.when
                horizontalAlignment: Text.AlignLeft
                color: Theme.inkSoft
            }
        }
        Chip {
            visible: row.count !== ""
            small: true
            text: row.count
            ink: Theme.accentInk
            fill: Theme.accentFill
        }
    }
}
