import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// A backup's file and its code; then how far it is.
FocusScope {
    id: form

    required property Restore restore

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 8

        RowLayout {
            Layout.fillWidth: true
            spacing: 10

            ActionButton {
                focus: true
                enabled: !form.restore.busy
                kind: form.restore.file ? "plain" : "primary"
                text: form.restore.file ? qsTr("Choose another file…") : qsTr("Choose the backup…")
                onClicked: form.restore.ask_for_file()
            }
            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: form.restore.file
                color: Theme.inkSoft
            }
        }
        CodeField {
            Layout.fillWidth: true
            visible: form.restore.file !== "" && !form.restore.busy
            code: form.restore.code
        }
        ProgressLine {
            Layout.fillWidth: true
            Layout.topMargin: 6
            visible: form.restore.busy
            share: form.restore.progress
        }
        PlainText {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Layout.fillWidth: true
            visible: text !== ""
            text: form.restore.problem
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            color: Theme.bad
        }
        RowLayout {
            visible: form.restore.file !== ""
            spacing: 8

            PrimaryButton {
                visible: !form.restore.busy
                enabled: form.restore.code.typed === 12
                text: qsTr("Restore this backup")
                onClicked: form.restore.restore()
            }
            ActionButton {
                visible: form.restore.busy
                text: qsTr("Stop")
                onClicked: form.restore.stop()
            }
        }
    }
}
