import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Where the twelve words are typed or pasted, and what is wrong with them.
FocusScope {
    id: field

    required property CodeEntry code

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 8

        TextField {
            Layout.fillWidth: true
            focus: true
            label: qsTr("Recovery code")
            placeholder: qsTr("Twelve words, with spaces between them")
            lines: 3
            bad: field.code.problem !== ""
            onTextChanged: field.code.write(text)
            onAccepted: field.code.enter()
        }
        PlainText {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: field.code.problem || qsTr("%1 of 12 words").arg(field.code.typed)
            font.pixelSize: Theme.caption
            color: field.code.problem ? Theme.bad : Theme.inkFaint
        }
    }
}
