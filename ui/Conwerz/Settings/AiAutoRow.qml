import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Whether, when and how often it may answer by itself on one channel.
GridLayout {
    id: row

    required property AiSettings ai
    required property bool narrow
    required property string key
    required property string name
    required property bool is_on
    required property string hours
    required property int cap

    Layout.fillWidth: true
    Layout.bottomMargin: narrow ? 8 : 0
    columns: narrow ? 2 : 4
    columnSpacing: 12
    rowSpacing: 6

    Toggle {
        label: qsTr("Answer by itself on %1").arg(row.name)
        checked: row.is_on
        onClicked: row.ai.set_auto(row.key, checked)
    }
    PlainText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        text: row.name
        font.weight: Font.Medium
    }
    Segments {
        opacity: row.is_on ? 1 : 0.45
        Layout.columnSpan: row.narrow ? 2 : 1
        label: qsTr("When on %1").arg(row.name)
        keys: ["closed", "open", "always"]
        words: [qsTr("While closed"), qsTr("While open"), qsTr("Always")]
        chosen: row.hours
        onPicked: key => row.ai.set_hours(row.key, key)
    }
    RowLayout {
        opacity: row.is_on ? 1 : 0.45
        Layout.columnSpan: row.narrow ? 2 : 1
        spacing: 8

        PlainText {
            text: qsTr("Most a day")
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
        TimeField {
            implicitWidth: 52
            label: qsTr("Automatic answers in 24 hours on %1").arg(row.name)
            time: String(row.cap)
            onTyped: text => row.ai.set_cap(row.key, text)
        }
    }
}
