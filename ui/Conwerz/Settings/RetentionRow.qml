import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// One kind of thing: what it is, until when it is kept, how much there is, and what goes by this time tomorrow.
ColumnLayout {
    id: row

    required property string key
    required property string name
    required property string rule
    required property string held
    required property string going
    required property string spoken

    property bool stacked: false

    Accessible.role: Accessible.Row
    Accessible.name: spoken
    spacing: 0

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: 4
        Layout.bottomMargin: 12
        columns: row.stacked ? 2 : 3
        columnSpacing: 16
        rowSpacing: 2

        RowLayout {
            Layout.fillWidth: true
            Layout.columnSpan: row.stacked ? 2 : 1
            spacing: 16

            PlainText {
                Layout.fillWidth: true
                text: row.name
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                horizontalAlignment: Text.AlignLeft
                font.weight: Font.Medium
            }
            Chip {
                visible: row.going !== ""
                small: true
                glyph: "clock"
                ink: Theme.warn
                fill: Theme.warnSoft
                text: qsTr("%1 by tomorrow").arg(row.going)
            }
        }
        PlainText {
            Layout.fillWidth: row.stacked
            Layout.preferredWidth: row.stacked ? -1 : 180
            text: row.rule
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            color: Theme.inkSoft
        }
        PlainText {
            Layout.preferredWidth: 64
            text: row.held
            horizontalAlignment: Text.AlignRight
            font.features: {
                "tnum": 1
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.hairline
    }
}
