import QtQuick
import QtQuick.Layouts
import Conwerz.Theme

// Nothing here: why that is fine, and one step or one key.
ColumnLayout {
    id: empty

    required property string glyph
    required property string title
    required property string text

    property string key: ""
    property string keyText: ""

    spacing: 0

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: 20
        implicitWidth: 72
        implicitHeight: 72
        radius: 36
        color: Theme.accentSoft

        Icon {
            anchors.centerIn: parent
            name: empty.glyph
            size: 32
            weight: 1.5
            color: Theme.accent
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.bottomMargin: 6
        text: empty.title
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    Sentence {
        Layout.fillWidth: true
        text: empty.text
        horizontalAlignment: Text.AlignHCenter
    }
    Row {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 18
        visible: empty.key !== ""
        spacing: 8

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            text: empty.key
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: empty.keyText
            color: Theme.inkFaint
        }
    }
}
