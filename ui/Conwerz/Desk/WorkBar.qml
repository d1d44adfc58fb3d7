import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// One quiet line below everything, there only while something takes long.
T.AbstractButton {
    id: bar

    required property LongWork work

    readonly property string more: work.others > 0 ? qsTr("and %n more", "", work.others) : ""

    Accessible.role: Accessible.Button
    Accessible.description: work.figure // in the name it would be read again with every percent
    Accessible.name: Commas.joined([work.words, more])
    implicitHeight: 34
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        color: bar.down ? Theme.press : bar.hovered ? Theme.hover : Theme.raised

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.hairline
        }
        FocusRing {
            visible: bar.visualFocus
            gap: -3
        }
    }
    contentItem: RowLayout {
        spacing: 12

        Icon {
            Layout.leftMargin: 20
            name: "refresh"
            size: 16
        }
        PlainText {
            Layout.preferredWidth: Math.min(Math.ceil(implicitWidth), bar.width - 240)
            text: bar.work.words
            font.pixelSize: Theme.caption
        }
        ProgressLine {
            Layout.preferredWidth: bar.width < 700 ? 48 : 220
            share: bar.work.share
        }
        PlainText {
            text: bar.work.figure
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
        PlainText {
            visible: bar.more !== ""
            text: bar.more
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
        Item {
            Layout.fillWidth: true
        }
        Icon {
            Layout.rightMargin: 20
            name: "up"
            size: 14
        }
    }
}
