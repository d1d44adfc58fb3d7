pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.ViewModels

// What the window speaks. Each language is called as it calls itself.
SettingsPage {
    id: page

    required property Shell shell

    title: qsTr("Language")
    sentence: qsTr("The window changes at once. Your customers' words stay as they were written.")
    widest: 640

    SettingsCard {
        title: qsTr("The window speaks")

        Repeater {
            model: ["", ...page.shell.settings.languages]

            Choice {
                required property string modelData

                Layout.fillWidth: true
                focus: checked
                text: page.shell.settings.name_of(modelData) || qsTr("As the computer")
                checked: page.shell.settings.language === modelData
                onClicked: page.shell.settings.choose_language(modelData)
            }
        }
    }
}
