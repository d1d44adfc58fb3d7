pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// When the shop is open, for each Page or number.
SettingsPage {
    id: page

    required property ShopHours hours

    title: qsTr("Hours")
    sentence: qsTr("When you are there to answer. Automatic answers and response times go by these hours.")
    widest: 720
    onEntered: hours.open()

    Segments {
        visible: page.hours.places.length > 1
        label: qsTr("Whose hours")
        keys: page.hours.places
        words: page.hours.place_names
        chosen: page.hours.place
        onPicked: key => page.hours.choose_place(key)
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: page.hours.loaded && page.hours.places.length === 0
        glyph: "plug"
        title: qsTr("Nothing is connected")
        text: qsTr("Connect a Page or a number under Integrations. Then its hours are here.")
    }
    SettingsCard {
        visible: page.hours.place !== "" && !page.hours.kept
        title: qsTr("No hours yet")

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Without hours Conwerz takes you to be there at any time.")
        }
        PrimaryButton {
            Layout.topMargin: 6
            text: qsTr("Give hours")
            onClicked: page.hours.begin()
        }
    }
    SettingsCard {
        visible: page.hours.kept
        title: qsTr("The week")

        Repeater {
            model: page.hours.spans

            HoursDay {
                hours: page.hours
                narrow: page.width < 560
            }
        }
        LinkButton {
            Layout.topMargin: 4
            Layout.leftMargin: -4
            visible: page.hours.places.length > 1
            text: qsTr("Use these hours everywhere")
            onClicked: page.hours.use_everywhere()
        }
    }
    HoursPreview {
        visible: page.hours.kept
        hours: page.hours
        narrow: page.width < 560
    }
    HolidaysCard {
        visible: page.hours.kept
        hours: page.hours
    }
}
