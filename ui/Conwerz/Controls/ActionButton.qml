pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// A button with words. `kind`: primary, plain, chosen (one of several), quiet, bare, danger, dangerFill, note.
T.AbstractButton {
    id: button

    property string kind: "plain"
    property string glyph: ""
    property string keys: ""
    // Its words begin where the lines above it begin
    property bool flush: false
    readonly property bool solid: kind === "primary" || kind === "dangerFill" || kind === "note"
    readonly property color ink: solid ? Theme.accentInk : kind === "danger" ? Theme.bad : kind === "quiet" ? Theme.accent : Theme.ink
    readonly property color fill: kind === "primary" ? Theme.accentFill : kind === "dangerFill" ? Theme.badFill : kind === "note" ? Theme.noteFill : kind === "quiet" || kind === "bare" ? "transparent" : kind === "chosen" ? Theme.accentSoft : Theme.raised

    Accessible.role: Accessible.Button
    Accessible.name: text
    implicitHeight: 34
    implicitWidth: content.implicitWidth + leftPadding + rightPadding
    leftPadding: flush && !mirrored ? 0 : padding
    rightPadding: flush && mirrored ? 0 : padding
    padding: kind === "quiet" ? 10 : 14
    verticalPadding: 0
    leftInset: leftPadding - padding
    rightInset: rightPadding - padding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        radius: Theme.rControl
        color: button.fill
        border.width: button.solid || button.kind === "quiet" || button.kind === "bare" ? 0 : 1
        border.color: button.kind === "danger" ? Theme.badLine : button.kind === "chosen" ? Theme.accent : Theme.edge

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: button.enabled && (button.hovered || button.down)
            color: button.solid ? (button.down ? Theme.onFillPress : Theme.onFillHover) : (button.down ? Theme.press : Theme.hover)
        }
        FocusRing {
            visible: button.visualFocus
        }
    }
    contentItem: Item {
        Row {
            id: content

            anchors.centerIn: parent
            spacing: 7

            Loader {
                anchors.verticalCenter: parent.verticalCenter
                active: button.glyph !== ""
                visible: active
                sourceComponent: Icon {
                    name: button.glyph
                    size: 16
                    color: button.ink
                }
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                color: button.ink
                font.weight: Font.Medium
            }
            Loader {
                anchors.verticalCenter: parent.verticalCenter
                active: button.keys !== ""
                visible: active
                sourceComponent: KeyCap {
                    text: button.keys
                    light: button.solid
                }
            }
        }
    }
}
