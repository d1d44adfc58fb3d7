import QtQuick

// What a start does without, such as a menu that is shut: made when it is first wanted, and kept.
Loader {
    property bool wanted: false

    function made(): QtObject {
        active = true;
        return item;
    }

    active: false
    onWantedChanged: if (wanted)
        active = true
}
