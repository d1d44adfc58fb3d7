import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// One line of a disconnection's receipt: what was done, with what answer, when.
RowLayout {
    id: deed

    required property string name
    required property string answer
    required property string when
    required property bool clean
    required property string spoken

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Layout.fillWidth: true
    Layout.topMargin: 6
    spacing: 14

    Rectangle {
        implicitWidth: 22
        implicitHeight: 22
        radius: 11
        color: deed.clean ? Theme.goodSoft : Theme.warnSoft

        Icon {
            anchors.centerIn: parent
            name: deed.clean ? "check" : "alert"
            size: 14
            weight: 2
            color: deed.clean ? Theme.good : Theme.warn
        }
    }
    PlainText {
        Layout.preferredWidth: 180
        text: deed.name
        horizontalAlignment: Text.AlignLeft
        font.weight: Font.DemiBold
    }
    PlainText {
        Layout.fillWidth: true
        text: deed.answer
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        horizontalAlignment: Text.AlignLeft
        color: Theme.inkSoft
    }
    PlainText {
        text: deed.when
        font.features: {
            "tnum": 1
        }
        font.pixelSize: Theme.caption
        color: Theme.inkFaint
    }
}
