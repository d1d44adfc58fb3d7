pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// A small act below a comment: a sign and a word; the key is told while the pointer rests on it.
T.AbstractButton {
    id: act

    required property string glyph

    property string key: ""

    Accessible.role: Accessible.Button
    Accessible.name: key ? qsTr("%1 (%2)").arg(text).arg(key) : text
    implicitHeight: 28
    implicitWidth: content.implicitWidth + 12
    focusPolicy: Qt.NoFocus
    hoverEnabled: true

    HoverHandler {
        cursorShape: act.enabled ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
    Loader {
        active: act.hovered && act.key !== ""
        sourceComponent: Tip {
            parent: act
            text: act.Accessible.name
            visible: true
        }
    }

    background: Rectangle {
        radius: 6
        color: act.enabled && act.down ? Theme.press : act.enabled && act.hovered ? Theme.hover : "transparent"
    }
    contentItem: Item {
        Row {
            id: content

            anchors.centerIn: parent
            spacing: 5

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: act.glyph
                size: 14
                weight: 2
                color: act.enabled ? Theme.inkSoft : Theme.inkFaint
            }
            PlainText {
                height: 20
                text: act.text
                font.pixelSize: Theme.caption
                font.weight: Font.Medium
                color: act.enabled ? Theme.inkSoft : Theme.inkFaint
            }
        }
    }
}
