pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// When the answer is to go: moments that people mean, or one that is typed. The window says which of them may be.
T.Popup {
    id: menu

    required property Later later

    function ask() {
        later.ask();
        own.text = "";
        open();
    }

    margins: 8 // in a window that becomes smaller it stays inside
    padding: 6
    implicitWidth: 340
    implicitHeight: column.implicitHeight + 12
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    Connections {
        target: menu.later

        function onKept() {
            menu.close();
        }
    }

    background: Card {
        radius: Theme.rRow
        lifted: true
    }
    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Send later")
        focus: true
        Keys.onDownPressed: Window.activeFocusItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onUpPressed: Window.activeFocusItem.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        ColumnLayout {
            id: column

            width: parent.width
            spacing: 2

            PlainText {
                Layout.fillWidth: true
                Layout.margins: 8
                horizontalAlignment: Text.AlignLeft
                text: qsTr("Send later")
                font.weight: Font.DemiBold
            }
            Repeater {
                model: menu.later.choices

                LaterTime {
                    Layout.fillWidth: true
                    onClicked: menu.later.choose(key)
                }
            }
            LineField {
                id: own

                Layout.fillWidth: true
                Layout.margins: 8
                label: qsTr("Or when you say")
                hint: qsTr("16:30, fri 10:00, 2h")
                onEdited: text => menu.later.read_time(text)
                onAccepted: menu.later.choose_time(text)
            }
            PlainText {
                Layout.fillWidth: true
                Layout.leftMargin: 8
                Layout.rightMargin: 8
                visible: text !== ""
                horizontalAlignment: Text.AlignLeft
                text: menu.later.own_hindrance !== "" ? menu.later.own_hindrance : menu.later.own_time
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                font.pixelSize: Theme.caption
                color: menu.later.own_hindrance !== "" ? Theme.warn : Theme.inkSoft
            }
            PlainText {
                Layout.fillWidth: true
                Layout.margins: 8
                horizontalAlignment: Text.AlignLeft
                text: [menu.later.closes, qsTr("Conwerz must be running then; else it goes at the next start.")].filter(word => word !== "").join(". ")
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                font.pixelSize: Theme.caption
                color: Theme.inkFaint
            }
        }
    }
}
