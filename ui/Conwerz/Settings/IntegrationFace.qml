pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// One connection: how it is, four facts, what can be done. A problem replaces facts and acts by one sentence and one act.
Card {
    id: card

    required property int key
    required property string name
    required property string initials
    required property int hue
    required property string channel
    required property string detail
    required property string status
    required property string kind
    required property var fact_names
    required property var facts
    required property string problem
    required property string remedy
    required property string action
    required property string test
    required property bool testing
    required property bool busy
    required property string spoken

    readonly property bool well: problem === ""
    readonly property bool narrow: width < 620

    signal mendAsked
    signal testAsked
    signal reconnectAsked
    signal featuresAsked
    signal disconnectAsked

    Accessible.role: Accessible.Grouping
    Accessible.name: spoken
    implicitHeight: column.implicitHeight + 36

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 20
        anchors.bottomMargin: 16
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: 16

            Avatar {
                initials: card.initials
                hue: card.hue
                channel: card.channel
                size: 44
                ring: Theme.raised
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 5

                RowLayout {
                    Layout.fillWidth: true
                    spacing: 12

                    PlainText {
                        Layout.fillWidth: true
                        text: card.name
                        horizontalAlignment: Text.AlignLeft
                        font.pixelSize: Theme.title
                        font.weight: Font.DemiBold
                    }
                    StatusWord {
                        text: card.status
                        kind: card.kind
                    }
                }
                PlainText {
                    Layout.fillWidth: true
                    text: card.detail
                    horizontalAlignment: Text.AlignLeft
                    font.pixelSize: Theme.caption
                    color: Theme.inkFaint
                }
            }
        }
        Facts {
            Layout.fillWidth: true
            Layout.leftMargin: card.narrow ? 0 : 60
            Layout.topMargin: 14
            visible: card.well
            names: card.fact_names
            values: card.facts
            narrow: card.narrow
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.topMargin: 14
            visible: !card.well
            implicitHeight: Math.max(40, sentence.implicitHeight + 20)
            radius: Theme.rControl
            color: card.kind === "bad" ? Theme.badSoft : Theme.warnSoft

            PlainText {
                id: sentence

                anchors.left: parent.left
                anchors.leftMargin: 14
                anchors.right: mend.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: card.problem
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                horizontalAlignment: Text.AlignLeft
            }
            LinkButton {
                id: mend

                anchors.right: parent.right
                anchors.rightMargin: 10
                anchors.verticalCenter: parent.verticalCenter
                enabled: !card.busy
                text: card.busy ? qsTr("Checking…") : card.action
                onClicked: card.mendAsked()
            }
        }
        PlainText {
            Layout.fillWidth: true
            Layout.leftMargin: card.narrow || !card.well ? 0 : 60
            Layout.topMargin: 10
            Accessible.role: Accessible.StatusBar
            Accessible.name: text
            visible: card.test !== ""
            text: card.test
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            color: card.testing ? Theme.inkSoft : Theme.ink
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: card.narrow || !card.well ? -4 : 56
            Layout.rightMargin: -4
            Layout.topMargin: 8
            spacing: 12

            LinkButton {
                visible: card.well
                enabled: !card.busy && !card.testing
                text: card.busy ? qsTr("Checking…") : qsTr("Test")
                onClicked: card.testAsked()
            }
            LinkButton {
                visible: card.well
                text: qsTr("Reconnect")
                onClicked: card.reconnectAsked()
            }
            LinkButton {
                text: qsTr("Features and permissions")
                onClicked: card.featuresAsked()
            }
            Item {
                Layout.fillWidth: true
            }
            LinkButton {
                text: qsTr("Disconnect…")
                ink: Theme.bad
                onClicked: card.disconnectAsked()
            }
        }
    }
}
