pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// What Conwerz should do; below it, every permission that follows, in the table's own words.
ConnectPage {
    id: page

    required property ConnectFlow flow

    step: 1
    title: qsTr("What should Conwerz do for you?")
    sentence: qsTr("Facebook is asked for exactly the permissions that this needs, and for no other. You can change it later.")

    acts: [
        PrimaryButton {
            focus: true
            enabled: page.flow.may_go_on
            glyph: "link"
            text: qsTr("Continue with Facebook")
            onClicked: page.flow.go_on()
        },
        ActionButton {
            text: qsTr("Back")
            keys: "Esc"
            onClicked: page.flow.back()
        }
    ]

    GridLayout {
        Layout.fillWidth: true
        columns: page.width > 560 ? 2 : 1
        columnSpacing: 8
        rowSpacing: 8

        Repeater {
            model: page.flow.offers

            OfferTile {
                required property string key
                required property string name
                required property bool ticked

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                text: name
                checked: ticked
                onClicked: page.flow.tick_offer(key)
            }
        }
    }
    Tick {
        Layout.topMargin: 4
        visible: page.flow.may_system_user
        checked: page.flow.system_user
        text: qsTr("My Pages belong to a business portfolio")
        onToggled: page.flow.choose_system_user(checked)
    }
    LinkButton {
        Layout.leftMargin: -4
        text: page.flow.unfolded ? qsTr("Hide the permissions") : qsTr("See what Facebook will be asked for (%1)").arg(page.flow.asked)
        onClicked: page.flow.unfold(!page.flow.unfolded)
    }
    Card {
        Layout.fillWidth: true
        visible: page.flow.unfolded && page.flow.asked > 0
        implicitHeight: list.implicitHeight + 32

        ColumnLayout {
            id: list

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 16
            spacing: 10

            Repeater {
                model: page.flow.permissions

                ColumnLayout {
                    id: asked

                    required property string key
                    required property string why

                    Layout.fillWidth: true
                    spacing: 1

                    PlainText {
                        Accessible.role: Accessible.StaticText
                        Accessible.name: asked.key
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignLeft
                        text: asked.key
                        font.weight: Font.DemiBold
                    }
                    PlainText {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignLeft
                        text: asked.why
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        color: Theme.inkSoft
                    }
                }
            }
        }
    }
}
