pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// One card a connection, the one with a problem first.
SettingsPage {
    id: page

    required property Integrations integrations
    required property Disconnect disconnect
    required property Places places

    title: qsTr("Integrations")
    sentence: qsTr("What Conwerz is connected to, and how each connection is doing.")
    actions: [
        PrimaryButton {
            glyph: "plus"
            text: qsTr("Connect")
            onClicked: page.integrations.connect_more()
        }
    ]
    onEntered: {
        integrations.open();
        disconnect.open();
    }

    Repeater {
        id: faces

        model: page.integrations.cards

        IntegrationFace {
            id: face

            Layout.fillWidth: true
            onMendAsked: page.integrations.mend(face.key, face.remedy)
            onTestAsked: page.integrations.test(face.key)
            onReconnectAsked: page.integrations.reconnect(face.key)
            onFeaturesAsked: page.integrations.show_features()
            onDisconnectAsked: page.integrations.disconnect_(face.key)
        }
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: 48
        visible: page.integrations.loaded && faces.count === 0
        glyph: "plug"
        title: qsTr("Nothing is connected yet")
        text: qsTr("Connect a Page, an Instagram account or a WhatsApp number, and what customers write appears here.")
    }
    SettingsCard {
        visible: endings.count > 0
        title: qsTr("Disconnected")

        Repeater {
            id: endings

            model: page.disconnect.ended

            EndedRow {
                id: ending

                Layout.fillWidth: true
                onReceiptAsked: page.disconnect.show(ending.key)
            }
        }
    }
    SettingsCard {
        visible: page.integrations.relay !== ""
        title: qsTr("Address of the relay")

        TextField {
            Layout.fillWidth: true
            enabled: false
            opacity: 0.45
            label: qsTr("Address of the relay")
            text: page.integrations.relay
        }
        Decided {}
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 8

        Icon {
            name: "shield"
            size: 18
            color: Theme.good
        }
        PlainText {
            Layout.fillWidth: true
            text: qsTr("Everything is encrypted on this computer. The relay keeps only what it has sealed for it.")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
        }
    }
    HowQuestion {
        id: how
    }
    DisconnectQuestion {
        disconnect: page.disconnect
        places: page.places
    }
    Connections {
        target: page.integrations

        function onHow_asked() {
            how.open();
        }
        function onFeatures_asked() {
            page.places.go_to_page("permissions");
        }
        function onNumbers_asked() {
            page.places.go_to_page("numbers");
        }
        function onDisconnect_asked(connection: int) {
            page.disconnect.ask(connection);
        }
    }
}
