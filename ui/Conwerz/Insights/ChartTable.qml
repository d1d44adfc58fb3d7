pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// What a chart draws, in words and numbers: for reading aloud, and for whoever likes tables better.
ListView {
    id: table

    required property string title
    required property var head
    required property var rows

    Accessible.role: Accessible.Table
    Accessible.name: title
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: false
    reuseItems: false
    model: rows
    headerPositioning: ListView.OverlayHeader
    header: Rectangle {
        z: 2
        width: table.width
        height: 30
        color: Theme.raised

        Cells {
            cells: table.head
            ink: Theme.inkFaint
        }
        Rectangle {
            y: parent.height - 1
            width: parent.width
            height: 1
            color: Theme.hairline
        }
    }
    delegate: Rectangle {
        id: row

        required property var modelData
        readonly property bool current: ListView.isCurrentItem && table.activeFocus

        Accessible.role: Accessible.Row
        Accessible.name: Commas.joined(row.modelData.map((cell, place) => place === 0 ? cell : `${table.head[place]}: ${cell}`))
        width: table.width
        height: 28
        radius: 6
        color: current ? Theme.accentSoft : "transparent"

        Cells {
            cells: row.modelData
            ink: Theme.ink
        }
    }

    T.ScrollBar.vertical: Scroller {}

    component Cells: Row {
        id: cells

        required property var cells
        required property color ink

        anchors.fill: parent
        anchors.rightMargin: 14

        Repeater {
            model: cells.cells

            PlainText {
                required property int index
                required property string modelData

                width: index === 0 ? cells.width * 0.42 : cells.width * 0.58 / Math.max(1, cells.cells.length - 1)
                height: cells.height
                leftPadding: 8
                text: modelData
                horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                font.features: {
                    "tnum": 1
                }
                color: cells.ink
            }
        }
    }
}
