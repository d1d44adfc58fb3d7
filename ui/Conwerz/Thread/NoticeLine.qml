import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// A line between the messages that nobody wrote: a new number, an advertisement that brought the customer.
Item {
    id: line

    required property string text
    required property string glyph
    required property string time

    implicitHeight: pill.height + 14

    Rectangle {
        id: pill

        anchors.centerIn: parent
        width: Math.min(row.implicitWidth + 28, parent.width)
        height: row.height + 12
        radius: Math.min(height / 2, 16)
        color: Theme.raised
        border.width: 1
        border.color: Theme.hairline

        Row {
            id: row

            anchors.centerIn: parent
            spacing: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: line.glyph
                size: 15
            }
            PlainText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, line.width - when.width - 70)
                text: line.text
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
            }
            PlainText {
                id: when

                anchors.verticalCenter: parent.verticalCenter
                text: line.time
                font.pixelSize: Theme.micro
                color: Theme.inkFaint
            }
        }
    }
}
