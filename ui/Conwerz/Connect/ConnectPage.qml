import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// What the pages of connecting have in common: where in the way it stands, a heading, a sentence, the acts below.
FocusScope {
    id: page

    required property string title
    required property string sentence

    property int step: 0
    property alias acts: buttons.data
    default property alias more: body.data

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 8

        PlainText {
            Layout.fillWidth: true
            visible: page.step > 0
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Step %1 of 3").arg(page.step)
            color: Theme.inkFaint
            font.pixelSize: Theme.caption
            font.weight: Font.Medium
        }
        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: page.title
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.pixelSize: Theme.figure
            font.letterSpacing: -0.6
        }
        Sentence {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: page.sentence
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            Layout.topMargin: 12
            spacing: 8
        }
        Flow {
            id: buttons

            Layout.fillWidth: true
            Layout.topMargin: 16
            spacing: 8
        }
    }
}
