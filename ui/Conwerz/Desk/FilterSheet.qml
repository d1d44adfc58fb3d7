import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// A view of the owner's own: its name, what it looks for, and its place in the rail.
Question {
    id: sheet

    required property SavedFilters saved

    readonly property bool asked: saved.editing !== 0

    function show() {
        if (!asked) {
            close();
            return;
        }
        field.text = saved.name;
        line.text = saved.typed;
        open();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    title: qsTr("Change this view")
    sentence: qsTr("It shows the conversations that its line finds. Words in quotation marks are looked for in messages, others in names.")
    onAskedChanged: show()
    onClosed: saved.close()
    Component.onCompleted: show()
    acts: [
        PrimaryButton {
            text: qsTr("Keep")
            onClicked: sheet.saved.keep(field.text, line.text)
        },
        ActionButton {
            text: qsTr("Cancel")
            keys: "Esc"
            onClicked: sheet.close()
        }
    ]
    aside: ActionButton {
        kind: "danger"
        glyph: "trash"
        text: qsTr("Delete this view")
        onClicked: sheet.saved.forget(sheet.saved.editing)
    }

    PlainText {
        Layout.topMargin: 8
        text: qsTr("Name")
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }
    TextField {
        id: field

        Layout.fillWidth: true
        label: qsTr("Name of the view")
        longest: 60
        onAccepted: sheet.saved.keep(text, line.text)
    }
    PlainText {
        text: qsTr("What it looks for")
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }
    TextField {
        id: line

        Layout.fillWidth: true
        label: qsTr("What the view looks for")
        longest: 400
        onAccepted: sheet.saved.keep(field.text, text)
    }
    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        text: sheet.saved.problem
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        horizontalAlignment: Text.AlignLeft
        color: Theme.bad
    }
    RowLayout {
        Layout.topMargin: 4
        spacing: 8

        PlainText {
            Layout.fillWidth: true
            text: qsTr("Place in the rail")
            horizontalAlignment: Text.AlignLeft
            color: Theme.inkSoft
        }
        ActionButton {
            glyph: "up"
            text: qsTr("Up")
            onClicked: sheet.saved.move(sheet.saved.editing, -1)
        }
        ActionButton {
            glyph: "down"
            text: qsTr("Down")
            onClicked: sheet.saved.move(sheet.saved.editing, 1)
        }
    }
}
