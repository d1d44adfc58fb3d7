import QtQuick
import Conwerz.Theme

// The mark and the name.
Row {
    id: brand

    property real size: 26
    property bool named: true

    spacing: 9

    Mark {
        size: brand.size
    }
    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        visible: brand.named
        text: "Conwerz"
        font.family: Theme.display
        font.pixelSize: Math.round(brand.size * 0.65)
        font.weight: Font.DemiBold
        font.letterSpacing: -0.3
    }
}
