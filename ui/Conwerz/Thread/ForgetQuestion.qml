pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Forgetting a person: what would go, and when it is done, the receipt.
Question {
    id: question

    required property Forgetting forgetting

    readonly property bool asking: forgetting.stage === "asking"
    readonly property bool erasing: forgetting.stage === "erasing"

    title: forgetting.title
    sentence: forgetting.sentence
    visible: forgetting.stage !== ""
    closePolicy: erasing ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    onClosed: forgetting.close()
    acts: [
        ActionButton {
            visible: question.asking || question.erasing
            enabled: question.asking
            kind: "dangerFill"
            text: question.erasing ? qsTr("Erasing…") : qsTr("Erase everything")
            onClicked: question.forgetting.confirm()
        },
        ActionButton {
            focus: true
            enabled: !question.erasing
            text: question.asking || question.erasing ? qsTr("Keep") : qsTr("Close")
            keys: "Esc"
            onClicked: question.forgetting.close()
        }
    ]

    Repeater {
        model: question.forgetting.counts

        RowLayout {
            id: line

            required property string name
            required property string count

            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: %2").arg(name).arg(count)
            Layout.fillWidth: true
            Layout.topMargin: 4
            spacing: 10

            Icon {
                visible: question.forgetting.stage === "done"
                name: "check"
                size: 16
                weight: 2
                color: Theme.good
            }
            PlainText {
                Layout.fillWidth: true
                text: line.name
                horizontalAlignment: Text.AlignLeft
                font.weight: Font.Medium
            }
            PlainText {
                text: line.count
                font.features: {
                    "tnum": 1
                }
            }
        }
    }
}
