import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// One part of everything: what goes there; while it is being erased, how far it is.
RowLayout {
    id: part

    required property string glyph
    required property string text
    required property string detail
    // state is an Item's own word
    required property var model

    readonly property string stage: model.state
    readonly property bool isDone: stage === "done"
    readonly property bool isLeft: stage === "left"

    Accessible.role: Accessible.ListItem
    Accessible.name: model.spoken
    Layout.fillWidth: true
    spacing: 14

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: 36
        implicitHeight: 36
        radius: 18
        color: part.isDone ? Theme.goodSoft : part.isLeft ? Theme.warnSoft : Theme.raised
        border.width: part.isDone || part.isLeft ? 0 : 1
        border.color: part.stage === "now" ? Theme.accent : Theme.hairline

        Icon {
            anchors.centerIn: parent
            name: part.isDone ? "check" : part.isLeft ? "triangle" : part.glyph
            size: 18
            color: part.isDone ? Theme.good : part.isLeft ? Theme.warn : Theme.accent
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        PlainText {
            Layout.fillWidth: true
            text: part.text
            horizontalAlignment: Text.AlignLeft
            font.weight: Font.DemiBold
        }
        PlainText {
            Layout.fillWidth: true
            text: part.detail
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            color: part.isLeft ? Theme.ink : Theme.inkSoft
        }
    }
}
