import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// Where something will happen, and what.
RowLayout {
    id: step

    required property string glyph
    required property string text
    required property string detail

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(text).arg(detail)
    Layout.fillWidth: true
    spacing: 14

    Rectangle {
        implicitWidth: 36
        implicitHeight: 36
        radius: 18
        color: Theme.raised
        border.color: Theme.hairline

        Icon {
            anchors.centerIn: parent
            name: step.glyph
            size: 18
            color: Theme.accent
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        PlainText {
            Layout.fillWidth: true
            text: step.text
            horizontalAlignment: Text.AlignLeft
            font.weight: Font.DemiBold
        }
        PlainText {
            Layout.fillWidth: true
            text: step.detail
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            color: Theme.inkSoft
        }
    }
}
