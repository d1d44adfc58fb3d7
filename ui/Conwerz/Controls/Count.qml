import QtQuick
import Conwerz.Theme

// How many are unread.
Rectangle {
    id: badge

    required property int count

    implicitWidth: Math.max(20, figure.implicitWidth + 12)
    implicitHeight: 20
    radius: 10
    color: Theme.accentFill

    PlainText {
        id: figure

        anchors.centerIn: parent
        text: badge.count > 99 ? "99+" : badge.count
        color: Theme.accentInk
        font.pixelSize: Theme.micro
        font.weight: Font.DemiBold
        font.features: ({
                tnum: 1
            })
    }
}
