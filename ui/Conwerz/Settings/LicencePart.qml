pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// One part of Conwerz and its licence, whose text shows underneath when it is opened.
ColumnLayout {
    id: part

    required property string key
    required property string text
    required property string licence
    required property bool opened
    required property string body

    signal asked

    spacing: 0

    T.AbstractButton {
        id: line

        Accessible.role: Accessible.Button
        Accessible.name: qsTr("%1, %2").arg(part.text).arg(part.licence)
        Accessible.description: part.opened ? qsTr("Shown") : ""
        Layout.fillWidth: true
        implicitHeight: 40
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        onClicked: part.asked()
        Keys.onReturnPressed: part.asked()
        Keys.onEnterPressed: part.asked()

        HoverHandler {
            cursorShape: Qt.PointingHandCursor
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
            spacing: 12

            PlainText {
                Layout.fillWidth: true
                Layout.leftMargin: 8
                horizontalAlignment: Text.AlignLeft
                text: part.text
                font.weight: part.opened ? Font.DemiBold : Font.Normal
            }
            PlainText {
                Layout.rightMargin: 8
                text: part.licence
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
            }
        }
    }
    PlainText {
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Layout.fillWidth: true
        Layout.leftMargin: 8
        Layout.rightMargin: 8
        Layout.topMargin: 8
        Layout.bottomMargin: 16
        visible: part.opened
        text: part.body
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }
}
