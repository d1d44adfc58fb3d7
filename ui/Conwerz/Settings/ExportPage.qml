import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Everything out, in an open form.
SettingsPage {
    id: page

    required property Export taking

    title: qsTr("Export")
    sentence: qsTr("Your data is yours: take it with you in a form that other programs read.")
    widest: 640

    SettingsCard {
        title: qsTr("Everything")

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("One ZIP with a file for each kind of data, and a page that describes them. It is not encrypted: whoever has it can read it.")
        }
        ProgressLine {
            Layout.fillWidth: true
            Layout.topMargin: 8
            visible: page.taking.busy
            share: page.taking.progress
        }
        PlainText {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Layout.fillWidth: true
            visible: text !== ""
            text: page.taking.problem || (page.taking.saved ? qsTr("Saved: %1").arg(page.taking.saved) : "")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            color: page.taking.problem ? Theme.bad : Theme.good
        }
        RowLayout {
            Layout.topMargin: 6
            spacing: 8

            ActionButton {
                focus: true
                visible: !page.taking.busy
                text: qsTr("Save an archive…")
                onClicked: page.taking.archive()
            }
            ActionButton {
                visible: page.taking.busy
                text: qsTr("Stop")
                onClicked: page.taking.stop()
            }
        }
    }
    SettingsCard {
        title: qsTr("One conversation")

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Open it in the inbox. Ctrl+P prints it; Ctrl+Shift+S saves it as PDF, text, HTML or JSON, by the ending of the name.")
        }
    }
}
