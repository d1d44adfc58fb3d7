import QtQuick
import Conwerz.Controls
import Conwerz.ViewModels

// A login that brought nothing: what happened, and the one thing to do.
ConnectPage {
    id: page

    required property ConnectFlow flow

    title: flow.title
    sentence: flow.sentence

    acts: [
        PrimaryButton {
            focus: true
            visible: page.flow.action !== ""
            text: page.flow.action
            onClicked: page.flow.act()
        },
        ActionButton {
            text: qsTr("Back")
            keys: "Esc"
            onClicked: page.flow.back()
        }
    ]
}
