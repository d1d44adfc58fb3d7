pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The composer as a template picker: choose one, fill in its values, see what the customer will read.
FocusScope {
    id: panel

    required property TemplatePicker picker
    required property Composer composer

    readonly property bool filling: picker.chosen !== ""

    implicitHeight: Math.min(layout.implicitHeight + 28, 480)
    Keys.onEscapePressed: filling ? picker.back() : picker.close()

    Rectangle {
        anchors.fill: parent
        radius: Theme.rCard
        color: Theme.raised
        border.width: 1
        border.color: Theme.edge
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            panel.picker.drop(event.urls);
            event.acceptProposedAction();
        }
    }
    ColumnLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: 14
        spacing: 10

        RowLayout {
            Layout.fillWidth: true
            spacing: 6

            IconButton {
                visible: panel.filling
                glyph: "back"
                mirrors: true
                label: qsTr("All templates (Esc)")
                onClicked: panel.picker.back()
            }
            PlainText {
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
                horizontalAlignment: Text.AlignLeft
                text: panel.filling ? panel.picker.heading : qsTr("Choose a template")
                font.weight: Font.DemiBold
            }
            PlainText {
                visible: panel.picker.loading || panel.picker.problem !== ""
                text: panel.picker.loading ? qsTr("Asking Meta for the newest") : panel.picker.problem
                font.pixelSize: Theme.caption
                color: panel.picker.loading ? Theme.inkFaint : Theme.bad
            }
            IconButton {
                glyph: "close"
                label: qsTr("Close")
                onClicked: panel.picker.close()
            }
        }
        LineField {
            id: search

            Layout.fillWidth: true
            visible: !panel.filling
            focus: !panel.filling
            label: qsTr("Find a template")
            onEdited: text => panel.picker.search(text)
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        ListView {
            id: list

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Templates")
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(Math.max(count, 1) * 54, 216)
            visible: !panel.filling
            activeFocusOnTab: true
            keyNavigationEnabled: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: panel.picker.rows
            delegate: TemplateRow {
                onClicked: panel.picker.choose(key)
            }

            T.ScrollBar.vertical: Scroller {}

            PlainText {
                anchors.centerIn: parent
                visible: list.count === 0 && !panel.picker.loading
                text: qsTr("No template here. Write one in Settings, Templates.")
                font.pixelSize: Theme.caption
                color: Theme.inkFaint
            }
        }
        Flickable {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: sheet.implicitHeight
            visible: panel.filling
            contentHeight: sheet.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            ColumnLayout {
                id: sheet

                width: scroll.width
                spacing: 10

                Repeater {
                    model: panel.filling ? panel.picker.fields : null

                    LineField {
                        id: value

                        required property int key
                        required property string example

                        Layout.fillWidth: true
                        focus: key === 0
                        hint: example === "" ? "" : qsTr("for example %1").arg(example)
                        text: panel.picker.preview + panel.picker.buttons === "" ? "" : panel.picker.value(key)
                        onEdited: text => panel.picker.fill(key, text)
                        onAccepted: panel.picker.send()
                    }
                }
                RowLayout {
                    Layout.fillWidth: true
                    visible: panel.picker.wants !== ""
                    spacing: 12

                    EnclosureStrip {
                        id: header

                        Layout.fillWidth: true
                        visible: count > 0 && panel.picker.picture === ""
                        enclosures: panel.picker.header
                    }
                    PlainText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        horizontalAlignment: Text.AlignLeft
                        text: panel.picker.wants_words
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        font.pixelSize: Theme.caption
                        color: header.count === 0 ? Theme.inkSoft : Theme.bad
                    }
                    ActionButton {
                        text: panel.picker.picture === "" ? qsTr("Choose a file") : qsTr("Choose another file")
                        onClicked: panel.picker.choose_file()
                    }
                }
                Rectangle {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.bubble
                    implicitHeight: said.y + said.contentHeight + 12 + (taps.text === "" ? 0 : taps.contentHeight + 7)
                    radius: Theme.rBubble
                    bottomRightRadius: Theme.rTail
                    color: Theme.bubbleOut

                    Image {
                        id: head

                        x: 5
                        y: 5
                        width: parent.width - 10
                        height: 132
                        visible: panel.picker.picture !== ""
                        asynchronous: true
                        cache: false
                        sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
                        source: visible ? "image://pictures/" + panel.picker.picture : ""
                    }
                    PlainText {
                        id: said

                        Accessible.role: Accessible.StaticText
                        Accessible.name: qsTr("The customer reads: %1").arg(text)
                        x: 14
                        y: head.visible ? head.height + 13 : 10
                        width: parent.width - 28
                        horizontalAlignment: Text.AlignLeft
                        text: panel.picker.preview
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        font.pixelSize: Theme.message
                    }
                    PlainText {
                        id: taps

                        x: 14
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: 9
                        width: parent.width - 28
                        horizontalAlignment: Text.AlignLeft
                        elide: Text.ElideMiddle
                        text: panel.picker.buttons
                        font.pixelSize: Theme.caption
                        font.weight: Font.Medium
                        color: Theme.accent
                    }
                }
            }
            T.ScrollBar.vertical: Scroller {}
        }
        RowLayout {
            Layout.fillWidth: true
            visible: panel.filling
            spacing: 8

            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: panel.picker.cost
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
            }
            PrimaryButton {
                text: qsTr("Send the template")
                enabled: panel.picker.ready
                onClicked: panel.picker.send()
            }
        }
    }
}
