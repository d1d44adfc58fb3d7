import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What was just done, and the way back. Its line says how long it stays; the key works longer.
Rectangle {
    id: bar

    required property Triage triage
    required property string keys

    readonly property bool held: pointer.hovered || back.activeFocus

    function begin() {
        if (triage.said !== "") {
            life.restart();
            Accessible.announce(triage.said, Accessible.Polite);
        }
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: triage.said
    visible: triage.said !== ""
    implicitWidth: content.implicitWidth + 26
    implicitHeight: Math.max(46, words.implicitHeight + 26)
    radius: Theme.rRow
    color: Theme.ink

    Connections {
        target: bar.triage

        function onTold() {
            bar.begin();
        }
    }
    HoverHandler {
        id: pointer
    }
    RowLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: 16
        anchors.rightMargin: 10
        spacing: 8

        PlainText {
            id: words

            Layout.fillWidth: true
            text: bar.triage.said
            wrapMode: Text.Wrap
            maximumLineCount: 3
            horizontalAlignment: Text.AlignLeft
            color: Theme.canvas
            font.weight: Font.Medium
        }
        LinkButton {
            id: back

            visible: bar.triage.undoable
            text: qsTr("Undo")
            ink: Theme.canvas
            onClicked: bar.triage.undo()
        }
        KeyCap {
            visible: bar.triage.undoable && text !== ""
            text: bar.keys
        }
    }
    Rectangle {
        id: line

        property real rest: 1

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4
        x: 16
        width: (parent.width - 32) * rest
        height: 2
        radius: 1
        color: Theme.canvas
        opacity: 0.5

        NumberAnimation on rest {
            id: life

            running: false
            from: 1
            to: 0
            duration: 5000
            paused: running && bar.held
            onFinished: bar.triage.quiet()
        }
    }
}
