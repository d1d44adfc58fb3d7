pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What a rule would have done last week, before it is switched on.
Question {
    id: trial

    required property RuleBook book

    readonly property int trying: book.trying

    onTryingChanged: trying !== 0 ? open() : close()
    onClosed: book.leave_trial()
    width: Math.min(600, (parent?.width ?? 600) - 48)
    title: qsTr("Switch this rule on?")
    sentence: book.trial_rule
    acts: [
        PrimaryButton {
            focus: true
            text: qsTr("Switch it on")
            onClicked: trial.book.switch_on()
        },
        ActionButton {
            text: qsTr("Leave it off")
            keys: "Esc"
            onClicked: trial.close()
        }
    ]

    PlainText {
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Layout.fillWidth: true
        Layout.topMargin: 8
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        text: trial.book.trial
        font.weight: Font.Medium
    }
    ListView {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 264)
        Layout.topMargin: 4
        visible: count > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: trial.book.found
        delegate: Item {
            id: line

            required property string name
            required property string text
            required property string when

            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2: %3").arg(name).arg(when).arg(text)
            width: ListView.view.width
            height: 44

            PlainText {
                id: who

                anchors.left: parent.left
                anchors.right: at.left
                anchors.rightMargin: 8
                y: 4
                horizontalAlignment: Text.AlignLeft
                text: line.name
                font.weight: Font.Medium
            }
            PlainText {
                id: at

                anchors.right: parent.right
                y: 4
                text: line.when
                font.pixelSize: Theme.caption
                color: Theme.inkFaint
            }
            PlainText {
                anchors.left: parent.left
                anchors.right: parent.right
                y: 22
                horizontalAlignment: Text.AlignLeft
                text: line.text
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
            }
        }
    }
}
