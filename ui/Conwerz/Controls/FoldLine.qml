import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Theme

// A line that shows what belongs to it underneath, and puts it away again.
T.AbstractButton {
    id: line

    required property bool opened

    property string note: ""

    Accessible.role: Accessible.Button
    Accessible.name: note === "" ? text : qsTr("%1, %2").arg(text).arg(note)
    Accessible.description: opened ? qsTr("Shown") : ""
    implicitHeight: 40
    leftInset: -8
    rightInset: -8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

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
            horizontalAlignment: Text.AlignLeft
            text: line.text
            font.weight: line.opened ? Font.DemiBold : Font.Normal
        }
        PlainText {
            visible: line.note !== ""
            text: line.note
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
        Icon {
            name: line.opened ? "down" : "right"
            size: 16
            color: Theme.inkFaint
        }
    }
}
