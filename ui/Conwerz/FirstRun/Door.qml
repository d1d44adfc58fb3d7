import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// A way into the program: what it is, what it costs.
T.AbstractButton {
    id: door

    required property string glyph
    required property string detail

    property bool first: false

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    implicitHeight: Math.max(88, words.implicitHeight + 40)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.6
    leftPadding: 24
    rightPadding: 22
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        radius: Theme.rCard
        color: door.first ? Theme.accentFill : Theme.raised
        border.width: door.first ? 0 : 1
        border.color: Theme.edge

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: door.hovered || door.down
            color: door.first ? (door.down ? Theme.onFillPress : Theme.onFillHover) : (door.down ? Theme.press : Theme.hover)
        }
        FocusRing {
            visible: door.visualFocus
            corner: Theme.rCard
        }
    }
    contentItem: RowLayout {
        spacing: 20

        Icon {
            name: door.glyph
            size: 24
            color: door.first ? Theme.accentInk : Theme.accent
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 4

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: door.text
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                color: door.first ? Theme.accentInk : Theme.ink
            }
            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: door.detail
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                color: door.first ? Theme.accentInkSoft : Theme.inkSoft
            }
        }
        Icon {
            name: "right"
            size: 20
            rotation: door.mirrored ? 180 : 0
            color: door.first ? Theme.accentInk : Theme.inkFaint
        }
    }
}
