pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Lines of the shop's own that may answer; one click puts one into the field.
Flow {
    id: bar

    required property Suggested suggested

    readonly property int count: list.count

    signal picked(string text)

    spacing: 6

    Repeater {
        id: list

        model: bar.suggested.lines

        T.AbstractButton {
            id: line

            required property string key
            required property string title
            required property string short

            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Suggestion, %1: %2").arg(title).arg(short)
            width: Math.min(bar.width, implicitWidth)
            implicitWidth: name.implicitWidth + words.implicitWidth + 46
            implicitHeight: 30
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: bar.suggested.pick(key)

            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }

            background: Rectangle {
                radius: 15
                color: Theme.accentSoft

                Rectangle {
                    anchors.fill: parent
                    radius: parent.radius
                    visible: line.hovered || line.down
                    color: line.down ? Theme.press : Theme.hover
                }
                FocusRing {
                    visible: line.visualFocus
                    corner: 15
                }
            }
            contentItem: Item {
                Icon {
                    id: glyph

                    anchors.left: parent.left
                    anchors.leftMargin: 10
                    anchors.verticalCenter: parent.verticalCenter
                    name: "reply"
                    size: 14
                    weight: 2
                    color: Theme.accent
                }
                PlainText {
                    id: name

                    anchors.left: glyph.right
                    anchors.leftMargin: 6
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.title
                    font.pixelSize: Theme.caption
                    font.weight: Font.DemiBold
                    color: Theme.accent
                }
                PlainText {
                    id: words

                    anchors.left: name.right
                    anchors.leftMargin: 6
                    anchors.right: parent.right
                    anchors.rightMargin: 10
                    anchors.verticalCenter: parent.verticalCenter
                    horizontalAlignment: Text.AlignLeft
                    text: line.short
                    font.pixelSize: Theme.caption
                }
            }
        }
    }
    Connections {
        target: bar.suggested

        function onPicked(text: string) {
            bar.picked(text);
        }
    }
}
