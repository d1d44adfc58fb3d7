import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// One entry of the audit log.
RowLayout {
    id: row

    required property int key
    required property string act
    required property string facts
    required property string mark
    required property string when
    required property string spoken

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    spacing: 16

    PlainText {
        Layout.leftMargin: 8
        Layout.topMargin: 9
        Layout.bottomMargin: 9
        Layout.preferredWidth: 44
        text: row.key
        horizontalAlignment: Text.AlignRight
        font.pixelSize: Theme.caption
        font.features: {
            "tnum": 1
        }
        color: Theme.inkFaint
    }
    PlainText {
        Layout.preferredWidth: 220
        text: row.act
        horizontalAlignment: Text.AlignLeft
        font.weight: Font.Medium
    }
    PlainText {
        Layout.fillWidth: true
        text: row.facts
        horizontalAlignment: Text.AlignLeft
        color: Theme.inkSoft
    }
    PlainText {
        text: row.mark
        font.pixelSize: Theme.caption
        color: Theme.inkFaint
    }
    PlainText {
        Layout.rightMargin: 8
        Layout.preferredWidth: 84
        text: row.when
        horizontalAlignment: Text.AlignRight
        font.features: {
            "tnum": 1
        }
        font.pixelSize: Theme.caption
        color: Theme.inkFaint
    }
}
