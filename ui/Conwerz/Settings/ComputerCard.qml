import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// One computer of the shop: which, since when, when it was last there, and the way to remove it.
Card {
    id: card

    required property string key
    required property string name
    required property string since
    required property string seen
    required property string receives
    required property bool is_this
    required property bool is_here
    required property string spoken

    property bool narrow: false
    property bool busy: false

    signal removeAsked

    Accessible.role: Accessible.Grouping
    Accessible.name: spoken
    Layout.fillWidth: true
    implicitHeight: row.implicitHeight + 36

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 20
        spacing: 16

        Rectangle {
            implicitWidth: 44
            implicitHeight: 44
            radius: 22
            color: card.is_this ? Theme.accentSoft : Theme.sunken

            Icon {
                anchors.centerIn: parent
                name: "computer"
                size: 22
                color: card.is_this ? Theme.accent : Theme.inkSoft
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            PlainText {
                Layout.fillWidth: true
                text: card.name
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                text: qsTr("%1  ·  %2").arg(card.since).arg(card.receives)
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.caption
                color: Theme.inkFaint
            }
        }
        StatusWord {
            visible: !card.narrow
            text: card.seen
            kind: card.is_here ? "good" : "off"
        }
        LinkButton {
            Layout.rightMargin: -4
            visible: !card.is_this
            enabled: !card.busy
            text: qsTr("Remove…")
            ink: Theme.bad
            onClicked: card.removeAsked()
        }
    }
}
