pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// The owner's pages of the manual: one chapter opens at a time, a search leaves those that have the words.
SettingsPage {
    id: page

    required property Help help

    title: qsTr("Help")
    sentence: qsTr("How to do things here. Each page says which key does it faster.")
    widest: 760
    onEntered: help.open()

    SearchField {
        id: field

        Layout.fillWidth: true
        focus: true
        label: qsTr("Search the help")
        onEdited: text => page.help.look_for(text)
        onCleared: text = ""
    }
    Sentence {
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignLeft
        visible: page.help.is_translated
        text: qsTr("These pages were translated from English, and no native speaker has read them yet.")
    }
    SettingsCard {
        title: qsTr("Pages")

        Sentence {
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            visible: page.help.nothing_found
            text: qsTr("No page has all of these words. Try fewer.")
        }
        Repeater {
            model: page.help.chapters

            HelpChapter {
                id: chapter

                Layout.fillWidth: true
                onAsked: page.help.toggle(key)

                Repeater {
                    model: chapter.opened ? page.help.pieces : null

                    HelpPiece {
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
