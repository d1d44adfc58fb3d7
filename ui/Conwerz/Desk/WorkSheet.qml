pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Everything that takes long: how far it is, and what stopping it would leave.
T.Popup {
    id: sheet

    required property LongWork work

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(560, (parent?.width ?? 560) - 48)
    height: Math.min(body.implicitHeight + 76, (parent?.height ?? 800) - 48)
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: leave.forceActiveFocus(Qt.PopupFocusReason)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Card {
        lifted: true
    }
    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Under way")
        focus: true

        Heading {
            anchors.left: parent.left
            anchors.leftMargin: 28
            anchors.right: leave.left
            y: 22
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Under way")
        }
        IconButton {
            id: leave

            anchors.right: parent.right
            anchors.rightMargin: 18
            y: 16
            glyph: "close"
            label: qsTr("Close (Esc)")
            onClicked: sheet.close()
        }
        Flickable {
            id: scroll

            anchors.fill: parent
            anchors.topMargin: 68
            anchors.bottomMargin: 8
            contentHeight: body.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            T.ScrollBar.vertical: Scroller {}

            ColumnLayout {
                id: body

                x: 28
                width: scroll.width - 56
                spacing: 0

                PlainText {
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                    Layout.fillWidth: true
                    Layout.bottomMargin: 16
                    visible: lines.count === 0
                    text: qsTr("Nothing takes long at the moment. Backups, exports, reading earlier messages and erasing show here how far they are.")
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    color: Theme.inkSoft
                }
                Repeater {
                    id: lines

                    model: sheet.work.model

                    ColumnLayout {
                        id: line

                        required property int key
                        required property string words
                        required property string figure
                        required property real share
                        required property string keeps
                        required property bool stoppable

                        Accessible.role: Accessible.ListItem
                        Accessible.name: qsTr("%1, %2. %3").arg(words).arg(figure).arg(keeps)
                        Layout.fillWidth: true
                        Layout.bottomMargin: 20
                        spacing: 8

                        RowLayout {
                            Layout.fillWidth: true
                            spacing: 12

                            PlainText {
                                Layout.fillWidth: true
                                text: line.words
                                wrapMode: Text.Wrap
                                elide: Text.ElideNone
                                font.weight: Font.Medium
                            }
                            PlainText {
                                text: line.figure
                                color: Theme.inkSoft
                            }
                        }
                        ProgressLine {
                            Layout.fillWidth: true
                            share: line.share
                        }
                        RowLayout {
                            Layout.fillWidth: true
                            spacing: 12

                            PlainText {
                                Layout.fillWidth: true
                                text: line.keeps
                                wrapMode: Text.Wrap
                                elide: Text.ElideNone
                                font.pixelSize: Theme.caption
                                color: Theme.inkSoft
                            }
                            ActionButton {
                                visible: line.stoppable
                                text: qsTr("Stop")
                                onClicked: {
                                    leave.forceActiveFocus(Qt.OtherFocusReason); // this button goes
                                    sheet.work.stop(line.key);
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
