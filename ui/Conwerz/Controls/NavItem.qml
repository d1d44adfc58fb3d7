pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// One destination in the rail: icon or badge, word, count.
T.AbstractButton {
    id: item

    property string glyph: ""
    property string count: ""
    property string spoken: count ? qsTr("%1, %2").arg(text).arg(count) : text
    property bool selected: false
    property bool compact: false
    property bool urgent: false
    // There is more to say than what stands here
    property bool explained: false
    // A word without an icon
    property bool bare: false
    // How the last click was made: a pointer asks for no focus ring
    readonly property int reason: pointed ? Qt.MouseFocusReason : Qt.TabFocusReason
    property bool pointed: false
    // What its list scrolls in. The software renderer does not clip shapes: what is out of sight is not drawn
    property Flickable viewport: null
    readonly property real middle: (ListView.view?.y ?? 0) + y + height / 2 - (viewport?.contentY ?? 0)
    readonly property bool hidden: viewport !== null && (middle < 8 || middle > viewport.height - 8)
    default property alias mark: slot.data
    property alias trailing: tail.data

    Accessible.role: Accessible.PageTab
    Accessible.name: spoken
    Accessible.selected: selected
    implicitWidth: compact ? 40 : Theme.rail - 20
    implicitHeight: compact ? 40 : bare ? Math.max(Theme.item, name.implicitHeight + 14) : Theme.item
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    onPressed: pointed = true
    Keys.onPressed: event => {
        pointed = false;
        event.accepted = false;
    }
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    Loader {
        active: item.hovered && (item.compact || item.explained)
        sourceComponent: Tip {
            parent: item
            text: item.spoken
            x: item.mirrored ? -width - 6 : item.width + 6
            y: (item.height - height) / 2
            visible: true
        }
    }

    background: Rectangle {
        radius: Theme.rControl
        color: item.selected ? Theme.current : item.down ? Theme.press : item.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: item.activeFocus && !item.pointed
            gap: 0
        }
    }
    contentItem: Item {
        Item {
            id: slot

            visible: !item.hidden
            anchors.left: parent.left
            anchors.leftMargin: item.compact ? (parent.width - width) / 2 : 10
            width: 18
            height: parent.height

            Loader {
                anchors.centerIn: parent
                active: item.glyph !== ""
                sourceComponent: Icon {
                    name: item.glyph
                    size: item.compact ? 20 : 18
                    color: item.selected ? Theme.ink : Theme.inkSoft
                }
            }
        }
        PlainText {
            id: name

            anchors.left: parent.left
            anchors.leftMargin: item.bare ? 10 : 38
            anchors.right: tail.left
            anchors.rightMargin: 6
            visible: !item.compact
            height: parent.height
            horizontalAlignment: Text.AlignLeft
            text: item.text
            wrapMode: item.bare ? Text.Wrap : Text.NoWrap
            color: item.selected ? Theme.ink : Theme.inkSoft
            font.weight: item.selected ? Font.DemiBold : Font.Medium
        }
        Row {
            id: tail

            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            visible: !item.compact && !item.hidden

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: item.count
                visible: text !== ""
                font.pixelSize: Theme.caption
                font.weight: item.urgent ? Font.DemiBold : Font.Normal
                font.features: ({
                        tnum: 1
                    })
                color: item.urgent ? Theme.warn : item.selected ? Theme.inkSoft : Theme.inkFaint
            }
        }
        Loader {
            anchors.right: parent.right
            anchors.rightMargin: -2
            y: 1
            active: item.compact && item.count !== ""
            sourceComponent: Rectangle {
                implicitWidth: Math.max(18, small.implicitWidth + 10)
                implicitHeight: 18
                radius: 9
                color: item.urgent ? Theme.warnSoft : Theme.accentFill
                border.width: 2
                border.color: Theme.ground

                PlainText {
                    id: small

                    anchors.centerIn: parent
                    text: item.count
                    font.pixelSize: 10
                    font.weight: Font.DemiBold
                    color: item.urgent ? Theme.warn : Theme.accentInk
                }
            }
        }
    }
}
