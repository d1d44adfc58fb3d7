import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// One text that goes out by itself: on or off, and its words.
Card {
    id: card

    required property Automatic automatic
    required property string key
    required property string title
    required property string detail
    required property bool is_on
    required property string text
    required property bool needs_hours

    signal hoursAsked

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + 36

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 20
        anchors.topMargin: 16
        spacing: 10

        RowLayout {
            Layout.fillWidth: true
            spacing: 16

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1

                PlainText {
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    text: card.title
                    font.pixelSize: Theme.title
                    font.weight: Font.DemiBold
                }
                PlainText {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    text: card.detail
                    font.pixelSize: Theme.caption
                    color: Theme.inkSoft
                }
            }
            Toggle {
                Layout.alignment: Qt.AlignTop
                enabled: !card.needs_hours || card.is_on
                opacity: enabled ? 1 : 0.45
                label: card.title
                checked: card.is_on
                onClicked: card.automatic.switch_(card.key, checked)
            }
        }
        LinesField {
            id: words

            Layout.fillWidth: true
            visible: card.is_on
            label: qsTr("Text")
            lines: 2
            text: card.text
            onActiveFocusChanged: if (!activeFocus)
                card.automatic.write(card.key, text)
            Component.onDestruction: card.automatic.write(card.key, text)
        }
        LinkButton {
            Layout.leftMargin: -4
            visible: card.needs_hours
            text: qsTr("Give your hours first")
            onClicked: card.hoursAsked()
        }
    }
}
