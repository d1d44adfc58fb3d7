import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The way back from a backup, before the first shop or in its place.
FocusScope {
    id: screen

    required property Shell shell
    required property Restore restore

    Keys.onEscapePressed: if (!restore.busy)
        shell.leave_restore()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Brand {
        anchors.left: parent.left
        anchors.leftMargin: 40
        y: 36
        size: 30
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 560)
        spacing: 10

        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Restore a backup")
            font.pixelSize: Theme.figure
            font.letterSpacing: -0.6
        }
        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: screen.shell.desk ? qsTr("It takes the place of the shop that is open here. Nothing is changed until the backup has been found whole. A passphrase does not come with it: set it again afterwards.") : qsTr("Your messages come back as they were. Then connect again: this computer takes over, and the one before stops receiving.")
        }
        RestoreForm {
            Layout.fillWidth: true
            Layout.topMargin: 14
            focus: true
            restore: screen.restore
        }
        ActionButton {
            Layout.topMargin: 6
            enabled: !screen.restore.busy
            text: qsTr("Back")
            keys: "Esc"
            onClicked: screen.shell.leave_restore()
        }
    }
}
