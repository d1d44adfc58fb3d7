pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Disconnect: what will happen, with numbers, before anything happens; then the receipt.
Question {
    id: question

    required property Disconnect disconnect
    required property Places places

    readonly property bool asking: disconnect.stage === "asking"
    readonly property bool working: disconnect.stage === "working"
    readonly property bool before: asking || working
    readonly property bool named: keep.checked || typed.text.trim() === disconnect.name

    width: Math.min(before ? 560 : 600, (parent?.width ?? 560) - 48)
    title: disconnect.title
    sentence: disconnect.sentence
    visible: disconnect.stage !== ""
    closePolicy: working ? 0 : 1 << 4
    onClosed: disconnect.close()
    onAboutToShow: {
        everything.checked = true;
        whole.checked = true;
        typed.clear();
    }
    acts: [
        ActionButton {
            visible: question.before
            enabled: question.asking && question.named
            kind: "dangerFill"
            text: question.working ? qsTr("Disconnecting…") : keep.checked ? qsTr("Disconnect, keep leads") : qsTr("Disconnect and erase")
            onClicked: question.disconnect.confirm(keep.checked, whole.checked)
        },
        ActionButton {
            focus: true
            enabled: !question.working
            text: question.before ? qsTr("Cancel") : qsTr("Close")
            keys: "Esc"
            onClicked: question.disconnect.close()
        },
        ActionButton {
            visible: question.disconnect.stage === "done"
            glyph: "download"
            text: qsTr("Save as PDF")
            onClicked: question.disconnect.save("pdf")
        },
        ActionButton {
            visible: question.disconnect.stage === "done"
            kind: "quiet"
            text: qsTr("Save as JSON")
            onClicked: question.disconnect.save("json")
        }
    ]
    aside: ActionButton {
        visible: question.asking
        kind: "quiet"
        flush: true
        glyph: "download"
        text: qsTr("Make a backup first")
        onClicked: {
            question.disconnect.close();
            question.places.go_to_page("backup");
        }
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: 8
        visible: question.before
        implicitHeight: steps.implicitHeight + 16
        radius: Theme.rRow
        color: Theme.sunken

        ColumnLayout {
            id: steps

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 14
            spacing: 8

            DisconnectStep {
                glyph: "plug"
                text: qsTr("At Meta")
                detail: whole.checked ? question.disconnect.meta : qsTr("Webhooks unsubscribed. Meta's grant goes on for the others.")
            }
            DisconnectStep {
                glyph: "cloud"
                text: qsTr("On the relay")
                detail: qsTr("It receives nothing of it any more.")
            }
            DisconnectStep {
                glyph: "computer"
                text: qsTr("On this computer")
                detail: question.disconnect.here
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: question.before
        enabled: question.asking
        spacing: 2

        Choice {
            id: everything

            Layout.fillWidth: true
            checked: true
            text: qsTr("Disconnect and erase everything")
            detail: qsTr("Nothing of it stays here. Backups in reach are erased as well.")
        }
        Choice {
            id: keep

            Layout.fillWidth: true
            visible: question.disconnect.leads > 0
            text: qsTr("Disconnect, keep the leads (%1)").arg(question.disconnect.leads)
            detail: qsTr("Leads are your own records and stay for up to 13 months.")
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: question.before && question.disconnect.others !== ""
        enabled: question.asking
        spacing: 2

        Choice {
            id: whole

            Layout.fillWidth: true
            checked: true
            text: qsTr("End the whole login, sign the others in again")
            detail: qsTr("Meta has one login for this and: %1").arg(question.disconnect.others)
        }
        Choice {
            Layout.fillWidth: true
            text: qsTr("Unsubscribe and destroy the login here only")
            detail: qsTr("The others go on. So does what you granted at Meta, and the receipt says so.")
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: question.before && !keep.checked
        enabled: question.asking
        spacing: 6

        PlainText {
            Layout.fillWidth: true
            text: qsTr("Type %1 to erase everything").arg(question.disconnect.name)
            horizontalAlignment: Text.AlignLeft
            font.weight: Font.Medium
        }
        TextField {
            id: typed

            Layout.fillWidth: true
            label: qsTr("Type %1 to erase everything").arg(question.disconnect.name)
        }
        PlainText {
            Layout.fillWidth: true
            text: qsTr("Works without Meta too: this computer first, Meta as soon as it answers.")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.caption
            color: Theme.inkFaint
        }
    }
    Repeater {
        model: question.disconnect.stage === "done" ? question.disconnect.deeds : null

        DisconnectDeed {}
    }
}
