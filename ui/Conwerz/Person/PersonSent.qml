pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Pictures and files that went either way. Each leads to where it was sent.
ColumnLayout {
    id: part

    required property PersonCard card

    readonly property bool any: seen.count > 0 || documents.count > 0
    readonly property int columns: 4
    readonly property real tile: Math.floor((width - (columns - 1) * 6) / columns)

    spacing: 4

    Flow {
        Layout.fillWidth: true
        spacing: 6

        Repeater {
            id: seen

            model: part.card.pictures

            T.AbstractButton {
                id: picture

                required property string key
                required property bool film
                required property string spoken

                Accessible.role: Accessible.Button
                Accessible.name: spoken
                width: part.tile
                height: part.tile
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: part.card.pick_sent(key)

                HoverHandler {
                    cursorShape: Qt.PointingHandCursor
                }

                background: Rectangle {
                    radius: Theme.rControl
                    color: Theme.veil

                    FocusRing {
                        visible: picture.visualFocus
                    }
                }
                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        name: picture.film ? "play" : "photo"
                        size: 18
                        color: Theme.inkFaint
                    }
                    Loader {
                        anchors.fill: parent
                        active: !picture.film && part.tile > 0
                        sourceComponent: Image {
                            asynchronous: true
                            cache: false
                            visible: implicitWidth > 1
                            fillMode: Image.PreserveAspectCrop
                            sourceSize: Qt.size(part.tile * Screen.devicePixelRatio, part.tile * Screen.devicePixelRatio)
                            source: "image://pictures/" + picture.key
                        }
                    }
                }
            }
        }
    }
    Repeater {
        id: documents

        model: part.card.files

        T.AbstractButton {
            id: file

            required property string key
            required property string glyph
            required property string when

            required text

            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%1, %2").arg(text).arg(when)
            Layout.fillWidth: true
            implicitHeight: 32
            leftInset: -8
            rightInset: -8
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: part.card.pick_sent(key)

            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }

            background: Rectangle {
                radius: Theme.rControl
                color: file.down ? Theme.press : file.hovered ? Theme.hover : "transparent"

                FocusRing {
                    visible: file.visualFocus
                    gap: -1
                }
            }
            contentItem: RowLayout {
                spacing: 8

                Icon {
                    name: file.glyph
                    size: 16
                }
                PlainText {
                    Layout.fillWidth: true
                    text: file.text
                    horizontalAlignment: Text.AlignLeft
                }
                PlainText {
                    text: file.when
                    font.pixelSize: Theme.caption
                    color: Theme.inkFaint
                }
            }
        }
    }
}
