pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// One row of the permission table, live: the table's own words, whether it is granted, when it was last used.
ColumnLayout {
    id: row

    required property string key
    required property string why
    required property string data_accessed
    required property string stored
    required property string retention
    required property string granted
    required property string kind
    required property string used
    required property bool on
    required property string spoken

    property bool stacked: false
    property bool copied: false

    signal copyAsked
    signal switchAsked

    Accessible.role: Accessible.Row
    Accessible.name: spoken
    spacing: 0

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: 12
        Layout.bottomMargin: 14
        columns: row.stacked ? 1 : 3
        columnSpacing: 20
        rowSpacing: 8

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 300
            spacing: 4

            PlainText {
                Layout.fillWidth: true
                text: row.key
                horizontalAlignment: Text.AlignLeft
                font.weight: Font.DemiBold
                color: row.on ? Theme.ink : Theme.inkSoft
            }
            Words {
                text: row.why
            }
        }
        Words {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: row.stacked
            Layout.minimumWidth: row.stacked ? 0 : 136
            Layout.maximumWidth: row.stacked ? Number.POSITIVE_INFINITY : 136
            text: row.data_accessed
        }
        RowLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: row.stacked
            Layout.minimumWidth: row.stacked ? 0 : 330
            Layout.maximumWidth: row.stacked ? Number.POSITIVE_INFINITY : 330
            spacing: 12

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: 2

                Words {
                    text: row.stored
                    color: Theme.ink
                    font.weight: Font.DemiBold
                }
                Words {
                    text: row.retention
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.minimumWidth: 88
                Layout.maximumWidth: 88
                spacing: 3

                StatusWord {
                    text: row.granted
                    kind: row.kind
                    size: Theme.caption
                }
                Words {
                    text: row.used
                    color: Theme.inkFaint
                }
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: -8
                glyph: row.copied ? "check" : "copy"
                label: row.copied ? qsTr("%1 is copied").arg(row.key) : qsTr("Copy the row %1").arg(row.key)
                onClicked: row.copyAsked()
            }
            Toggle {
                id: toggle

                Layout.alignment: Qt.AlignTop
                Layout.topMargin: -6
                label: row.key
                checked: row.on
                onClicked: {
                    toggle.checked = Qt.binding(() => row.on);
                    row.switchAsked();
                }
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.hairline
    }

    component Words: PlainText {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: Theme.caption
        lineHeightMode: Text.FixedHeight
        lineHeight: 16
        color: Theme.inkSoft
    }
}
