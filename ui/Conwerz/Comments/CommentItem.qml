pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// One comment: words, what was done about it, what can be done. The shop's own stand below as answers.
Item {
    id: item

    required property int index
    required property int key
    required property bool mine
    required property bool below
    required property string handle
    required property string initials
    required property int hue
    required property string time
    required property string full_time
    required property string text
    required property bool faded
    required property string state_words
    required property string state_glyph
    required property string tone
    required property string progress
    required property string progress_words
    required property string problem
    required property int act
    required property string try_words
    required property bool can_reply
    required property string private_words
    required property bool can_write_privately
    required property bool can_hide
    required property bool can_show
    required property bool can_delete
    required property bool can_settle
    required property bool can_open
    required property string spoken

    property bool current: false
    property bool keyed: false
    readonly property int inset: below ? 48 : 0

    // What can be done with it
    default property alias acts: slot.data

    signal chosen

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.selected: current
    onProblemChanged: if (problem !== "")
        Accessible.announce(problem, Accessible.Assertive)
    implicitHeight: column.implicitHeight + (mine ? 12 : 20)

    TapHandler {
        onTapped: item.chosen()
    }
    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        visible: item.current
        radius: Theme.rRow
        color: item.ListView.view.activeFocus ? Theme.accentSoft : Theme.hover

        FocusRing {
            visible: item.ListView.view.activeFocus && item.keyed
            corner: Theme.rRow
            gap: -1
        }
    }
    Column {
        id: column

        x: (parent.width - width) / 2
        y: item.mine ? 4 : 10
        width: Math.min(parent.width - 48, Theme.column)
        spacing: 4

        Item {
            width: parent.width
            height: item.mine ? answer.height : said.y + said.height

            Avatar {
                x: item.LayoutMirroring.enabled ? parent.width - width - item.inset : item.inset
                visible: !item.mine
                initials: item.initials
                hue: item.hue
                channel: ""
                size: item.below ? 28 : 36
                opacity: item.faded ? 0.6 : 1
            }
            Row {
                id: top

                anchors.left: parent.left
                anchors.leftMargin: words.x
                visible: !item.mine
                spacing: 8

                PlainText {
                    id: who

                    height: 18
                    width: Math.min(implicitWidth, column.width * 0.6)
                    text: item.handle
                    font.weight: Font.DemiBold
                }
                PlainText {
                    anchors.baseline: who.baseline
                    text: item.time
                    font.pixelSize: Theme.caption
                    color: Theme.inkFaint

                    HoverHandler {
                        id: pointer
                    }
                    Loader {
                        active: pointer.hovered
                        sourceComponent: Tip {
                            text: item.full_time
                            visible: true
                        }
                    }
                }
            }
            Chip {
                anchors.right: parent.right
                visible: item.state_words !== "" && !item.mine
                small: true
                text: item.state_words
                glyph: item.state_glyph
                ink: item.tone === "good" ? Theme.good : Theme.inkSoft
                fill: item.tone === "good" ? Theme.goodSoft : Theme.chip
            }
            Item {
                id: words

                x: item.inset + (item.below ? 40 : 48)
            }
            MessageText {
                id: said

                anchors.left: parent.left
                anchors.leftMargin: words.x
                y: 22
                visible: !item.mine
                limit: column.width - words.x - 16
                text: item.text
                color: item.faded ? Theme.inkFaint : Theme.ink
            }
            Rectangle {
                id: answer

                anchors.left: parent.left
                anchors.leftMargin: 48
                visible: item.mine
                width: Math.min(column.width - 48, own.implicitWidth + ticks.implicitWidth + 62)
                height: Math.max(36, own.implicitHeight + 15)
                radius: 12
                color: item.problem ? Theme.badSoft : Theme.bubbleOut

                Icon {
                    anchors.left: parent.left
                    anchors.leftMargin: 12
                    y: 11
                    name: "reply"
                    size: 14
                    weight: 2
                    color: Theme.accent
                }
                MessageText {
                    id: own

                    anchors.left: parent.left
                    anchors.leftMargin: 34
                    anchors.verticalCenter: parent.verticalCenter
                    limit: column.width - 48 - ticks.implicitWidth - 62
                    text: item.text
                }
                Ticks {
                    id: ticks

                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 9
                    time: item.time
                    progress: item.progress
                    words: qsTr("%1, %2").arg(item.progress_words).arg(item.full_time)
                    ink: Theme.bubbleOutInk
                }
            }
        }
        PlainText {
            anchors.left: parent.left
            anchors.leftMargin: words.x
            width: parent.width - words.x
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            visible: item.problem !== ""
            text: item.problem
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.caption
            color: Theme.bad
        }
        Item {
            id: slot

            readonly property real inset: (item.mine ? 48 : words.x) - 6

            anchors.left: parent.left
            anchors.leftMargin: inset
            width: parent.width - inset
            height: childrenRect.height
        }
    }
}
