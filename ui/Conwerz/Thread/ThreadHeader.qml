import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Who this is, where they write, and how long the shop may still answer freely.
Rectangle {
    id: header

    required property Thread thread

    property bool narrow: false

    signal back
    signal menuAsked(place: point)

    implicitHeight: 64
    color: Theme.canvas

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: header.narrow ? 12 : 20
        anchors.rightMargin: 20
        spacing: 12

        IconButton {
            visible: header.narrow
            glyph: "back"
            mirrors: true
            label: qsTr("Back to the list (Esc)")
            onClicked: header.back()
        }
        Avatar {
            initials: header.thread.initials
            hue: header.thread.hue
            channel: header.thread.channel
            size: 38
            ring: Theme.canvas
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: 2
            spacing: 1

            PlainText {
                Accessible.role: Accessible.Heading
                Accessible.name: text
                Layout.fillWidth: true
                text: header.thread.name
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                text: header.thread.place
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.caption
                color: Theme.inkFaint
            }
        }
        WindowChip {
            window: header.thread.window
            text: header.thread.window_words
        }
        IconButton {
            id: more

            glyph: "more"
            label: qsTr("More about %1").arg(header.thread.name)
            onClicked: header.menuAsked(more.mapToItem(null, more.width, more.height))
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
