pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// Who, when, the last words, and what needs the owner. 68 px.
T.AbstractButton {
    id: row

    required property int index
    required property int key
    required property string name
    required property string initials
    required property int hue
    required property string channel
    required property string time
    required property string full_time
    required property string preview
    required property string glyph
    required property string tone
    required property int unread
    required property string window
    required property string window_words
    required property string spoken
    required property list<string> labels
    required property bool starred
    required property bool done
    required property string put_off
    required property bool marked

    signal asked(int conversation)
    signal markAsked
    signal rangeAsked

    property bool selected: false
    property bool keyed: false
    // Whose row it was when it was pressed: a crowd may overwrite it before the finger is lifted
    property int pressedFor: 0
    readonly property bool fresh: unread > 0

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.selected: selected
    Accessible.checkable: true
    Accessible.checked: marked
    implicitHeight: Theme.row
    leftInset: 8
    rightInset: 8
    // Chosen rows that follow each other stay rows
    topInset: 1
    bottomInset: 1
    leftPadding: 18
    rightPadding: 20
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    onPressed: pressedFor = key
    onCanceled: pressedFor = 0
    onClicked: {
        const conversation = pressedFor || key;
        pressedFor = 0;
        asked(conversation);
    }

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    // With Ctrl or Shift it is chosen beside others; without, the press goes through to the row
    MouseArea {
        anchors.fill: parent
        z: 1
        onPressed: mouse => mouse.accepted = (mouse.modifiers & (Qt.ControlModifier | Qt.ShiftModifier)) !== 0
        onClicked: mouse => mouse.modifiers & Qt.ShiftModifier ? row.rangeAsked() : row.markAsked()
    }

    background: Rectangle {
        radius: Theme.rRow
        color: row.selected || row.marked ? Theme.accentSoft : row.down ? Theme.press : row.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: row.visualFocus || (row.activeFocus && row.keyed)
            corner: Theme.rRow
            gap: -1
        }
    }
    contentItem: RowLayout {
        spacing: 14

        Avatar {
            initials: row.marked ? "" : row.initials
            hue: row.hue
            channel: row.channel
            ring: row.selected || row.marked ? Theme.accentSoft : Theme.surface

            Loader {
                anchors.fill: parent
                active: row.marked
                sourceComponent: Rectangle {
                    radius: width / 2
                    color: Theme.accentFill

                    Icon {
                        anchors.centerIn: parent
                        name: "check"
                        size: 20
                        weight: 2.2
                        color: Theme.accentInk
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3

            RowLayout {
                spacing: 8

                PlainText {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 20
                    Layout.maximumWidth: Math.ceil(implicitWidth) + 1
                    text: row.name
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.message
                    font.weight: row.fresh ? Font.Bold : Font.DemiBold
                }
                Repeater {
                    model: row.labels

                    LabelMark {
                        required property string modelData

                        look: modelData
                        size: 9
                    }
                }
                Loader {
                    active: row.starred
                    visible: active
                    sourceComponent: Icon {
                        name: "star"
                        filled: true
                        size: 13
                        color: Theme.warn
                    }
                }
                Item {
                    Layout.fillWidth: true
                }
                Loader {
                    active: row.done
                    visible: active
                    sourceComponent: Icon {
                        name: "check"
                        size: 13
                        weight: 2
                        color: Theme.inkFaint
                    }
                }
                PlainText {
                    id: clock

                    Layout.preferredHeight: 20
                    text: row.time
                    font.pixelSize: Theme.caption
                    font.weight: row.fresh ? Font.DemiBold : Font.Normal
                    font.features: ({
                            tnum: 1
                        })
                    color: row.fresh ? Theme.accent : Theme.inkFaint

                    HoverHandler {
                        id: pointer
                    }
                    Loader {
                        active: pointer.hovered
                        sourceComponent: Tip {
                            parent: clock
                            text: row.full_time
                            visible: true
                        }
                    }
                }
            }
            RowLayout {
                spacing: 6

                Loader {
                    active: row.glyph !== ""
                    visible: active
                    sourceComponent: Icon {
                        name: row.glyph
                        size: 15
                        color: preview.color
                    }
                }
                PlainText {
                    id: preview

                    Layout.fillWidth: true
                    Layout.preferredHeight: 20
                    text: row.preview
                    horizontalAlignment: Text.AlignLeft
                    color: row.tone === "bad" ? Theme.bad : row.tone === "draft" ? Theme.warn : row.fresh ? Theme.ink : Theme.inkSoft
                    font.weight: row.fresh ? Font.Medium : Font.Normal
                }
                Loader {
                    active: row.put_off !== ""
                    visible: active
                    sourceComponent: Chip {
                        glyph: "moon"
                        text: row.put_off
                        small: true
                    }
                }
                Loader {
                    active: row.window !== ""
                    visible: active
                    sourceComponent: WindowChip {
                        window: row.window
                        text: row.window_words
                        small: true
                    }
                }
                Loader {
                    active: row.fresh
                    visible: active
                    sourceComponent: Count {
                        count: row.unread
                    }
                }
            }
        }
    }
}
