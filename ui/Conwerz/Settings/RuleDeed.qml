pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// One thing that a rule may do, and what it needs to know for it.
ColumnLayout {
    id: deed

    required property RuleBook book
    required property string key
    required property string text
    required property bool chosen
    required property string asks
    required property string value
    required property bool long

    Layout.fillWidth: true
    spacing: 4

    Tick {
        text: deed.text
        checked: deed.chosen
        onToggled: deed.book.choose_deed(deed.key, checked)
    }
    LinesField {
        Layout.fillWidth: true
        Layout.leftMargin: 30
        Layout.bottomMargin: 6
        visible: deed.chosen && deed.long
        label: deed.asks
        lines: 2
        Component.onCompleted: text = deed.value
        onEdited: text => {
            if (activeFocus)
                deed.book.write_deed(deed.key, text);
        }
    }
    LineField {
        Layout.preferredWidth: 200
        Layout.leftMargin: 30
        Layout.bottomMargin: 6
        visible: deed.chosen && !deed.long && deed.asks !== ""
        label: deed.asks
        Component.onCompleted: text = deed.value
        onEdited: text => deed.book.write_deed(deed.key, text)
    }
    Segments {
        Layout.leftMargin: 30
        Layout.bottomMargin: 6
        visible: deed.chosen && deed.key === "stage"
        label: deed.text
        keys: ["contacted", "talking", "won", "lost"]
        words: deed.book.stages
        chosen: deed.value
        onPicked: key => deed.book.write_deed(deed.key, key)
    }
}
