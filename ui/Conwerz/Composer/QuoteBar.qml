import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The message that is being answered, above the words; one click lets it go.
RowLayout {
    id: bar

    required property Composer composer

    spacing: 10

    Rectangle {
        Layout.fillHeight: true
        Layout.preferredWidth: 3
        Layout.minimumHeight: 34
        radius: 1.5
        color: Theme.accent
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 1

        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: bar.composer.quote_name
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            color: Theme.accent
        }
        PlainText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: bar.composer.quote_text
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
    }
    IconButton {
        glyph: "close"
        label: qsTr("Do not quote (Esc)")
        onClicked: bar.composer.drop_quote()
    }
}
