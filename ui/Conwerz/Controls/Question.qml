import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Theme

// A question in the middle of the window: what, why, and the acts that answer it. Where it does not fit, what it says
// scrolls and the acts stay in sight.
T.Popup {
    id: question

    required property string title
    required property string sentence

    property alias acts: buttons.data
    // One that answers no question, at the other end
    property alias aside: far.data
    default property alias more: body.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(480, (parent?.width ?? 480) - 48)
    height: Math.min(implicitHeight, (parent?.height ?? implicitHeight) - 32)
    implicitHeight: sheet.implicitHeight + 2 * padding
    padding: 28
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Card {
        lifted: true
    }
    contentItem: FocusScope {
        id: whole

        readonly property Item focused: Window.activeFocusItem

        Accessible.role: Accessible.Dialog
        Accessible.name: question.title
        Accessible.description: question.sentence
        implicitHeight: sheet.implicitHeight
        focus: true
        onFocusedChanged: words.reveal(focused)

        ColumnLayout {
            id: sheet

            anchors.fill: parent
            spacing: 0

            Flickable {
                id: words

                function reveal(item: Item): void {
                    let inside = item;
                    while (inside && inside !== told)
                        inside = inside.parent;
                    if (!inside)
                        return;
                    const top = item.mapToItem(told, 0, 0).y;
                    contentY = Math.max(0, Math.min(Math.max(contentY, top + item.height - height), top));
                }

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: told.implicitHeight
                contentHeight: told.implicitHeight
                clip: contentHeight > height
                interactive: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds

                T.ScrollBar.vertical: Scroller {}

                ColumnLayout {
                    id: told

                    width: words.width
                    spacing: 8

                    Heading {
                        Layout.fillWidth: true
                        text: question.title
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        horizontalAlignment: Text.AlignLeft
                    }
                    Sentence {
                        Layout.fillWidth: true
                        text: question.sentence
                        horizontalAlignment: Text.AlignLeft
                    }
                    ColumnLayout {
                        id: body

                        Layout.fillWidth: true
                        spacing: 8
                    }
                }
            }
            RowLayout {
                Layout.topMargin: 24
                Layout.fillWidth: true
                layoutDirection: Qt.RightToLeft
                spacing: 8

                Flow {
                    id: buttons

                    Layout.fillWidth: true
                    layoutDirection: Qt.RightToLeft
                    spacing: 8
                }
                Row {
                    id: far

                    Layout.alignment: Qt.AlignBottom
                }
            }
        }
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.slow
            easing.type: Easing.OutCubic
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.calm
            easing.type: Easing.InCubic
        }
    }
}
