import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// One subject of the settings.
Card {
    id: card

    required property string title

    default property alias content: column.data

    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + 40

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 20
        spacing: 6

        PlainText {
            Accessible.role: Accessible.Heading
            Accessible.name: text
            Layout.fillWidth: true
            Layout.bottomMargin: 6
            horizontalAlignment: Text.AlignLeft
            text: card.title
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
        }
    }
}
