import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Whether there is a newer version, and what can be done about it.
SettingsCard {
    id: card

    required property Updates updates

    title: qsTr("Updates")

    PlainText {
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Layout.fillWidth: true
        text: card.updates.sentence
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        horizontalAlignment: Text.AlignLeft
        color: card.updates.tone === "bad" ? Theme.bad : card.updates.tone === "good" ? Theme.good : Theme.inkSoft
    }
    ProgressLine {
        Layout.fillWidth: true
        Layout.topMargin: 8
        visible: card.updates.loading
        share: card.updates.progress
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: 6
        visible: card.updates.can_look || card.updates.can_load || card.updates.loading
        spacing: 8

        PrimaryButton {
            visible: card.updates.can_load
            text: qsTr("Download")
            onClicked: card.updates.load()
        }
        ActionButton {
            visible: card.updates.can_look
            text: qsTr("Look for a new version")
            onClicked: card.updates.look()
        }
        ActionButton {
            visible: card.updates.loading
            text: qsTr("Stop")
            onClicked: card.updates.stop()
        }
    }
    SwitchLine {
        Layout.topMargin: 6
        visible: card.updates.can_choose
        text: qsTr("Look once a day")
        checked: card.updates.daily
        onToggled: on => card.updates.look_daily(on)
    }
}
