import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// A heading, a paragraph, a line of a list, or a row of a table below its columns' names.
RowLayout {
    id: piece

    required property string kind
    required property string mark
    required property string text

    readonly property bool inTable: kind === "row" || kind === "columns"
    readonly property bool isHeading: kind === "heading"

    spacing: 12

    Sentence {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: piece.inTable ? 176 : 18
        visible: piece.mark !== ""
        horizontalAlignment: Text.AlignLeft
        text: piece.mark
        color: piece.kind === "row" ? Theme.ink : Theme.inkSoft
        font.weight: piece.kind === "row" ? Font.Medium : Font.Normal
        font.pixelSize: piece.kind === "columns" ? Theme.caption : Theme.message
    }
    Sentence {
        Accessible.role: piece.isHeading ? Accessible.Heading : Accessible.StaticText
        Accessible.name: piece.inTable ? qsTr("%1, %2").arg(piece.mark).arg(piece.text) : piece.text
        Layout.fillWidth: true
        Layout.topMargin: piece.isHeading ? 14 : 0
        horizontalAlignment: Text.AlignLeft
        text: piece.text
        color: piece.kind === "columns" ? Theme.inkSoft : Theme.ink
        font.weight: piece.isHeading ? Font.DemiBold : Font.Normal
        font.pixelSize: piece.kind === "columns" ? Theme.caption : piece.isHeading ? Theme.title : Theme.message
    }
}
