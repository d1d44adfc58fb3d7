pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls

// One page of the help, whose words show underneath when it is opened.
ColumnLayout {
    id: chapter

    required property int key
    required property string text
    required property bool opened
    required property bool is_foreign

    default property alias content: words.data

    signal asked

    spacing: 0

    FoldLine {
        Layout.fillWidth: true
        text: chapter.text
        opened: chapter.opened
        onClicked: chapter.asked()
    }
    ColumnLayout {
        id: words

        Layout.fillWidth: true
        Layout.bottomMargin: 20
        visible: chapter.opened
        spacing: 10

        Sentence {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            visible: chapter.is_foreign
            text: qsTr("This page is not translated yet, so it is in English.")
        }
    }
}
