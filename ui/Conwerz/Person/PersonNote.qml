import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// A note that stands between the messages. It leads to the conversation.
T.AbstractButton {
    id: note

    required property int conversation
    required property string when

    required text

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Note, %1: %2").arg(when).arg(text)
    implicitHeight: content.implicitHeight + 16
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        radius: Theme.rControl
        color: Theme.note

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: note.hovered || note.down
            color: note.down ? Theme.press : Theme.hover
        }
        FocusRing {
            visible: note.visualFocus
            gap: 1
        }
    }
    contentItem: Item {
        ColumnLayout {
            id: content

            x: 10
            y: 8
            width: parent.width - 20
            spacing: 2

            PlainText {
                Layout.fillWidth: true
                text: note.text
                wrapMode: Text.Wrap
                maximumLineCount: 3
                horizontalAlignment: Text.AlignLeft
            }
            PlainText {
                text: note.when
                font.pixelSize: Theme.micro
                color: Theme.noteInk
            }
        }
    }
}
