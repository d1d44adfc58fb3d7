import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// One way to reach the person, and how long it is open. It leads to the conversation there.
T.AbstractButton {
    id: reach

    required property int key
    required property string channel
    required property string window
    required property string window_words
    required property bool current
    required property string spoken

    required text

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    implicitHeight: 34
    leftInset: -8
    rightInset: -8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    background: Rectangle {
        radius: Theme.rControl
        color: reach.down ? Theme.press : reach.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: reach.visualFocus
            gap: -1
        }
    }
    contentItem: RowLayout {
        spacing: 10

        ChannelBadge {
            channel: reach.channel
            size: 22
            ring: Theme.surface
        }
        PlainText {
            Layout.fillWidth: true
            text: reach.text
            horizontalAlignment: Text.AlignLeft
            font.weight: reach.current ? Font.DemiBold : Font.Medium
        }
        PlainText {
            text: reach.window_words
            font.pixelSize: Theme.caption
            color: reach.window === "open" ? Theme.good : reach.window === "ending" ? Theme.warn : Theme.inkFaint
        }
    }
}
