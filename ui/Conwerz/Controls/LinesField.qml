import QtQuick
import QtQuick.Templates as T
import Conwerz.Theme

// Several lines to be written, with a name above them. Tab leaves it.
FocusScope {
    id: field

    required property string label

    property string hint: ""
    // For who listens, where no words stand above it
    property string name: label
    property int lines: 4
    property alias text: area.text
    property alias cursorPosition: area.cursorPosition
    readonly property int head: label ? 22 : 0

    signal edited(string text)

    implicitWidth: 200
    implicitHeight: head + lines * Theme.messageLine + 20

    PlainText {
        width: parent.width
        horizontalAlignment: Text.AlignLeft
        text: field.label
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: field.head
        radius: Theme.rControl
        color: Theme.raised
        border.width: area.activeFocus ? 2 : 1
        border.color: area.activeFocus ? Theme.accent : Theme.outline

        Flickable {
            anchors.fill: parent
            anchors.margins: 2
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            T.TextArea.flickable: T.TextArea {
                id: area

                Accessible.role: Accessible.EditableText
                Accessible.name: field.name
                implicitHeight: contentHeight + topPadding + bottomPadding
                padding: 8
                leftPadding: 10
                rightPadding: 10
                focus: true
                activeFocusOnTab: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                selectByMouse: true
                color: Theme.ink
                selectionColor: Theme.accentFill
                selectedTextColor: Theme.accentInk
                font.family: Theme.family
                font.pixelSize: Theme.message
                onTextChanged: field.edited(text)
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

                PlainText {
                    x: 10
                    y: 8
                    width: area.width - 20
                    horizontalAlignment: Text.AlignLeft
                    visible: area.length === 0 && area.preeditText === ""
                    text: field.hint
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    font.pixelSize: Theme.message
                    color: Theme.inkFaint
                }
            }
            T.ScrollBar.vertical: Scroller {}
        }
    }
}
