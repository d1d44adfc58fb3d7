pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What was done that matters: who may use what, what was erased, copied, sent to a model.
SettingsPage {
    id: page

    required property AuditLog log

    title: qsTr("Audit log")
    sentence: qsTr("What was connected, erased, exported or sent to a drafting model. Without names and without texts, kept for 13 months.")
    widest: 880
    onEntered: log.open()

    Rectangle {
        Accessible.role: Accessible.StaticText
        Accessible.name: page.log.verdict
        Layout.fillWidth: true
        visible: page.log.whole !== ""
        implicitHeight: words.implicitHeight + 28
        radius: Theme.rRow
        color: page.log.whole === "yes" ? Theme.sunken : Theme.badSoft

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: 18
            anchors.verticalCenter: parent.verticalCenter
            name: page.log.whole === "yes" ? "shield" : "alert"
            color: page.log.whole === "yes" ? Theme.good : Theme.bad
        }
        ColumnLayout {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: 14
            anchors.right: parent.right
            anchors.rightMargin: 18
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            PlainText {
                Layout.fillWidth: true
                text: page.log.whole === "yes" ? qsTr("The log is whole") : qsTr("The log is not whole")
                horizontalAlignment: Text.AlignLeft
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.fillWidth: true
                text: page.log.verdict
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
            }
        }
    }
    Flow {
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Show")
        Layout.fillWidth: true
        spacing: 8

        Repeater {
            model: page.log.kinds

            ActionButton {
                required property string key
                required property string name

                text: name
                Accessible.role: Accessible.RadioButton
                Accessible.checked: key === page.log.kind
                kind: key === page.log.kind ? "chosen" : "plain"
                onClicked: page.log.choose(key)
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: lines.count > 0
        implicitHeight: column.implicitHeight + 24

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 12
            spacing: 0

            Repeater {
                id: lines

                model: page.log.lines

                AuditRow {
                    Layout.fillWidth: true
                }
            }
            LinkButton {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: 8
                visible: lines.count >= 100
                text: qsTr("Show older entries")
                onClicked: page.log.lines.more()
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: page.log.loaded && lines.count === 0
        glyph: "shield"
        title: qsTr("Nothing of this kind yet")
        text: qsTr("It appears here as soon as it happens.")
    }
}
