import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What stands in the way of the start: cause, remedy, one act; where it would help, the recovery code.
FocusScope {
    id: screen

    required property Shell shell

    property bool asksForCode: false

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Brand {
        anchors.left: parent.left
        anchors.leftMargin: 40
        y: 36
        size: 30
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 520)
        spacing: 10

        Rectangle {
            Layout.bottomMargin: 10
            implicitWidth: 56
            implicitHeight: 56
            radius: 28
            color: Theme.warnSoft

            Icon {
                anchors.centerIn: parent
                name: "key"
                size: 26
                color: Theme.warn
            }
        }
        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: screen.shell.trouble_title
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
            text: screen.shell.trouble_cause
        }
        Sentence {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: screen.shell.trouble_remedy
            color: Theme.ink
        }
        CodeField {
            id: field

            Layout.fillWidth: true
            Layout.topMargin: 14
            visible: screen.asksForCode
            code: screen.shell.code
        }
        RowLayout {
            Layout.topMargin: 14
            spacing: 8

            PrimaryButton {
                visible: screen.asksForCode
                enabled: screen.shell.code.typed === 12 && !screen.shell.code.busy
                text: screen.shell.code.busy ? qsTr("Opening…") : qsTr("Open with the code")
                onClicked: screen.shell.code.enter()
            }
            PrimaryButton {
                focus: visible
                visible: screen.shell.mendable
                text: qsTr("Save what can be read")
                onClicked: screen.shell.salvage()
            }
            PrimaryButton {
                focus: visible
                visible: !screen.asksForCode && !screen.shell.mendable && !screen.shell.lost
                enabled: !screen.shell.busy
                text: qsTr("Try again")
                onClicked: screen.shell.retry()
            }
            ActionButton {
                visible: screen.shell.code.offered
                text: screen.asksForCode ? qsTr("Back") : qsTr("Use the recovery code")
                onClicked: {
                    screen.asksForCode = !screen.asksForCode;
                    if (screen.asksForCode)
                        field.forceActiveFocus(Qt.TabFocusReason);
                }
            }
            ActionButton {
                focus: visible && screen.shell.lost
                visible: screen.shell.restorable && !screen.asksForCode
                text: qsTr("Restore a backup…")
                onClicked: screen.shell.ask_for_backup()
            }
            ActionButton {
                visible: screen.shell.lost
                text: qsTr("Begin anew")
                onClicked: screen.shell.begin_anew()
            }
            ActionButton {
                text: qsTr("Quit")
                onClicked: screen.shell.quit()
            }
        }
    }
}
