pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// Something that was found: who, when, and the passage. Above the first of a kind stands what kind it is.
T.AbstractButton {
    id: row

    required property int index
    required property string key
    required property string heading
    required property list<string> called
    required property string initials
    required property int hue
    required property string channel
    required property string time
    required property string full_time
    required property list<string> passage
    required property string glyph
    required property string spoken

    property bool selected: false

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selected: selected
    implicitHeight: 68 + topPadding
    topPadding: heading ? 30 : 0
    topInset: topPadding
    leftInset: 8
    rightInset: 8
    leftPadding: 18
    rightPadding: 20
    focusPolicy: Qt.NoFocus
    hoverEnabled: true

    Said {
        by: row
        words: row.selected ? row.spoken : ""
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    PlainText {
        x: 20
        y: 8
        width: parent.width - 40
        visible: row.heading !== ""
        horizontalAlignment: Text.AlignLeft
        text: row.heading
        font.pixelSize: Theme.caption
        font.weight: Font.Medium
        color: Theme.inkFaint
    }

    background: Rectangle {
        radius: Theme.rRow
        color: row.selected ? Theme.accentSoft : row.down ? Theme.press : row.hovered ? Theme.hover : "transparent"
    }
    contentItem: RowLayout {
        spacing: 14

        Avatar {
            initials: row.initials
            hue: row.hue
            channel: row.channel
            ring: row.selected ? Theme.accentSoft : Theme.surface
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3

            RowLayout {
                spacing: 8

                Pieces {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 20
                    pieces: row.called
                    size: Theme.message
                    weight: Font.DemiBold
                    ink: Theme.ink
                }
                PlainText {
                    id: clock

                    Layout.preferredHeight: 20
                    text: row.time
                    font.pixelSize: Theme.caption
                    color: Theme.inkFaint

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

                Icon {
                    visible: row.glyph !== ""
                    name: row.glyph
                    size: 15
                }
                Pieces {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 20
                    pieces: row.passage
                }
            }
        }
    }
}
