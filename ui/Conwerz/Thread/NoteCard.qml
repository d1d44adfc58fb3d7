pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// A note between the messages: full width, in amber, and it says in words that no customer reads it.
Rectangle {
    id: card

    required property string text
    required property string time
    required property string fullTime
    required property bool current

    signal edited
    signal deleted

    implicitHeight: layout.implicitHeight + 22
    radius: Theme.rRow
    color: Theme.note
    border.width: 1
    border.color: Theme.noteLine

    HoverHandler {
        id: hover
    }
    ColumnLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: 10
        anchors.leftMargin: 14
        anchors.rightMargin: 10
        spacing: 4

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: 28
            spacing: 7

            Icon {
                name: "pencil"
                size: 15
                weight: 2
                color: Theme.noteInk
            }
            PlainText {
                text: qsTr("Note")
                font.pixelSize: Theme.caption
                font.weight: Font.DemiBold
                color: Theme.noteInk
            }
            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: card.time
                font.pixelSize: Theme.caption
                color: Theme.noteInk

                HoverHandler {
                    id: pointed
                }
                Loader {
                    active: pointed.hovered
                    sourceComponent: Tip {
                        parent: card
                        text: card.fullTime
                        visible: true
                    }
                }
            }
            PlainText {
                visible: !tools.visible
                text: qsTr("Only you can see this")
                font.pixelSize: Theme.caption
                color: Theme.noteInk
            }
            Row {
                id: tools

                visible: hover.hovered

                IconButton {
                    focusPolicy: Qt.NoFocus
                    glyph: "pencil"
                    label: qsTr("Change the note")
                    onClicked: card.edited()
                }
                IconButton {
                    focusPolicy: Qt.NoFocus
                    glyph: "trash"
                    label: qsTr("Delete the note")
                    onClicked: card.deleted()
                }
            }
        }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: card.text
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Theme.message
            lineHeightMode: Text.FixedHeight
            lineHeight: Theme.messageLine
        }
    }
    FocusRing {
        visible: card.current
        corner: Theme.rRow
    }
}
