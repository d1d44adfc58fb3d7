pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What / or : offers, above the text. The keyboard stays in the text: arrows choose, Enter or Tab takes.
Card {
    id: list

    required property Completion completion

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Suggestions")
    implicitHeight: column.height + 8
    radius: Theme.rRow
    lifted: true
    visible: completion.showing

    Column {
        id: column

        x: 4
        y: 4
        width: parent.width - 8

        Repeater {
            model: list.completion.rows

            T.AbstractButton {
                id: line

                required property int index
                required property string key
                required property string sign
                required property string title
                required property string detail
                required property string language
                required property int files
                readonly property bool current: index === list.completion.current
                readonly property string spoken: Commas.joined([title, language, detail])

                Accessible.role: Accessible.ListItem
                Accessible.name: spoken
                Accessible.selected: current
                width: column.width
                height: 34
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                onClicked: list.completion.take(index)

                Said {
                    by: line
                    words: line.current ? line.spoken : ""
                }

                background: Rectangle {
                    radius: Theme.rControl
                    color: line.current ? Theme.accentSoft : line.hovered ? Theme.hover : "transparent"
                }
                contentItem: Item {
                    PlainText {
                        id: sign

                        anchors.left: parent.left
                        anchors.leftMargin: 8
                        width: visible ? 26 : 0
                        visible: line.sign !== ""
                        anchors.verticalCenter: parent.verticalCenter
                        text: line.sign
                        font.pixelSize: 17
                    }
                    PlainText {
                        id: title

                        anchors.left: parent.left
                        anchors.leftMargin: sign.visible ? 42 : 10
                        width: Math.min(implicitWidth, parent.width * 0.4)
                        anchors.verticalCenter: parent.verticalCenter
                        horizontalAlignment: Text.AlignLeft
                        text: line.sign !== "" || line.key === "write" ? line.title : `/${line.title}`
                        font.weight: Font.Medium
                    }
                    PlainText {
                        anchors.left: title.right
                        anchors.leftMargin: 12
                        anchors.right: facts.left
                        anchors.rightMargin: 8
                        anchors.verticalCenter: parent.verticalCenter
                        horizontalAlignment: Text.AlignLeft
                        text: line.detail
                        font.pixelSize: Theme.caption
                        color: Theme.inkSoft
                    }
                    Row {
                        id: facts

                        anchors.right: parent.right
                        anchors.rightMargin: 10
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 8

                        PlainText {
                            anchors.verticalCenter: parent.verticalCenter
                            text: line.language
                            font.pixelSize: Theme.caption
                            color: Theme.inkFaint
                        }
                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: line.files > 0
                            name: "clip"
                            size: 14
                        }
                    }
                }
            }
        }
    }
}
