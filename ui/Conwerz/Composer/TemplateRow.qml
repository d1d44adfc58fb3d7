import QtQuick
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// A template in the picker: its name, its first words, or why it cannot be sent now.
T.ItemDelegate {
    id: row

    required property string key
    required property string name
    required property string language
    required property string category
    required property string body
    required property string hindrance

    Accessible.role: Accessible.ListItem
    Accessible.name: Commas.joined([name, language, category, hindrance, body])
    width: ListView.view?.width ?? 0
    implicitHeight: 54
    enabled: hindrance === ""
    hoverEnabled: true
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.rRow
        color: row.down ? Theme.press : row.hovered || row.ListView.isCurrentItem ? Theme.hover : "transparent"

        FocusRing {
            visible: row.visualFocus
            gap: 0
        }
    }
    contentItem: Item {
        opacity: row.enabled ? 1 : 0.6

        PlainText {
            id: name

            anchors.left: parent.left
            anchors.leftMargin: 10
            y: 7
            width: Math.min(implicitWidth, parent.width - facts.width - 30)
            text: row.name
            font.weight: Font.DemiBold
        }
        PlainText {
            id: facts

            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: name.verticalCenter
            text: row.hindrance !== "" ? row.hindrance : `${row.language}  ·  ${row.category}`
            font.pixelSize: Theme.caption
            color: row.hindrance !== "" ? Theme.warn : Theme.inkFaint
        }
        PlainText {
            x: 10
            y: 28
            width: parent.width - 20
            horizontalAlignment: Text.AlignLeft
            text: row.body
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
    }
}
