pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Desktop
import Conwerz.Theme
import Conwerz.ViewModels

// A picture or video as large as the window: wheel or + and - to zoom, arrows for the next, Esc to go back.
T.Popup {
    id: screen

    required property Viewer viewer
    required property Playback playback

    property real zoom: 1
    readonly property bool gone: image.status === Image.Ready && image.implicitWidth <= 1

    function zoomTo(wanted: real) {
        zoom = Math.min(Math.max(wanted, 1), 6);
    }
    function begin() {
        if (viewer.key === "")
            return;
        zoom = 1;
        playback.stop();
        if (viewer.video)
            playback.show(viewer.key, surface);
    }

    parent: T.Overlay.overlay
    width: parent?.width ?? 0
    height: parent?.height ?? 0
    modal: true
    focus: true
    visible: viewer.key !== ""
    closePolicy: T.Popup.NoAutoClose
    onClosed: playback.stop()
    Component.onCompleted: begin()

    Connections {
        target: screen.viewer

        function onKey_changed() {
            screen.begin();
        }
    }

    background: Rectangle {
        color: Theme.ground
    }
    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: screen.viewer.video ? qsTr("Video") : qsTr("Picture")
        focus: true
        Keys.onEscapePressed: screen.viewer.close()
        Keys.onLeftPressed: screen.viewer.previous()
        Keys.onRightPressed: screen.viewer.next()
        Keys.onSpacePressed: if (screen.viewer.video)
            screen.playback.show(screen.viewer.key, surface)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
                screen.zoomTo(screen.zoom * 1.25);
            else if (event.key === Qt.Key_Minus)
                screen.zoomTo(screen.zoom / 1.25);
            else if (event.key === Qt.Key_0)
                screen.zoomTo(1);
        }

        Flickable {
            id: flick

            anchors.fill: parent
            anchors.margins: 64
            contentWidth: width * screen.zoom
            contentHeight: height * screen.zoom
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Image {
                id: image

                width: flick.contentWidth
                height: flick.contentHeight
                visible: !screen.viewer.video && !screen.gone
                asynchronous: true
                cache: false
                fillMode: Image.PreserveAspectFit
                sourceSize: Qt.size(2560, 2560)
                source: screen.viewer.key !== "" && !screen.viewer.video ? "image://pictures/whole/" + screen.viewer.key : ""
                Accessible.role: Accessible.Graphic
                Accessible.name: screen.viewer.caption !== "" ? screen.viewer.caption : qsTr("Photo")
            }
            WheelHandler {
                acceptedModifiers: Qt.NoModifier
                onWheel: event => screen.zoomTo(screen.zoom * (event.angleDelta.y > 0 ? 1.15 : 1 / 1.15))
            }
        }
        VideoSurface {
            id: surface

            anchors.fill: flick
            visible: screen.viewer.video

            TapHandler {
                onTapped: screen.playback.show(screen.viewer.key, surface)
            }
        }
        T.AbstractButton {
            id: play

            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Play the video (Space)")
            anchors.centerIn: parent
            width: 64
            height: 64
            visible: screen.viewer.video && !screen.playback.playing
            hoverEnabled: true
            onClicked: screen.playback.show(screen.viewer.key, surface)

            background: Rectangle {
                radius: 32
                color: Theme.accentFill
                opacity: play.down ? 0.8 : play.hovered ? 1 : 0.92

                FocusRing {
                    visible: play.visualFocus
                    corner: 32
                }
            }
            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    anchors.horizontalCenterOffset: 2
                    name: "play"
                    size: 26
                    filled: true
                    color: Theme.accentInk
                }
            }
        }
        PlainText {
            anchors.centerIn: parent
            visible: screen.gone || image.status === Image.Loading
            text: screen.gone ? qsTr("No longer available") : qsTr("Loading")
            color: Theme.inkFaint
        }
        PlainText {
            anchors.left: parent.left
            anchors.leftMargin: 24
            y: 20
            width: parent.width - 220
            height: 34
            horizontalAlignment: Text.AlignLeft
            text: [screen.viewer.count, screen.viewer.caption].filter(word => word !== "").join("   ")
            color: Theme.inkSoft
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: 20
            y: 20
            spacing: 4

            IconButton {
                visible: !screen.viewer.video
                glyph: "plus"
                label: qsTr("Larger (+)")
                onClicked: screen.zoomTo(screen.zoom * 1.25)
            }
            LinkButton {
                visible: screen.viewer.video && screen.playback.key !== ""
                text: screen.playback.speed_words
                onClicked: screen.playback.hasten()
            }
            IconButton {
                visible: screen.viewer.savable
                glyph: "save"
                label: qsTr("Save as…")
                onClicked: screen.viewer.save()
            }
            IconButton {
                focus: true
                glyph: "close"
                label: qsTr("Close (Esc)")
                onClicked: screen.viewer.close()
            }
        }
        IconButton {
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            visible: screen.viewer.has_previous
            glyph: "left"
            label: qsTr("Earlier (Left)")
            onClicked: screen.viewer.previous()
        }
        IconButton {
            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            visible: screen.viewer.has_next
            glyph: "right"
            label: qsTr("Later (Right)")
            onClicked: screen.viewer.next()
        }
        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 24
            visible: screen.viewer.video && screen.playback.key !== ""
            text: screen.playback.playing ? screen.playback.clock : qsTr("%1, paused").arg(screen.playback.clock)
            color: Theme.inkSoft
        }
    }
}
