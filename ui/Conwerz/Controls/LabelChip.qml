import QtQuick
import Conwerz.Theme

// A label with its name, in a pill. `label` is "look/name".
Rectangle {
    id: chip

    required property string label

    property real widest: 160
    readonly property string name: label.slice(label.indexOf("/") + 1)

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Label %1").arg(name)
    implicitWidth: Math.min(widest, word.implicitWidth + 34)
    implicitHeight: 24
    radius: 12
    color: Theme.chip

    Row {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: 9
        height: parent.height
        spacing: 6

        LabelMark {
            anchors.verticalCenter: parent.verticalCenter
            look: chip.label.slice(0, chip.label.indexOf("/"))
            size: 9
        }
        PlainText {
            id: word

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, chip.widest - 34)
            text: chip.name
            font.pixelSize: Theme.caption
            font.weight: Font.Medium
            color: Theme.inkSoft
        }
    }
}
