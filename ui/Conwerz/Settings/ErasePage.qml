import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// Everything that would go, in numbers, and the word that begins it.
SettingsPage {
    id: page

    required property Shell shell
    required property EraseAll all

    readonly property bool meant: typed.text.trim().toLowerCase() === all.word.toLowerCase()

    title: qsTr("Erase everything")
    sentence: shell.practice ? qsTr("The practice shop ends. Your own shop, if you have one, stays as it is.") : qsTr("Conwerz forgets your shop, and begins again as on its first day.")
    widest: 640
    onEntered: all.open()

    SettingsCard {
        title: qsTr("What will happen, in this order")

        Repeater {
            model: page.all.parts

            ErasePart {
                Layout.topMargin: 6
            }
        }
    }
    SettingsCard {
        title: qsTr("There is no way back")

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("The recovery code opens nothing afterwards, and your customers' messages cannot be fetched again in full. What Facebook, Instagram and WhatsApp keep themselves stays there.")
        }
        TextField {
            id: typed

            Layout.fillWidth: true
            Layout.topMargin: 6
            label: qsTr("Type “%1” to erase everything").arg(page.all.word)
            placeholder: label
            fleeting: true
            onAccepted: erase.click()
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 6
            spacing: 8

            ActionButton {
                id: erase

                enabled: page.meant
                kind: "dangerFill"
                text: qsTr("Erase everything")
                onClicked: page.all.erase(typed.text)
            }
            ActionButton {
                visible: !page.shell.practice
                kind: "quiet"
                glyph: "download"
                text: qsTr("Export first")
                onClicked: page.shell.desk.places.go_to_page("export")
            }
        }
    }
}
