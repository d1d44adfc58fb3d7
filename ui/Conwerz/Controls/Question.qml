import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Theme

// A question in the middle of the window: what, why, and the acts that answer it.
T.Popup {
    id: question

    required property string title
    required property string sentence

    property alias acts: buttons.data
    default property alias more: body.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(480, (parent?.width ?? 480) - 48)
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
        Accessible.role: Accessible.Dialog
        Accessible.name: question.title
        Accessible.description: question.sentence
        implicitHeight: sheet.implicitHeight
        focus: true

        ColumnLayout {
            id: sheet

            width: parent.width
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
            Flow {
                id: buttons

                Layout.topMargin: 16
                Layout.fillWidth: true
                layoutDirection: question.mirrored ? Qt.LeftToRight : Qt.RightToLeft
                spacing: 8
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
