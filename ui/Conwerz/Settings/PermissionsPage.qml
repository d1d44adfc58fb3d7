pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The founding table, live. A row, or all of it, can be copied for Meta's App Review.
SettingsPage {
    id: page

    required property Permissions permissions

    title: qsTr("Permissions")
    sentence: qsTr("Every permission Conwerz asks Meta for, and what becomes of the data.")
    widest: 1180
    actions: [
        ActionButton {
            glyph: page.permissions.copied === "all" ? "check" : "copy"
            text: page.permissions.copied === "all" ? qsTr("Copied") : qsTr("Copy the table")
            onClicked: page.permissions.copy_all()
        }
    ]
    onEntered: permissions.open()

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: 10
            visible: page.width >= 700
            spacing: 20

            Head {
                Layout.fillWidth: true
                text: qsTr("Permission, and why we need it")
            }
            Head {
                Layout.minimumWidth: 136
                Layout.maximumWidth: 136
                text: qsTr("Data accessed")
            }
            RowLayout {
                Layout.minimumWidth: 330
                Layout.maximumWidth: 330
                spacing: 12

                Head {
                    Layout.fillWidth: true
                    text: qsTr("Stored, and how long")
                }
                Head {
                    Layout.minimumWidth: 184
                    Layout.maximumWidth: 184
                    text: qsTr("Last used")
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.hairline
        }
        Repeater {
            model: page.permissions.lines

            PermissionRow {
                id: line

                Layout.fillWidth: true
                stacked: page.width < 700
                copied: page.permissions.copied === key
                onCopyAsked: page.permissions.copy_row(line.key)
                onSwitchAsked: page.permissions.ask(line.key)
            }
        }
    }
    PlainText {
        Accessible.role: Accessible.StatusBar
        Accessible.name: text
        Layout.fillWidth: true
        text: page.permissions.said !== "" ? page.permissions.said : qsTr("Switching a permission off gives it back to Meta, and says first what stops and what is stored here.")
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: Theme.caption
        color: Theme.inkFaint
    }
    SwitchQuestion {
        permissions: page.permissions
    }

    component Head: PlainText {
        horizontalAlignment: Text.AlignLeft
        font.pixelSize: Theme.caption
        font.weight: Font.Medium
        color: Theme.inkFaint
    }
}
