pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme

// A short list under a field that is typed into; the keyboard stays in the field.
T.Popup {
    id: popup

    required property string title
    required property string whom
    required property string hint
    required property string placeholder
    required property var rows
    required property int current
    required property Component delegate

    property alias typed: field.text
    property string note: ""

    signal edited(string text)
    signal stepped(int by)
    signal accepted

    function ask() {
        field.text = "";
        open();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    // As wide as its longest line
    property real needed: 0

    width: Math.min(Math.max(320, needed + 2 * padding), 460, parent.width - 24)
    margins: 8 // in a window that becomes smaller it stays inside
    implicitHeight: sheet.implicitHeight + 2 * padding
    padding: 12
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: Card {
        lifted: true
    }
    contentItem: FocusScope {
        Accessible.role: Accessible.Dialog
        Accessible.name: popup.title
        focus: true
        implicitHeight: sheet.implicitHeight

        ColumnLayout {
            id: sheet

            width: parent.width
            spacing: 8

            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: 8
                Layout.rightMargin: 8
                spacing: 8

                PlainText {
                    text: popup.title
                    font.weight: Font.DemiBold
                }
                PlainText {
                    Layout.fillWidth: true
                    text: popup.whom
                    horizontalAlignment: Text.AlignRight
                    font.pixelSize: Theme.caption
                    color: Theme.inkFaint
                }
            }
            TextField {
                id: field

                Layout.fillWidth: true
                label: popup.hint
                placeholder: popup.placeholder
                longest: 60
                onTextChanged: popup.edited(text)
                onAccepted: popup.accepted()
                Keys.onUpPressed: popup.stepped(-1)
                Keys.onDownPressed: popup.stepped(1)
                Keys.onEnterPressed: popup.accepted()
            }
            PlainText {
                Accessible.role: Accessible.StaticText
                Accessible.name: text
                Layout.fillWidth: true
                Layout.leftMargin: 8
                visible: text !== ""
                text: popup.note
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
            }
            ListView {
                id: list

                Accessible.role: Accessible.List
                Accessible.name: popup.title
                Layout.fillWidth: true
                implicitHeight: Math.min(contentHeight, 252)
                visible: count > 0
                clip: true
                reuseItems: false
                interactive: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                highlightFollowsCurrentItem: false
                keyNavigationEnabled: false
                currentIndex: popup.current
                model: popup.rows
                delegate: popup.delegate
                onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)

                T.ScrollBar.vertical: Scroller {}
            }
        }
    }
}
