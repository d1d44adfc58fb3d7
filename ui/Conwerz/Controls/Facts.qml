pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Theme

// Facts in equal columns: the name small, the value beneath. A narrow place shows two beside each other.
GridLayout {
    id: facts

    required property var names
    required property var values

    property bool narrow: false

    columns: narrow ? 2 : 4
    columnSpacing: 12
    rowSpacing: 10
    uniformCellWidths: true

    Repeater {
        model: facts.values.length

        ColumnLayout {
            id: fact

            required property int index

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: 3

            PlainText {
                Layout.fillWidth: true
                text: facts.names[fact.index] ?? ""
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.caption
                color: Theme.inkFaint
            }
            PlainText {
                Layout.fillWidth: true
                text: facts.values[fact.index] ?? ""
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                horizontalAlignment: Text.AlignLeft
                font.weight: Font.Medium
            }
        }
    }
}
