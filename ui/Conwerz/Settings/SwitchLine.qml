import QtQuick
import QtQuick.Layouts
import Conwerz.Controls

// A sentence, and whether it is so.
RowLayout {
    id: line

    required property string text
    required property bool checked

    default property alias more: extra.data

    signal toggled(bool on)

    Layout.fillWidth: true
    spacing: 8

    PlainText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        text: line.text
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        font.weight: Font.Medium
    }
    Row {
        id: extra
    }
    Toggle {
        label: line.text
        checked: line.checked
        onClicked: line.toggled(checked)
    }
}
