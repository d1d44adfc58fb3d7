pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The rules that there are, each with its switch.
SettingsCard {
    id: card

    required property RuleBook book

    title: qsTr("Rules")

    Sentence {
        Layout.fillWidth: true
        Layout.bottomMargin: 4
        horizontalAlignment: Text.AlignLeft
        text: list.count > 0 ? qsTr("No rule writes to the same person twice a day, or after the window has closed.") : qsTr("When something happens, Conwerz does the same as you would: answer, label, hide, snooze. You see first what a rule would have done last week.")
    }
    Repeater {
        id: list

        model: card.book.rules

        ColumnLayout {
            id: rule

            required property int key
            required property int index
            required property string when
            required property string then
            required property string runs
            required property bool is_on

            Layout.fillWidth: true
            spacing: 0

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: 1
                color: Theme.hairline
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: 8
                Layout.bottomMargin: 8
                spacing: 8

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    PlainText {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        text: rule.when
                        font.weight: Font.Medium
                    }
                    PlainText {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignLeft
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        text: rule.then
                        color: Theme.inkSoft
                    }
                    PlainText {
                        Layout.fillWidth: true
                        Layout.topMargin: 1
                        horizontalAlignment: Text.AlignLeft
                        text: rule.runs
                        font.pixelSize: Theme.caption
                        color: Theme.inkFaint
                    }
                }
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    glyph: "pencil"
                    label: qsTr("Change: %1").arg(rule.when)
                    onClicked: card.book.edit(rule.key)
                }
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    glyph: "trash"
                    label: qsTr("Delete: %1").arg(rule.when)
                    onClicked: card.book.delete_(rule.key)
                }
                Toggle {
                    id: toggle

                    Layout.alignment: Qt.AlignTop
                    label: qsTr("%1: %2").arg(rule.when).arg(rule.then)
                    checked: rule.is_on
                    onClicked: {
                        card.book.switch_(rule.key, checked);
                        checked = Qt.binding(() => rule.is_on);
                    }
                }
            }
        }
    }
    ActionButton {
        Layout.topMargin: 4
        visible: card.book.sheet === "none"
        glyph: "plus"
        text: qsTr("New rule")
        onClicked: card.book.begin()
    }
}
