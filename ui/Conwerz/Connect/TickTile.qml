import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// Something that can be ticked, on a tile of its own: a face, a name, a line about it; greyed with a reason where it cannot.
T.CheckBox {
    id: tile

    required property string detail

    property string why: ""
    property string note: ""
    property alias face: place.data

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: why || detail
    Accessible.checked: checked
    implicitHeight: Math.max(68, words.implicitHeight + 26)
    leftPadding: 16
    rightPadding: 16
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    nextCheckState: () => checkState
    // what is ticked is said by the view model alone
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    HoverHandler {
        cursorShape: tile.enabled ? Qt.PointingHandCursor : Qt.ArrowCursor
    }

    background: Rectangle {
        radius: Theme.rCard
        color: tile.enabled ? Theme.raised : "transparent"
        border.width: tile.checked ? 1.5 : 1
        border.color: tile.checked ? Theme.accent : Theme.hairline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: tile.enabled && (tile.hovered || tile.down)
            color: tile.down ? Theme.press : Theme.hover
        }
        FocusRing {
            visible: tile.visualFocus
            corner: Theme.rCard
        }
    }
    contentItem: RowLayout {
        spacing: 14

        Item {
            id: place

            implicitWidth: 42
            implicitHeight: 42
            opacity: tile.enabled ? 1 : 0.5
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 2

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: tile.text
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
                color: tile.enabled ? Theme.ink : Theme.inkSoft
            }
            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                horizontalAlignment: Text.AlignLeft
                text: tile.detail
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                color: Theme.inkSoft
            }
            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                horizontalAlignment: Text.AlignLeft
                text: tile.why
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                color: Theme.warn
            }
        }
        Chip {
            visible: tile.note !== ""
            text: tile.note
            small: true
        }
        Rectangle {
            visible: tile.enabled
            implicitWidth: 20
            implicitHeight: 20
            radius: 5
            color: tile.checked ? Theme.accentFill : "transparent"
            border.width: tile.checked ? 0 : 1.5
            border.color: Theme.outline

            Icon {
                anchors.centerIn: parent
                visible: tile.checked
                name: "check"
                size: 14
                weight: 3
                color: Theme.accentInk
            }
        }
        Icon {
            visible: !tile.enabled
            name: "lock"
            size: 18
            color: Theme.inkFaint
        }
    }
}
