import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// In the composer's place while Meta does not take the login: what happened, and the one click that mends it.
Rectangle {
    id: card

    required property EndedLogin ended

    Accessible.role: Accessible.AlertMessage
    Accessible.name: ended.sentence
    implicitHeight: content.implicitHeight + 28
    radius: Theme.rCard
    color: Theme.badSoft
    border.width: 1
    border.color: Theme.badLine

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
            color: Theme.bad
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
            text: qsTr("Reconnect")
            onClicked: card.ended.reconnect()
        }
    }
}
