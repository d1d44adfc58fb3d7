pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Where the model runs: on this computer, or at a provider under a zero-retention agreement.
SettingsCard {
    id: card

    required property AiSettings ai

    component Line: LineField {
        required property string name

        // Another place has fields of its own
        readonly property bool here: card.ai.is_local

        Layout.fillWidth: true
        onHereChanged: text = card.ai.text(name)
        Component.onCompleted: text = card.ai.text(name)
        onActiveFocusChanged: if (!activeFocus)
            card.ai.write(name, text)
        onAccepted: card.ai.write(name, text)
    }

    title: qsTr("Where it runs")

    Choice {
        Layout.fillWidth: true
        text: qsTr("On this computer")
        detail: qsTr("Ollama, llama.cpp or another server here. Nothing leaves this computer.")
        checked: card.ai.is_local
        onClicked: card.ai.choose_local(true)
    }
    Choice {
        Layout.fillWidth: true
        enabled: !card.ai.practice
        text: qsTr("At a provider")
        detail: card.ai.practice ? qsTr("The practice shop uses models on this computer only.") : qsTr("Encrypted, and only under an agreement by which it keeps nothing.")
        checked: !card.ai.is_local
        onClicked: card.ai.choose_local(false)
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: 6
        columns: card.width < 560 ? 1 : 2
        columnSpacing: 12
        rowSpacing: 8

        Line {
            name: "url"
            label: qsTr("Address, up to before /chat/completions")
            hint: qsTr("http://127.0.0.1:11434/v1")
        }
        Line {
            name: "model"
            label: qsTr("Model")
            hint: qsTr("qwen3:4b")
        }
        Line {
            name: "name"
            visible: !card.ai.is_local
            label: qsTr("Provider")
        }
        Line {
            name: "region"
            visible: !card.ai.is_local
            label: qsTr("Region")
            hint: qsTr("EU")
        }
        Line {
            name: "agreement"
            visible: !card.ai.is_local
            label: qsTr("Reference of the zero-retention agreement")
        }
        Line {
            name: "agreed_on"
            visible: !card.ai.is_local
            label: qsTr("Date of the agreement")
            hint: "2026-03-01"
        }
    }
    PlainText {
        Layout.fillWidth: true
        visible: !card.ai.is_local
        text: key.label
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }
    TextField {
        id: key

        Layout.fillWidth: true
        visible: !card.ai.is_local
        label: qsTr("Key of the provider, for the keychain")
        secret: true
        onAccepted: {
            card.ai.keep_key(text);
            clear();
        }
        onActiveFocusChanged: if (!activeFocus) {
            card.ai.keep_key(text);
            clear();
        }
    }
    PlainText {
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
        Layout.fillWidth: true
        visible: text !== ""
        text: card.ai.problem
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        color: Theme.bad
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 6
        spacing: 12

        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: card.ai.is_on ? qsTr("On: it drafts when you ask it to") : qsTr("Off: nothing is sent to any model")
            font.weight: Font.Medium
        }
        Toggle {
            label: qsTr("Use this model")
            checked: card.ai.is_on
            onClicked: {
                card.ai.switch_(checked);
                checked = Qt.binding(() => card.ai.is_on);
            }
        }
    }
}
