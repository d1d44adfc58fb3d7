import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// Says that a setting is not the owner's: the computer's administrator decided it.
RowLayout {
    id: decided

    Layout.fillWidth: true
    Layout.topMargin: 4
    spacing: 8

    Icon {
        name: "lock"
        size: 15
        weight: 2
        color: Theme.inkFaint
    }
    Sentence {
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Your administrator decided this for this computer.")
    }
}
