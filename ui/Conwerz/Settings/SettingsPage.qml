import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls

// One page of the settings: its name, a sentence, and what it holds. It scrolls, and is never wider than is good to read.
FocusScope {
    id: page

    required property string title

    property string sentence: ""
    property bool narrow: false
    property real widest: 1040
    default property alias content: column.data
    // What stands at the right of the heading
    property alias actions: acts.data

    signal back
    // The owner comes here, for the first time or once more: the settings say so
    signal entered

    Accessible.role: Accessible.Pane
    Accessible.name: title

    Flickable {
        anchors.fill: parent
        contentHeight: body.implicitHeight + 64
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: Scroller {}

        ColumnLayout {
            id: body

            readonly property int inset: page.narrow ? 20 : 32

            anchors.left: parent.left
            anchors.leftMargin: inset
            y: 28
            width: Math.min(parent.width - 2 * inset, page.widest)
            spacing: 20

            RowLayout {
                Layout.fillWidth: true
                spacing: 8

                IconButton {
                    Layout.alignment: Qt.AlignTop
                    visible: page.narrow
                    glyph: "back"
                    label: qsTr("All settings")
                    onClicked: page.back()
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 4

                    Heading {
                        Layout.fillWidth: true
                        text: page.title
                        font.pixelSize: 24
                        horizontalAlignment: Text.AlignLeft
                    }
                    Sentence {
                        Layout.fillWidth: true
                        visible: page.sentence !== ""
                        text: page.sentence
                        horizontalAlignment: Text.AlignLeft
                    }
                }
                RowLayout {
                    id: acts

                    Layout.alignment: Qt.AlignTop
                    spacing: 8
                }
            }
            ColumnLayout {
                id: column

                Layout.fillWidth: true
                spacing: 16
            }
        }
    }
}
