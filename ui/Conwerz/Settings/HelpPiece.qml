import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// A heading, a paragraph, a line of a list, or a row of a table.
RowLayout {
    id: piece

    required property string kind
    required property string mark
    required property string text

    spacing: 12

    Sentence {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: piece.kind === "row" ? 176 : 18
        visible: piece.mark !== ""
        horizontalAlignment: Text.AlignLeft
        text: piece.mark
        color: Theme.ink
    }
    Sentence {
        Accessible.role: piece.kind === "heading" ? Accessible.Heading : Accessible.StaticText
        Accessible.name: piece.kind === "row" ? qsTr("%1, %2").arg(piece.mark).arg(piece.text) : piece.text
        Layout.fillWidth: true
        Layout.topMargin: piece.kind === "heading" ? 10 : 0
        horizontalAlignment: Text.AlignLeft
        text: piece.text
        color: Theme.ink
        font.weight: piece.kind === "heading" ? Font.DemiBold : Font.Normal
    }
}
