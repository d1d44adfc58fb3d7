pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// One part of Conwerz and its licence, whose text shows underneath when it is opened.
ColumnLayout {
    id: part

    required property string key
    required property string text
    required property string licence
    required property bool opened
    required property string body

    signal asked

    spacing: 0

    FoldLine {
        Layout.fillWidth: true
        text: part.text
        note: part.licence
        opened: part.opened
        onClicked: part.asked()
    }
    PlainText {
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Layout.fillWidth: true
        Layout.topMargin: 8
        Layout.bottomMargin: 16
        visible: part.opened
        text: part.body
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }
}
