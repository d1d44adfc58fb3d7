pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// One command and its keys. Enter gives it another; Delete takes them away.
T.AbstractButton {
    id: line

    required property string key
    required property string heading
    required text
    required property list<string> keys
    required property bool own
    required property string spoken

    signal asked
    signal resetAsked
    signal takenAway

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.description: qsTr("Enter: other keys. Del: no keys.")
    implicitHeight: 40 + topPadding
    topPadding: heading ? 34 : 0
    topInset: topPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onClicked: asked()
    Keys.onReturnPressed: asked()
    Keys.onEnterPressed: asked()
    Keys.onDeletePressed: takenAway()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    PlainText {
        x: 8
        y: 10
        width: parent.width - 16
        visible: line.heading !== ""
        horizontalAlignment: Text.AlignLeft
        text: line.heading
        font.pixelSize: Theme.caption
        font.weight: Font.Medium
        color: Theme.inkFaint
    }

    background: Rectangle {
        radius: Theme.rControl
        color: line.down ? Theme.press : line.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: line.visualFocus
            gap: 0
        }
    }
    contentItem: RowLayout {
        spacing: 8

        PlainText {
            Layout.fillWidth: true
            Layout.leftMargin: 8
            horizontalAlignment: Text.AlignLeft
            text: line.text
        }
        LinkButton {
            visible: line.own
            text: qsTr("As at first")
            onClicked: line.resetAsked()
        }
        Repeater {
            model: line.keys

            KeyCap {
                required property string modelData

                text: modelData
            }
        }
        PlainText {
            visible: line.keys.length === 0
            text: qsTr("No key")
            font.pixelSize: Theme.caption
            color: Theme.inkFaint
        }
        Item {
            implicitWidth: 4
        }
    }
}
