import QtQuick
import QtQuick.Templates as T

// The size of text, and of everything with it: the window's whole scene is drawn larger, sharp, and laid out anew.
//
// Not from Python, which holds its lock while it moves an item. Where that loads a picture, it waits for the thread that
// loads pictures, and that one for the lock.
QtObject {
    id: zoom

    required property T.ApplicationWindow window
    required property int percent

    // What is laid out is never smaller, so that a small window zooms less than it is asked to
    readonly property size least: Qt.size(480, 360)
    readonly property real factor: Math.max(1, Math.min(percent / 100, window.width / least.width, window.height / least.height))

    // Where questions, menus and tips stand, above all else in the scene
    readonly property Item overlay: window.T.Overlay.overlay
    readonly property Item scene: overlay.parent

    // Qt gives the scene the window's own size whenever that changes, and puts the overlay into the window's middle
    function fit() {
        scene.transformOrigin = Item.TopLeft;
        scene.scale = factor;
        for (const item of [scene, overlay]) {
            item.width = window.width / factor;
            item.height = window.height / factor;
        }
        overlay.x = 0;
        overlay.y = 0;
    }

    onFactorChanged: fit()
    Component.onCompleted: fit()

    readonly property Connections ofWindow: Connections {
        target: zoom.window

        function onWidthChanged() {
            zoom.fit();
        }

        function onHeightChanged() {
            zoom.fit();
        }
    }
    readonly property Connections ofScene: Connections {
        target: zoom.scene

        function onWidthChanged() {
            zoom.fit();
        }

        function onHeightChanged() {
            zoom.fit();
        }
    }
    readonly property Connections ofOverlay: Connections {
        target: zoom.overlay

        function onXChanged() {
            zoom.fit();
        }

        function onYChanged() {
            zoom.fit();
        }

        function onWidthChanged() {
            zoom.fit();
        }
    }
}
