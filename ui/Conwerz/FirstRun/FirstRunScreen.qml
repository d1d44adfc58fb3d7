import QtQuick
import Conwerz.Theme
import Conwerz.ViewModels

// First run: one sentence, two doors, one promise.
FocusScope {
    id: screen

    required property Shell shell

    readonly property bool wide: width >= 980

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Voices {
        id: voices

        anchors.left: parent.left
        width: screen.wide ? Math.max(480, Math.min(parent.width * 0.44, 720)) : 0
        height: parent.height
        visible: screen.wide
    }
    Item {
        anchors.left: voices.right
        anchors.right: parent.right
        height: parent.height

        Doors {
            anchors.centerIn: parent
            width: Math.min(parent.width - 64, 544)
            focus: true
            enabled: !screen.shell.busy
            busy: screen.shell.busy
            onPractice: screen.shell.try_practice()
            onConnect: screen.shell.connect_shop()
            onRestore: screen.shell.ask_for_backup()
        }
    }
}
