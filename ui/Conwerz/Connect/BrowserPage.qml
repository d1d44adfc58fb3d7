import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The owner is at Facebook; here is what to do when the way back does not work by itself.
ConnectPage {
    id: page

    required property ConnectFlow flow

    step: 2
    title: flow.by_digits ? qsTr("Type the six digits from your browser") : qsTr("Go on in your browser")
    sentence: flow.busy ? qsTr("Asking the relay for an address…") : flow.by_digits ? qsTr("Facebook's own page is open in your browser. At the end it shows six digits, which are good for one try.") : qsTr("Facebook's own page is open there. Choose your Pages and continue; you come back here by yourself.")

    acts: [
        ActionButton {
            focus: !page.flow.by_digits
            enabled: !page.flow.busy
            glyph: "link"
            text: qsTr("Open the browser again")
            onClicked: page.flow.open_again()
        },
        ActionButton {
            visible: !page.flow.by_digits
            enabled: !page.flow.busy
            text: qsTr("It does not come back: use a code")
            onClicked: page.flow.use_digits()
        },
        ActionButton {
            text: qsTr("Cancel")
            keys: "Esc"
            onClicked: page.flow.back()
        }
    ]

    RowLayout {
        visible: page.flow.by_digits
        spacing: 8

        TextField {
            id: digits

            implicitWidth: 180
            focus: page.flow.by_digits
            label: qsTr("Six digits")
            placeholder: "000000"
            onAccepted: page.flow.type_digits(text)
        }
        PrimaryButton {
            enabled: digits.text.replace(/\D/g, "").length === 6
            text: qsTr("Go on")
            onClicked: page.flow.type_digits(digits.text)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 4
        spacing: 10

        Icon {
            name: "shield"
            size: 20
            color: Theme.good
        }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Conwerz never sees your password. What you grant goes to this computer's keychain only.")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            color: Theme.inkSoft
        }
    }
}
