import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Somebody who may be the same person, and why. Only the owner says so.
Rectangle {
    id: alike

    required property PersonCard card
    required property int key
    required property string name
    required property string initials
    required property int hue
    required property string channel
    required property string why

    implicitHeight: content.implicitHeight + 24
    radius: Theme.rRow
    color: Theme.accentSoft

    ColumnLayout {
        id: content

        x: 12
        y: 12
        width: parent.width - 24
        spacing: 8

        PlainText {
            Layout.fillWidth: true
            text: qsTr("The same person?")
            horizontalAlignment: Text.AlignLeft
            font.weight: Font.DemiBold
        }
        RowLayout {
            spacing: 10

            Avatar {
                initials: alike.initials
                hue: alike.hue
                channel: alike.channel
                size: 32
                ring: Theme.accentSoft
            }
            ColumnLayout {
                spacing: 0

                PlainText {
                    Layout.fillWidth: true
                    text: alike.name
                    horizontalAlignment: Text.AlignLeft
                    font.weight: Font.Medium
                }
                PlainText {
                    Layout.fillWidth: true
                    text: alike.why
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.caption
                    color: Theme.inkSoft
                }
            }
        }
        RowLayout {
            spacing: 6

            ActionButton {
                text: qsTr("Yes…")
                Accessible.name: qsTr("%1 is the same person…").arg(alike.name)
                onClicked: alike.card.ask_join(alike.key)
            }
            ActionButton {
                kind: "quiet"
                text: qsTr("No")
                Accessible.name: qsTr("%1 is somebody else").arg(alike.name)
                onClicked: alike.card.keep_apart(alike.key)
            }
        }
    }
}
