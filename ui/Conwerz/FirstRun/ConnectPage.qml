import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// Honest until connecting is built: what will happen, and what can be done today.
FocusScope {
    id: page

    signal back
    signal practice
    signal begin

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 12

        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Connecting comes with the next version")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Theme.figure
            font.letterSpacing: -0.6
        }
        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("This version cannot log in to Meta yet. You will choose your Page, Instagram account or WhatsApp number in your browser, and see every permission before you grant it.")
        }
        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Everything else works today, in the practice shop. You can also set up this computer now: Conwerz makes its encrypted database and shows your recovery code.")
        }
        RowLayout {
            Layout.topMargin: 12
            spacing: 8

            PrimaryButton {
                focus: true
                text: qsTr("Set up this computer")
                onClicked: page.begin()
            }
            ActionButton {
                text: qsTr("Try with a practice shop")
                onClicked: page.practice()
            }
            ActionButton {
                text: qsTr("Back")
                keys: "Esc"
                onClicked: page.back()
            }
        }
    }
}
