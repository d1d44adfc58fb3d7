import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// One request: when, what became of it, and on a click every word of it.
ColumnLayout {
    id: row

    required property int key
    required property string when
    required property string outcome
    required property string host
    required property string size
    required property string body
    required property string answer

    property bool unfolded: false

    Layout.fillWidth: true
    spacing: 0

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 1
        color: Theme.hairline
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.preferredHeight: 44
        spacing: 12

        PlainText {
            Layout.preferredWidth: 84
            horizontalAlignment: Text.AlignLeft
            text: row.when
            color: Theme.inkSoft
        }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: row.outcome
            font.weight: Font.Medium
        }
        PlainText {
            text: qsTr("%1 to %2").arg(row.size).arg(row.host)
            font.pixelSize: Theme.caption
            color: Theme.inkFaint
        }
        LinkButton {
            text: row.unfolded ? qsTr("Fold") : qsTr("Read it")
            Accessible.name: row.unfolded ? qsTr("Fold the request of %1").arg(row.when) : qsTr("Read the request of %1").arg(row.when)
            onClicked: row.unfolded = !row.unfolded
        }
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.bottomMargin: 10
        visible: row.unfolded
        implicitHeight: words.implicitHeight + 24
        radius: Theme.rControl
        color: Theme.sunken

        PlainText {
            id: words

            Accessible.role: Accessible.StaticText
            Accessible.name: text
            x: 12
            y: 12
            width: parent.width - 24
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: row.answer === "" ? row.body : qsTr("%1\n\nAnswer:\n%2").arg(row.body).arg(row.answer)
            font.pixelSize: Theme.caption
            lineHeight: 1.25
            color: Theme.inkSoft
        }
    }
}
