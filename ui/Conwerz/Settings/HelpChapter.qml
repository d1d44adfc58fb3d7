pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// One page of the help, whose words show underneath when it is opened.
ColumnLayout {
    id: chapter

    required property int key
    required property string text
    required property bool opened
    required property bool is_foreign

    default property alias content: words.data

    signal asked

    spacing: 0

    T.AbstractButton {
        id: line

        Accessible.role: Accessible.Button
        Accessible.name: chapter.text
        Accessible.description: chapter.opened ? qsTr("Shown") : ""
        Layout.fillWidth: true
        implicitHeight: 40
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        onClicked: chapter.asked()
        Keys.onReturnPressed: chapter.asked()
        Keys.onEnterPressed: chapter.asked()

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
            PlainText {
                Layout.fillWidth: true
                Layout.leftMargin: 8
                horizontalAlignment: Text.AlignLeft
                text: chapter.text
                font.weight: chapter.opened ? Font.DemiBold : Font.Normal
            }
            Icon {
                Layout.rightMargin: 8
                name: chapter.opened ? "down" : "right"
                size: 16
                color: Theme.inkFaint
            }
        }
    }
    ColumnLayout {
        id: words

        Layout.fillWidth: true
        Layout.leftMargin: 8
        Layout.rightMargin: 8
        Layout.bottomMargin: 20
        visible: chapter.opened
        spacing: 10

        Sentence {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            visible: chapter.is_foreign
            text: qsTr("This page is not translated yet, so it is in English.")
        }
    }
}
