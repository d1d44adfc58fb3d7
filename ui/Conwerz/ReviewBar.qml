import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The caption of the screencast that is played: which permission it shows, and why it is asked.
Rectangle {
    id: bar

    required property Review review

    Accessible.role: Accessible.AlertMessage
    Accessible.name: Commas.joined([review.permission, review.why, told.text, review.place])
    implicitHeight: Math.max(56, words.implicitHeight + 20)
    color: Theme.accentSoft

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 20
        anchors.rightMargin: 16
        spacing: 12

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 2

            PlainText {
                Layout.fillWidth: true
                text: bar.review.permission
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                text: bar.review.why
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            PlainText {
                id: told

                Layout.fillWidth: true
                visible: text !== ""
                text: bar.review.at_meta === "" ? "" : qsTr("At Meta: %1").arg(bar.review.at_meta)
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                color: Theme.accent
            }
        }
        PlainText {
            text: bar.review.place
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
        }
        ActionButton {
            text: bar.review.paused ? qsTr("Go on") : qsTr("Pause")
            onClicked: bar.review.pause()
        }
        ActionButton {
            text: qsTr("Stop")
            onClicked: bar.review.stop()
        }
    }
}
