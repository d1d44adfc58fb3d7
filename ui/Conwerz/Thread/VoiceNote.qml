pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// A voice message: play, its shape, where it stands, how fast. Media controls are never mirrored.
Item {
    id: note

    required property string key
    required property Playback playback

    readonly property bool current: playback?.key === key
    readonly property bool playing: current && playback.playing
    readonly property real reached: current ? playback.place : 0
    property string status: "waiting"
    property var bars: []
    property string duration: ""

    function look() {
        status = playback.state(key);
        bars = playback.bars(key);
        duration = playback.duration(key);
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: status === "gone" ? qsTr("Voice message, no longer available") : status === "ready" ? qsTr("Voice message, %1").arg(duration) : qsTr("Voice message, loading")
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitWidth: 260
    implicitHeight: 44
    Component.onCompleted: {
        playback.prepare(key);
        look();
    }

    Connections {
        target: note.playback

        function onKnown(key) {
            if (key === note.key)
                note.look();
        }
    }
    T.AbstractButton {
        id: play

        Accessible.role: Accessible.Button
        Accessible.name: text
        y: 3
        width: 38
        height: 38
        text: note.playing ? qsTr("Pause") : qsTr("Play")
        enabled: note.status !== "gone"
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        onClicked: note.playback.toggle(note.key)
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()

        background: Rectangle {
            radius: 19
            color: Theme.accentFill
            opacity: play.enabled ? 1 : 0.45

            Rectangle {
                anchors.fill: parent
                radius: 19
                visible: play.hovered || play.down
                color: play.down ? Theme.onFillPress : Theme.onFillHover
            }
            FocusRing {
                visible: play.visualFocus
                corner: 19
            }
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                anchors.horizontalCenterOffset: note.playing ? 0 : 1
                name: note.playing ? "pause" : "play"
                filled: !note.playing
                weight: note.playing ? 2.4 : 1.75
                size: 18
                color: Theme.accentInk
            }
        }
    }
    Row {
        id: shape

        x: 48
        y: 5
        height: 34
        spacing: 1.5
        visible: note.status !== "gone"
        opacity: note.status === "ready" ? 1 : 0.45

        Repeater {
            model: note.bars

            Rectangle {
                required property int index
                required property real modelData

                y: 17 - height / 2 // of the row's 34, which is gone before its bars when the thread moves on
                width: Math.max(1.5, (note.width - 48 - 78 - 40 * 1.5) / 40)
                height: Math.max(3, modelData * 30)
                radius: width / 2
                color: index / 40 < note.reached ? Theme.accent : Theme.outline
            }
        }
    }
    MouseArea {
        anchors.fill: shape
        enabled: note.current
        onPressed: mouse => note.playback.seek(mouse.x / width)
    }
    PlainText {
        x: 48
        anchors.verticalCenter: parent.verticalCenter
        visible: note.status === "gone"
        text: qsTr("No longer available")
        font.pixelSize: Theme.caption
        color: Theme.inkFaint
    }
    PlainText {
        anchors.right: parent.right
        anchors.rightMargin: note.current ? 40 : 4
        anchors.verticalCenter: parent.verticalCenter
        visible: note.status !== "gone"
        text: note.current ? note.playback.clock : note.duration
        font.pixelSize: Theme.caption
        font.features: ({
                tnum: 1
            })
        color: Theme.inkSoft
    }
    LinkButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: note.current
        text: note.playback.speed_words
        Accessible.name: qsTr("Speed %1").arg(text)
        size: Theme.caption
        onClicked: note.playback.hasten()
    }
}
