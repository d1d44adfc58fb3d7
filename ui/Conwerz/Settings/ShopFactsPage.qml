pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// What the owner says about the shop.
SettingsPage {
    id: page

    required property ShopFacts facts

    title: qsTr("Shop facts")
    sentence: qsTr("What you tell customers again and again, a sentence a line. Conwerz suggests the line that answers, and sends nothing of it by itself unless you allow that under AI.")
    widest: 760
    onEntered: facts.open()

    Repeater {
        model: page.facts.topics

        LinesField {
            required property string key
            required property string title
            required property string example
            required text

            Layout.fillWidth: true
            label: title
            hint: example
            lines: Math.max(2, Math.min(8, text.split("\n").length))
            onActiveFocusChanged: if (!activeFocus)
                page.facts.write(key, text)
            Component.onDestruction: page.facts.write(key, text)
        }
    }
}
