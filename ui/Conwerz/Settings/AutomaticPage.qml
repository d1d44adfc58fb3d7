pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What goes out by itself.
SettingsPage {
    id: page

    required property Automatic automatic
    required property RuleBook book
    required property Places places

    title: qsTr("Automatic answers")
    sentence: qsTr("Customers see at once that their message has arrived. Each of these is shown as \"Automatic\", counts as no answer of yours, and leaves the conversation waiting.")
    widest: 820
    onEntered: {
        automatic.open();
        book.open();
    }
    onVisibleChanged: if (!visible)
        book?.leave_trial()

    Segments {
        visible: page.automatic.places.length > 1
        label: qsTr("Where")
        keys: page.automatic.places
        words: page.automatic.place_names
        chosen: page.automatic.place
        onPicked: key => page.automatic.choose_place(key)
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: page.automatic.loaded && page.automatic.places.length === 0
        glyph: "plug"
        title: qsTr("Nothing is connected")
        text: qsTr("Connect a Page or a number under Integrations. Then you choose here what greets your customers.")
    }
    Repeater {
        model: page.automatic.greetings

        GreetingCard {
            automatic: page.automatic
            onHoursAsked: page.places.go_to_page("hours")
        }
    }
    SettingsCard {
        title: qsTr("The coming seven days")
        visible: closings.count > 0

        Repeater {
            id: closings

            model: page.automatic.closings

            GridLayout {
                id: closing

                required property string when
                required property string text

                Layout.fillWidth: true
                Layout.bottomMargin: 6
                columns: page.width < 620 ? 1 : 2
                columnSpacing: 16
                rowSpacing: 2

                PlainText {
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("%1: %2").arg(text).arg(closing.text)
                    Layout.preferredWidth: 268
                    Layout.alignment: Qt.AlignTop
                    horizontalAlignment: Text.AlignLeft
                    text: closing.when
                    font.weight: Font.Medium
                }
                PlainText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    text: closing.text
                    color: Theme.inkSoft
                }
            }
        }
    }
    RulesCard {
        visible: page.automatic.places.length > 0
        book: page.book
    }
    Loader {
        Layout.fillWidth: true
        active: page.book.sheet !== "none"
        visible: active
        sourceComponent: RuleSheet {
            book: page.book
        }
    }
    RuleTrial {
        book: page.book
    }
}
