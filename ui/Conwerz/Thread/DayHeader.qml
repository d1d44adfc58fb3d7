import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// A quiet break between days, or the line above the first new message.
Item {
    id: header

    required property string text

    property bool fresh: false

    implicitHeight: 28

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        visible: header.fresh
        width: parent.width
        height: 1
        color: Theme.accent
        opacity: 0.4
    }
    Rectangle {
        anchors.centerIn: parent
        width: label.implicitWidth + 20
        height: 22
        color: Theme.canvas

        PlainText {
            id: label

            Accessible.role: Accessible.StaticText
            Accessible.name: text
            anchors.centerIn: parent
            text: header.text
            font.pixelSize: Theme.caption
            font.weight: Font.Medium
            color: header.fresh ? Theme.accent : Theme.inkFaint
        }
    }
}
