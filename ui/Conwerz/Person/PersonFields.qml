pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The shop's own fields: what is typed is kept by itself.
ColumnLayout {
    id: part

    required property PersonCard card

    signal makeAsked
    signal changeAsked(key: int, name: string)

    spacing: 2

    Repeater {
        model: part.card.fields

        RowLayout {
            id: line

            required property int key
            required property string name
            required property string value

            Layout.fillWidth: true
            spacing: 6

            PlainText {
                Layout.preferredWidth: 92
                text: line.name
                horizontalAlignment: Text.AlignLeft
                color: Theme.inkSoft
            }
            TextInput {
                id: input

                Accessible.role: Accessible.EditableText
                Accessible.name: line.name
                Layout.fillWidth: true
                Layout.preferredHeight: 30
                verticalAlignment: TextInput.AlignVCenter
                activeFocusOnTab: true
                clip: true
                maximumLength: 200
                selectByMouse: true
                color: Theme.ink
                selectionColor: Theme.accentFill
                selectedTextColor: Theme.accentInk
                font.family: Theme.family
                font.pixelSize: Theme.body
                font.weight: Font.Medium
                onTextEdited: part.card.type_value(line.key, text)
                onEditingFinished: part.card.keep_typed()

                Binding on text {
                    when: !input.activeFocus
                    value: line.value
                }
                Rectangle {
                    anchors.fill: parent
                    anchors.leftMargin: -6
                    anchors.rightMargin: -2
                    z: -1
                    radius: 6
                    color: input.activeFocus ? Theme.raised : over.hovered ? Theme.hover : "transparent"
                    border.width: input.activeFocus ? 2 : 0
                    border.color: Theme.accent
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: input.length === 0 && !input.activeFocus
                    text: qsTr("Write something")
                    color: Theme.inkFaint
                }
                HoverHandler {
                    id: over

                    cursorShape: Qt.IBeamCursor
                }
            }
            IconButton {
                implicitWidth: 28
                implicitHeight: 28
                glyph: "more"
                label: qsTr("Change the field %1").arg(line.name)
                onClicked: part.changeAsked(line.key, line.name)
            }
        }
    }
    LinkButton {
        Layout.leftMargin: -4
        text: qsTr("Add a field…")
        onClicked: part.makeAsked()
    }
}
