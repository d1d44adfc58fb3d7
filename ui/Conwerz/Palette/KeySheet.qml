pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Every key, on one sheet.
T.Popup {
    id: sheet

    required property KeySettings keys

    signal changeAsked

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(920, (parent?.width ?? 920) - 48)
    height: Math.min(body.implicitHeight + 130, (parent?.height ?? 800) - 48)
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: scroll.forceActiveFocus(Qt.PopupFocusReason)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Card {
        lifted: true
    }
    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("All keys")
        focus: true

        Heading {
            anchors.left: parent.left
            anchors.leftMargin: 28
            y: 24
            width: parent.width - 240
            horizontalAlignment: Text.AlignLeft
            text: qsTr("All keys")
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: 20
            y: 20
            spacing: 8

            ActionButton {
                text: qsTr("Change keys…")
                onClicked: {
                    sheet.close();
                    sheet.changeAsked();
                }
            }
            IconButton {
                glyph: "close"
                label: qsTr("Close (Esc)")
                onClicked: sheet.close()
            }
        }
        Flickable {
            id: scroll

            Accessible.role: Accessible.List
            Accessible.name: qsTr("All keys")
            anchors.fill: parent
            anchors.topMargin: 72
            anchors.bottomMargin: 16
            anchors.leftMargin: 28
            anchors.rightMargin: 16
            contentHeight: body.implicitHeight
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Keys.onDownPressed: contentY = Math.min(Math.max(0, contentHeight - height), contentY + 60)
            Keys.onUpPressed: contentY = Math.max(0, contentY - 60)

            T.ScrollBar.vertical: Scroller {}

            GridLayout {
                id: body

                anchors.left: parent.left
                width: scroll.width - 12
                columns: width > 620 ? 2 : 1
                columnSpacing: 40
                rowSpacing: 0
                flow: GridLayout.LeftToRight

                Repeater {
                    model: sheet.keys.sheet

                    RowLayout {
                        id: line

                        required property string heading
                        required property string text
                        required property list<string> keys
                        required property string spoken

                        Accessible.role: heading ? Accessible.Heading : Accessible.ListItem
                        Accessible.name: spoken
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.preferredHeight: heading ? 42 : 30
                        Layout.columnSpan: heading ? body.columns : 1
                        spacing: 6

                        PlainText {
                            Layout.fillWidth: true
                            Layout.topMargin: line.heading ? 14 : 0
                            horizontalAlignment: Text.AlignLeft
                            text: line.heading || line.text
                            font.pixelSize: line.heading ? Theme.caption : Theme.body
                            font.weight: line.heading ? Font.Medium : Font.Normal
                            color: line.heading ? Theme.inkFaint : Theme.ink
                        }
                        Repeater {
                            model: line.keys

                            KeyCap {
                                required property string modelData

                                text: modelData
                            }
                        }
                    }
                }
            }
        }
    }
}
