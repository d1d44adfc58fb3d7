import QtQuick
import Conwerz.Controls
import Conwerz.Theme

// A photo from a message: waiting, ready or gone. The provider decodes, crops and rounds it off the GUI thread.
Item {
    id: picture

    required property string key

    signal lookAsked

    // Qt warns about every image that fails, so the provider answers with one of a single pixel instead
    readonly property bool gone: image.status === Image.Ready && image.implicitWidth <= 1
    readonly property bool ready: image.status === Image.Ready && !gone

    Accessible.role: Accessible.Button
    Accessible.onPressAction: lookAsked()
    Accessible.name: ready ? qsTr("Photo") : gone ? qsTr("Photo, no longer available") : qsTr("Photo, loading")
    activeFocusOnTab: ready
    Keys.onReturnPressed: lookAsked()
    Keys.onSpacePressed: lookAsked()
    implicitWidth: 250
    implicitHeight: gone ? 64 : 188

    Rectangle {
        anchors.fill: parent
        radius: Theme.rBubble - 5
        visible: !picture.ready
        color: Theme.veil
    }
    Column {
        anchors.centerIn: parent
        visible: !picture.ready
        spacing: 4

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "photo"
            size: picture.gone ? 18 : 26
            color: Theme.inkFaint

            SequentialAnimation on opacity {
                running: picture.visible && image.status === Image.Loading && Theme.slow > 0
                loops: Animation.Infinite
                alwaysRunToEnd: true

                NumberAnimation {
                    to: 0.35
                    duration: 700
                }
                NumberAnimation {
                    to: 1
                    duration: 700
                }
            }
        }
        PlainText {
            visible: picture.gone
            text: qsTr("No longer available")
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
    }
    TapHandler {
        enabled: picture.ready
        onTapped: picture.lookAsked()
    }
    HoverHandler {
        enabled: picture.ready
        cursorShape: Qt.PointingHandCursor
    }
    FocusRing {
        z: 1
        visible: picture.activeFocus
        corner: Theme.rBubble - 5
    }
    Image {
        id: image

        anchors.fill: parent
        asynchronous: true
        cache: false
        sourceSize: Qt.size(250 * Screen.devicePixelRatio, 188 * Screen.devicePixelRatio)
        source: "image://pictures/" + picture.key
        opacity: picture.ready ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.calm
            }
        }
    }
}
