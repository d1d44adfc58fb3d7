pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// Answers to tap, a list to choose from, or a place: filled in, then sent with the words in the field.
Question {
    id: sheet

    required property Composer composer

    property string form: "choices"
    property list<string> titles: []
    property string button: ""
    readonly property bool buttons: form === "choices" && composer.channel === "whatsapp"
    readonly property int most: form === "menu" ? 10 : buttons ? 3 : 13
    readonly property bool lacksWords: form !== "place" && composer.draft.trim() === ""
    readonly property list<string> given: titles.filter(title => title.trim() !== "")

    function ask(form: string) {
        sheet.form = form;
        titles = ["", ""];
        button = "";
        open();
    }
    function write(index: int, text: string) {
        const all = [...titles];
        all[index] = text;
        if (index === all.length - 1 && text !== "" && all.length < most)
            all.push("");
        titles = all;
    }
    function finish() {
        if (form === "place")
            composer.send_place(Number(latitude.text), Number(longitude.text), place.text);
        else if (form === "menu")
            composer.send_menu(button, titles);
        else
            composer.send_choices(titles);
        close();
    }

    title: form === "place" ? qsTr("Send a place") : form === "menu" ? qsTr("A list to choose from") : buttons ? qsTr("Buttons to tap") : qsTr("Quick replies")
    sentence: form === "place" ? qsTr("The customer gets a map with this point.") : lacksWords ? qsTr("Write the question in the field first: it goes with the answers to tap.") : qsTr("They go with your words: %1").arg(composer.draft.trim())
    acts: [
        PrimaryButton {
            text: qsTr("Send")
            enabled: sheet.form === "place" ? latitude.acceptable && longitude.acceptable : !sheet.lacksWords && sheet.given.length > 0 && (sheet.form !== "menu" || sheet.button.trim() !== "")
            onClicked: sheet.finish()
        },
        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]

    LineField {
        Layout.fillWidth: true
        visible: sheet.form === "menu"
        label: qsTr("Words on the button that opens the list")
        hint: qsTr("Sizes")
        maximumLength: 20
        text: sheet.button
        onEdited: text => sheet.button = text
    }
    Repeater {
        model: sheet.form === "place" ? 0 : sheet.titles.length

        LineField {
            required property int index

            Layout.fillWidth: true
            focus: index === 0
            label: qsTr("Answer %1").arg(index + 1)
            maximumLength: sheet.form === "menu" ? 24 : 20
            onEdited: text => sheet.write(index, text)
        }
    }
    LineField {
        id: place

        Layout.fillWidth: true
        visible: sheet.form === "place"
        label: qsTr("Name of the place")
    }
    RowLayout {
        Layout.fillWidth: true
        visible: sheet.form === "place"
        spacing: 12

        LineField {
            id: latitude

            readonly property bool acceptable: text.trim() !== "" && Math.abs(Number(text)) <= 90

            Layout.fillWidth: true
            label: qsTr("Latitude")
            hint: "37.3891"
        }
        LineField {
            id: longitude

            readonly property bool acceptable: text.trim() !== "" && Math.abs(Number(text)) <= 180

            Layout.fillWidth: true
            label: qsTr("Longitude")
            hint: "-5.9845"
        }
    }
}
