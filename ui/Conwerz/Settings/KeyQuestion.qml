import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Press the new keys: what they are, who has them now, and whether it shall be so.
Question {
    id: question

    required property KeySettings keys

    readonly property bool asked: keys.asked !== ""

    title: keys.words
    sentence: keys.pressed === "" ? qsTr("Press the new keys: one, or a few after one another. Esc leaves everything as it is.") : keys.taken
    onAskedChanged: asked ? open() : close()
    onClosed: keys.leave()

    Rectangle {
        Accessible.role: Accessible.StaticText
        Accessible.name: question.keys.pressed || qsTr("Nothing pressed yet")
        Layout.fillWidth: true
        Layout.topMargin: 8
        implicitHeight: 64
        radius: Theme.rControl
        color: Theme.sunken
        border.width: 1
        border.color: question.keys.bars ? Theme.bad : Theme.edge

        PlainText {
            anchors.centerIn: parent
            text: question.keys.pressed || "…"
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            color: question.keys.pressed ? Theme.ink : Theme.inkFaint
        }
    }
    Connections {
        target: question.keys

        function onRecorded() {
            (question.keys.bars ? again : keep).forceActiveFocus(Qt.TabFocusReason);
        }
    }
    acts: [
        PrimaryButton {
            id: keep

            enabled: question.keys.pressed !== "" && !question.keys.bars
            text: qsTr("Use these keys")
            onClicked: question.keys.keep()
        },
        ActionButton {
            id: again

            text: qsTr("Press again")
            onClicked: question.keys.again()
        },
        ActionButton {
            text: qsTr("Leave as it is")
            onClicked: question.close()
        }
    ]
}
