pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// Which model drafts, where it may answer by itself, the stop, and what it was sent.
SettingsPage {
    id: page

    required property AiSettings ai
    required property Places places

    title: qsTr("AI")
    sentence: qsTr("A model drafts answers from your shop's facts; you read and send them. It is off until you say where it runs.")
    widest: 760
    actions: [
        ActionButton {
            visible: page.ai.any_auto
            kind: "danger"
            glyph: "pause"
            text: qsTr("Stop all automatic answers")
            onClicked: page.ai.stop()
        }
    ]
    onEntered: ai.open()

    Decided {
        visible: page.ai.forbidden
    }
    Loader {
        Layout.fillWidth: true
        enabled: !page.ai.forbidden
        opacity: enabled ? 1 : 0.45
        active: page.ai.loaded
        sourceComponent: AiWhere {
            ai: page.ai
        }
    }
    SettingsCard {
        enabled: !page.ai.forbidden
        opacity: enabled ? 1 : 0.45
        visible: page.ai.loaded
        title: qsTr("Answering by itself")

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("It chooses which of your facts answer, and Conwerz sends those lines word for word, marked as automatic. When somebody asks for a person, complains, sends a picture, or you answer yourself, it is silent.")
        }
        LinkButton {
            Layout.leftMargin: -4
            Layout.bottomMargin: 4
            text: qsTr("Write your shop's facts")
            onClicked: page.places.go_to_page("facts")
        }
        Repeater {
            model: page.ai.channels

            AiAutoRow {
                ai: page.ai
                narrow: page.width < 620
            }
        }
    }
    SettingsCard {
        visible: page.ai.loaded
        title: qsTr("What the model was sent")

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: prompts.count > 0 ? qsTr("Each goes with the messages that it quotes. Telephone numbers, e-mail addresses and card numbers were taken out before.") : qsTr("Nothing yet. Every request will stand here, word for word, as long as its messages are kept.")
        }
        Repeater {
            id: prompts

            model: page.ai.prompts

            AiPromptRow {}
        }
    }
}
