pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// A label's name, colour and shape. Taking it away takes it off everybody, and can be undone.
Question {
    id: sheet

    required property LabelBook labels

    readonly property bool asked: labels.editing !== 0

    function show() {
        if (!asked) {
            close();
            return;
        }
        field.text = labels.name;
        open();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    title: qsTr("Change this label")
    sentence: qsTr("Only you see labels. Each has a shape as well as a colour.")
    onAskedChanged: show()
    onClosed: labels.close()
    Component.onCompleted: show()
    acts: [
        PrimaryButton {
            text: qsTr("Keep")
            onClicked: sheet.labels.keep(field.text)
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
        text: qsTr("Delete this label")
        onClicked: sheet.labels.remove()
    }

    TextField {
        id: field

        Layout.fillWidth: true
        Layout.topMargin: 8
        label: qsTr("Name of the label")
        placeholder: label
        longest: 40
        bad: sheet.labels.problem !== ""
        onAccepted: sheet.labels.keep(text)
    }
    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        text: sheet.labels.problem
        horizontalAlignment: Text.AlignLeft
        color: Theme.bad
    }
    LookRow {
        label: qsTr("Colour")
        keys: sheet.labels.hues
        words: sheet.labels.hue_words
        chosen: String(sheet.labels.hue)
        look: key => key + " " + sheet.labels.shape
        onPicked: key => sheet.labels.choose_hue(parseInt(key))
    }
    LookRow {
        label: qsTr("Shape")
        keys: sheet.labels.shapes
        words: sheet.labels.shape_words
        chosen: sheet.labels.shape
        look: key => sheet.labels.hue + " " + key
        onPicked: key => sheet.labels.choose_shape(key)
    }

    // Looks side by side: one stop for Tab, arrows inside it
    component LookRow: RowLayout {
        id: looks

        required property string label
        required property list<string> keys
        required property list<string> words
        required property string chosen
        required property var look

        signal picked(string key)

        function move(step: int) {
            const at = keys.indexOf(chosen) + (LayoutMirroring.enabled ? -step : step);
            if (at >= 0 && at < keys.length)
                picked(keys[at]);
        }

        Accessible.role: Accessible.PageTabList
        Accessible.name: label
        Layout.fillWidth: true
        spacing: 4
        activeFocusOnTab: true
        Keys.onLeftPressed: move(-1)
        Keys.onRightPressed: move(1)

        PlainText {
            Layout.preferredWidth: 64
            text: looks.label
            horizontalAlignment: Text.AlignLeft
            color: Theme.inkSoft
        }
        Repeater {
            model: looks.keys

            T.AbstractButton {
                id: one

                required property int index
                required property string modelData
                readonly property bool current: modelData === looks.chosen

                Accessible.role: Accessible.RadioButton
                Accessible.name: looks.words[index]
                Accessible.checked: current
                implicitWidth: 38
                implicitHeight: 36
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                onClicked: looks.picked(modelData)

                HoverHandler {
                    cursorShape: Qt.PointingHandCursor
                }

                background: Rectangle {
                    radius: Theme.rControl
                    color: one.current ? Theme.accentSoft : one.down ? Theme.press : one.hovered ? Theme.hover : "transparent"
                    border.width: one.current ? 1 : 0
                    border.color: Theme.accent

                    FocusRing {
                        visible: looks.activeFocus && one.current
                    }
                }
                contentItem: Item {
                    LabelMark {
                        anchors.centerIn: parent
                        look: looks.look(one.modelData)
                        size: 14
                    }
                }
            }
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
