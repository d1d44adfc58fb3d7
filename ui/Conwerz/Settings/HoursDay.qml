import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// One stretch of a weekday: open or not, from when to when.
RowLayout {
    id: line

    required property ShopHours hours
    required property bool narrow
    required property int day
    required property int number
    required property string name
    required property bool open
    required property string opens
    required property string closes
    required property bool bad
    required property bool may_add
    required property bool is_first

    Layout.fillWidth: true
    Layout.topMargin: is_first && day > 0 ? 2 : 0
    spacing: 8

    Toggle {
        Layout.preferredWidth: implicitWidth
        opacity: line.is_first ? 1 : 0
        enabled: line.is_first
        Accessible.ignored: !line.is_first
        label: qsTr("Open on %1").arg(line.name)
        checked: line.open
        onClicked: line.hours.set_open(line.day, checked)
    }
    PlainText {
        Layout.preferredWidth: line.narrow ? 76 : 116
        Layout.leftMargin: 4
        horizontalAlignment: Text.AlignLeft
        text: line.is_first ? line.name : ""
        font.weight: Font.Medium
        color: line.open ? Theme.ink : Theme.inkFaint
    }
    PlainText {
        Layout.fillWidth: true
        Layout.preferredHeight: 34
        visible: !line.open
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Closed")
        color: Theme.inkFaint
    }
    TimeField {
        visible: line.open
        label: qsTr("%1, opens").arg(line.name)
        time: line.opens
        bad: line.bad
        onTyped: text => line.hours.set_opens(line.day, line.number, text)
    }
    PlainText {
        visible: line.open
        text: "–"
        color: Theme.inkFaint
    }
    TimeField {
        visible: line.open
        label: qsTr("%1, closes").arg(line.name)
        time: line.closes
        bad: line.bad
        onTyped: text => line.hours.set_closes(line.day, line.number, text)
    }
    IconButton {
        visible: line.open && !line.is_first
        glyph: "close"
        label: qsTr("Remove these hours")
        onClicked: line.hours.drop_span(line.day, line.number)
    }
    IconButton {
        visible: line.may_add
        glyph: "plus"
        label: qsTr("Add a pause on %1").arg(line.name)
        onClicked: line.hours.add_span(line.day)
    }
    PlainText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        visible: line.open
        text: line.bad && line.is_first ? qsTr("These overlap") : ""
        font.pixelSize: Theme.caption
        color: Theme.bad
    }
}
