import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// A voice message while it is being recorded: how long it is, away with it, or beside the answer with it.
Rectangle {
    id: bar

    required property Voice voice

    function begin() {
        if (visible)
            keep.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Recording, %1").arg(voice.clock)
    implicitHeight: 46
    radius: Theme.rRow
    color: Theme.badSoft
    onVisibleChanged: begin()
    Component.onCompleted: begin()

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 14
        anchors.rightMargin: 6
        spacing: 10

        Rectangle {
            Layout.preferredWidth: 10
            Layout.preferredHeight: 10
            radius: 5
            color: Theme.bad

            SequentialAnimation on opacity {
                running: bar.visible && !Theme.reducedMotion
                loops: Animation.Infinite

                NumberAnimation {
                    to: 0.3
                    duration: 700
                }
                NumberAnimation {
                    to: 1
                    duration: 700
                }
            }
        }
        PlainText {
            text: qsTr("Recording")
            font.weight: Font.Medium
        }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: bar.voice.clock
            font.features: ({
                    tnum: 1
                })
            color: Theme.inkSoft
        }
        ActionButton {
            kind: "bare"
            text: qsTr("Throw away")
            onClicked: bar.voice.cancel()
        }
        ActionButton {
            id: keep

            text: qsTr("Put it beside the answer")
            onClicked: bar.voice.stop()
        }
    }
}
