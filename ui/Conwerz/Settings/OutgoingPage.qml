pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What leaves this computer, counted in the one place where it can leave.
SettingsPage {
    id: page

    required property Outgoing outgoing

    title: qsTr("What leaves this computer")
    sentence: qsTr("Every address that Conwerz has contacted, how often, and what for.")
    widest: 880
    onEntered: outgoing.open()

    Repeater {
        id: hosts

        model: page.outgoing.hosts

        OutgoingHost {
            Layout.fillWidth: true
        }
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: page.outgoing.loaded && hosts.count === 0
        glyph: "shield"
        title: qsTr("Nothing has left this computer")
        text: qsTr("Once a shop is connected, every call is counted here.")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 10

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "shield"
            size: 18
            color: Theme.good
        }
        PlainText {
            Layout.fillWidth: true
            text: page.outgoing.rule
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.caption
            lineHeight: 1.3
            color: Theme.inkSoft
        }
    }
}
