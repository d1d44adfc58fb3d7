pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Days on which the shop is closed, whatever the week says.
SettingsCard {
    id: card

    required property ShopHours hours

    function add() {
        if (!hours.add_holiday(name.text, first.text, last.text))
            return;
        for (const field of [name, first, last])
            field.text = "";
    }

    title: qsTr("Holidays")

    Repeater {
        model: card.hours.holidays

        RowLayout {
            id: holiday

            required property int key
            required property string name
            required property string when
            required property string hours

            Layout.fillWidth: true
            spacing: 12

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1

                PlainText {
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("%1, %2, %3").arg(text).arg(holiday.when).arg(holiday.hours)
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    text: holiday.name || holiday.when
                    font.weight: Font.Medium
                }
                PlainText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    text: holiday.name ? qsTr("%1 · %2").arg(holiday.when).arg(holiday.hours) : holiday.hours
                    font.pixelSize: Theme.caption
                    color: Theme.inkSoft
                }
            }
            IconButton {
                glyph: "trash"
                label: qsTr("Remove %1").arg(holiday.name || holiday.when)
                onClicked: card.hours.drop_holiday(holiday.key)
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: 4
        columns: card.width < 560 ? 1 : 4
        columnSpacing: 12
        rowSpacing: 8

        LineField {
            id: name

            Layout.fillWidth: true
            label: qsTr("What for")
            hint: qsTr("Christmas")
        }
        LineField {
            id: first

            Layout.preferredWidth: 128
            label: qsTr("First day")
            hint: card.hours.today_example
        }
        LineField {
            id: last

            Layout.preferredWidth: 128
            label: qsTr("Last day, if another")
            onAccepted: card.add()
        }
        ActionButton {
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Add")
            enabled: first.text !== ""
            onClicked: card.add()
        }
    }
    PlainText {
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
        Layout.fillWidth: true
        visible: text !== ""
        text: card.hours.problem
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        font.pixelSize: Theme.caption
        color: Theme.bad
    }
}
