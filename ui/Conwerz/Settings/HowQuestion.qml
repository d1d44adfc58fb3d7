pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// The steps on the phone that let Instagram's messages through.
Question {
    id: how

    title: qsTr("Let Conwerz see Instagram messages")
    sentence: qsTr("The switch is in the Instagram app, signed in as the shop:")
    acts: [
        PrimaryButton {
            focus: true
            text: qsTr("Done")
            onClicked: how.close()
        }
    ]

    Repeater {
        model: [qsTr("Settings"), qsTr("Messages and story replies"), qsTr("Message controls"), qsTr("Connected tools"), qsTr("Switch on “Allow access to messages”")]

        RowLayout {
            id: step

            required property int index
            required property string modelData

            Layout.fillWidth: true
            spacing: 12

            Rectangle {
                implicitWidth: 24
                implicitHeight: 24
                radius: 12
                color: Theme.accentSoft

                PlainText {
                    anchors.centerIn: parent
                    text: step.index + 1
                    color: Theme.accent
                    font.weight: Font.DemiBold
                }
            }
            PlainText {
                Layout.fillWidth: true
                text: step.modelData
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                horizontalAlignment: Text.AlignLeft
                font.weight: Font.Medium
            }
        }
    }
}
