import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// A post's picture, or a sign for it until it is here.
Item {
    id: picture

    required property string source

    property bool mentions: false
    property int size: 48

    implicitWidth: size
    implicitHeight: size

    Rectangle {
        anchors.fill: parent
        radius: Theme.rRow
        color: picture.mentions ? Theme.accentSoft : Theme.chip

        Icon {
            anchors.centerIn: parent
            name: picture.mentions ? "mention" : "photo"
            size: picture.size * 0.44
            color: picture.mentions ? Theme.accent : Theme.inkFaint
        }
    }
    Image {
        anchors.fill: parent
        visible: status === Image.Ready && implicitWidth > 1
        source: picture.source
        sourceSize: Qt.size(picture.size * 2, picture.size * 2)
        asynchronous: true
        cache: true
    }
}
