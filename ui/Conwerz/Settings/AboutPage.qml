pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// Which Conwerz this is, whether there is a newer one, and what it is made of.
SettingsPage {
    id: page

    required property Licences licences
    required property Updates updates

    title: qsTr("About Conwerz")
    sentence: page.licences.version
    widest: 760
    onEntered: licences.open()

    UpdatesCard {
        updates: page.updates
    }
    SettingsCard {
        title: qsTr("What it is made of")

        Sentence {
            Layout.fillWidth: true
            Layout.bottomMargin: 6
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Conwerz is free software, and stands on the work of others. Choose a part to read its licence.")
        }
        Repeater {
            model: page.licences.parts

            LicencePart {
                Layout.fillWidth: true
                onAsked: page.licences.toggle(key)
            }
        }
    }
    SettingsCard {
        title: qsTr("Qt, in a version of your own")

        Sentence {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Qt and PySide are under the LGPL. They lie unchanged, as files of their own, in the folder PySide6 beside the program: a build of yours of the same version may take their place. Their sources are at code.qt.io.")
        }
    }
}
