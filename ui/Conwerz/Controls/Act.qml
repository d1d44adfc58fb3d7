import QtQuick
import Conwerz.ViewModels

// What a command does on this screen, while it can be done. Keys, the palette and menus reach it by its name.
QtObject {
    id: act

    required property Commands commands
    required property string name

    property bool enabled: true
    property bool offered: false
    readonly property Connections hearing: Connections {
        target: act.commands

        function onRan(name) {
            if (name === act.name && act.enabled)
                act.acted();
        }
    }

    signal acted

    function offer(offers: bool) {
        if (offers === offered || !commands)
            return;
        offered = offers;
        commands.offer(name, offers);
    }

    onEnabledChanged: offer(enabled)
    Component.onCompleted: offer(enabled)
    Component.onDestruction: offer(false)
}
