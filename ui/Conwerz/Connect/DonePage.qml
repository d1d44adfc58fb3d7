pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// Connected means proven: each connection with what Meta says of it, and an invitation to write to it.
ConnectPage {
    id: page

    required property ConnectFlow flow

    title: flow.busy ? qsTr("Connecting…") : qsTr("Your shop is connected")
    sentence: flow.busy ? qsTr("Each one is routed, subscribed, and read back from Meta.") : qsTr("Try it now: write “hello” to your Page from any other account, and see it arrive here.")

    acts: [
        PrimaryButton {
            focus: true
            enabled: !page.flow.busy
            text: qsTr("Open the inbox")
            onClicked: page.flow.finish()
        },
        ActionButton {
            visible: page.flow.held
            enabled: !page.flow.busy
            text: qsTr("Take over from the other computer")
            onClicked: page.flow.take_over()
        }
    ]

    Repeater {
        model: page.flow.results

        ResultTile {
            Layout.fillWidth: true
        }
    }
}
