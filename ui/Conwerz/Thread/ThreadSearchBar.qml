import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Searching inside the conversation: the field, which hit of how many, up and down.
Rectangle {
    id: bar

    required property ThreadSearch search

    signal closed

    function close() {
        search.close();
        closed();
    }
    function begin() {
        if (visible)
            field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    implicitHeight: 50
    color: Theme.canvas
    onVisibleChanged: begin()
    Component.onCompleted: begin()

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        spacing: 8

        SearchField {
            id: field

            Layout.fillWidth: true
            label: qsTr("Search in this conversation")
            text: bar.search.typed
            onEdited: text => bar.search.look_for(text)
            onUp: bar.search.older()
            onDown: bar.search.newer()
            onAccepted: bar.search.older()
            onCleared: bar.close()
        }
        PlainText {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            visible: text !== ""
            text: bar.search.words
            font.pixelSize: Theme.caption
            font.features: ({
                    tnum: 1
                })
            color: Theme.inkFaint
        }
        IconButton {
            glyph: "down"
            rotation: 180
            enabled: bar.search.place > 0
            label: qsTr("Older (Up)")
            onClicked: bar.search.older()
        }
        IconButton {
            glyph: "down"
            enabled: bar.search.place > 0
            label: qsTr("Newer (Down)")
            onClicked: bar.search.newer()
        }
        IconButton {
            glyph: "close"
            label: qsTr("Close the search (Esc)")
            onClicked: bar.close()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
