pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What customers read about the shop in WhatsApp.
ColumnLayout {
    id: form

    required property NumbersPage numbers
    required property int connection
    // The fields' texts by their names
    required property var kept
    required property string vertical
    required property string picture
    required property bool changed
    required property bool busy
    required property var badFields

    // As wide as the longest name of a field
    property real names: 120

    spacing: 8

    PlainText {
        Accessible.role: Accessible.Heading
        Accessible.name: text
        Layout.fillWidth: true
        Layout.bottomMargin: 4
        text: qsTr("Business profile")
        horizontalAlignment: Text.AlignLeft
        font.weight: Font.DemiBold
    }
    Repeater {
        model: [
            {
                key: "about",
                text: qsTr("About, one line"),
                lines: 1
            },
            {
                key: "description",
                text: qsTr("Description"),
                lines: 3
            },
            {
                key: "address",
                text: qsTr("Address"),
                lines: 1
            },
            {
                key: "email",
                text: qsTr("Email"),
                lines: 1
            },
            {
                key: "website",
                text: qsTr("Website"),
                lines: 1
            },
            {
                key: "second_website",
                text: qsTr("Second website"),
                lines: 1
            }
        ]

        RowLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            spacing: 12

            PlainText {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: form.names
                Layout.topMargin: 10
                onImplicitWidthChanged: form.names = Math.max(form.names, Math.min(implicitWidth, 180))
                text: line.modelData.text
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.inkSoft
            }
            TextField {
                id: field

                readonly property string kept: form.kept[line.modelData.key]

                Layout.fillWidth: true
                label: line.modelData.text
                lines: line.modelData.lines
                bad: form.badFields.includes(line.modelData.key)
                Component.onCompleted: text = kept
                onKeptChanged: if (text !== kept)
                    text = kept
                onTextChanged: if (text !== kept)
                    form.numbers.write(form.connection, line.modelData.key, text)
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        PlainText {
            Layout.preferredWidth: form.names
            onImplicitWidthChanged: form.names = Math.max(form.names, Math.min(implicitWidth, 180))
            text: qsTr("Kind of business")
            horizontalAlignment: Text.AlignLeft
            color: Theme.inkSoft
        }
        ActionButton {
            text: form.vertical
            onClicked: kinds.open()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        PlainText {
            Layout.preferredWidth: form.names
            onImplicitWidthChanged: form.names = Math.max(form.names, Math.min(implicitWidth, 180))
            text: qsTr("Picture")
            horizontalAlignment: Text.AlignLeft
            color: Theme.inkSoft
        }
        ActionButton {
            glyph: "photo"
            text: form.picture !== "" ? form.picture : qsTr("Choose a picture…")
            onClicked: form.numbers.choose_picture(form.connection)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 8
        visible: form.changed
        spacing: 8

        PrimaryButton {
            enabled: !form.busy && form.badFields.length === 0
            text: qsTr("Save the profile")
            onClicked: form.numbers.save(form.connection)
        }
        ActionButton {
            text: qsTr("Leave it as it was")
            onClicked: form.numbers.discard(form.connection)
        }
        PlainText {
            Layout.fillWidth: true
            visible: form.badFields.length > 0
            text: qsTr("One field is longer than WhatsApp allows.")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.caption
            color: Theme.bad
        }
    }
    Question {
        id: kinds

        title: qsTr("What kind of business is it?")
        sentence: qsTr("Customers see it in the profile.")
        acts: [
            ActionButton {
                text: qsTr("Leave it as it is")
                onClicked: kinds.close()
            }
        ]

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: 24
            rowSpacing: 0

            Repeater {
                model: form.numbers.verticals

                Choice {
                    id: kind

                    required property string key

                    required text

                    Layout.fillWidth: true
                    checked: form.vertical === kind.text
                    onClicked: {
                        form.numbers.write(form.connection, "vertical", kind.key);
                        kinds.close();
                    }
                }
            }
        }
    }
}
