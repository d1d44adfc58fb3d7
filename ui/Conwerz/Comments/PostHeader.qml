import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What the post says, where it is, and whether it takes comments.
Rectangle {
    id: header

    required property OpenPost post

    property bool narrow: false

    signal back

    implicitHeight: row.implicitHeight + 28
    color: Theme.canvas

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: header.narrow ? 12 : 24
        anchors.rightMargin: 20
        spacing: 16

        IconButton {
            visible: header.narrow
            glyph: "back"
            mirrors: true
            label: qsTr("Back to the list (Esc)")
            onClicked: header.back()
        }
        PostPicture {
            source: header.post.picture
            mentions: header.post.mentions
            size: header.narrow ? 48 : 68
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3

            PlainText {
                Accessible.role: Accessible.Heading
                Accessible.name: text
                Layout.fillWidth: true
                text: header.post.title
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: header.post.caption
                horizontalAlignment: Text.AlignLeft
                color: Theme.inkSoft
            }
            PlainText {
                Layout.fillWidth: true
                text: header.post.problem || header.post.place
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.caption
                color: header.post.problem ? Theme.bad : Theme.inkFaint
            }
        }
        PlainText {
            visible: toggle.visible && !header.narrow
            text: header.post.takes_comments ? qsTr("Comments on") : qsTr("Comments off")
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
        Toggle {
            id: toggle

            visible: header.post.knows_comments && !header.post.mentions
            enabled: !header.post.busy
            opacity: enabled ? 1 : 0.45
            label: qsTr("Comments on this post")
            checked: header.post.takes_comments
            onClicked: {
                header.post.switch_comments();
                checked = Qt.binding(() => header.post.takes_comments);
            }
        }
        IconButton {
            visible: header.post.link !== ""
            glyph: "link"
            label: qsTr("Open on Instagram")
            onClicked: header.post.open_on_instagram()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
