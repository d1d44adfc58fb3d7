import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// A file that will go with the answer: what it is, and what stands in its way.
Rectangle {
    id: tile

    required property int key
    required property string name
    required property string size
    required property string kind
    required property bool picture
    required property string flaw
    required property string remedy
    required property bool busy

    signal removed
    signal mended

    Accessible.role: Accessible.ListItem
    Accessible.name: flaw === "" ? qsTr("%1, %2").arg(name).arg(size) : qsTr("%1, %2. %3").arg(name).arg(size).arg(flaw)
    implicitWidth: flaw === "" ? 216 : 440
    implicitHeight: 60
    radius: Theme.rRow
    color: flaw === "" ? Theme.sunken : Theme.badSoft
    border.width: flaw === "" ? 0 : 1
    border.color: Theme.badLine

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 2
        spacing: 9

        Rectangle {
            Layout.preferredWidth: 44
            Layout.preferredHeight: 44
            radius: 7
            color: Theme.chip
            clip: true

            Icon {
                anchors.centerIn: parent
                visible: !tile.picture
                name: tile.kind === "video" ? "film" : tile.kind === "audio" ? "mic" : "file"
                size: 20
            }
            Image {
                anchors.fill: parent
                visible: tile.picture
                asynchronous: true
                cache: false
                sourceSize: Qt.size(44 * Screen.devicePixelRatio, 44 * Screen.devicePixelRatio)
                source: tile.picture ? "image://pictures/draft/" + tile.key + "/" + tile.size : ""
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideMiddle
                text: tile.name
                font.weight: Font.Medium
            }
            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: tile.busy ? qsTr("Being made to fit") : tile.flaw !== "" ? tile.flaw : tile.size
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.pixelSize: Theme.caption
                color: tile.flaw === "" || tile.busy ? Theme.inkFaint : Theme.bad
            }
        }
        LinkButton {
            visible: tile.remedy !== "" && !tile.busy
            text: tile.remedy
            size: Theme.caption
            onClicked: tile.mended()
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            glyph: "close"
            label: qsTr("Leave out %1").arg(tile.name)
            onClicked: tile.removed()
        }
    }
}
