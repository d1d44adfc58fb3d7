import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// In the composer's place while nothing can be answered: what happened, and the one click that mends it.
Rectangle {
    id: card

    required property EndedLogin ended

    Accessible.role: Accessible.AlertMessage
    Accessible.name: ended.sentence
    implicitHeight: content.implicitHeight + 28
    radius: Theme.rCard
    color: ended.off ? Theme.sunken : Theme.badSoft
    border.width: 1
    border.color: ended.off ? Theme.edge : Theme.badLine

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 16
        spacing: 12

        Icon {
            name: "lock"
            size: 18
            color: card.ended.off ? Theme.inkSoft : Theme.bad
        }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: card.ended.sentence
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        ActionButton {
            visible: card.ended.elsewhere
            text: qsTr("Open Facebook")
            onClicked: card.ended.open_facebook()
        }
        PrimaryButton {
            text: card.ended.off ? qsTr("Switch on…") : qsTr("Reconnect")
            onClicked: card.ended.reconnect()
        }
    }
}
