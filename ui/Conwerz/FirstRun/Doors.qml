import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// Practice first: it needs nothing. Then the owner's own shop.
FocusScope {
    id: doors

    property bool busy: false

    signal practice
    signal connect
    signal restore

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        // In a low window, or with large text, it is all smaller rather than out of sight
        scale: Math.min(1, ((doors.parent?.height ?? 0) - 24) / implicitHeight)
        spacing: 12

        Heading {
            Layout.fillWidth: true
            text: qsTr("Every customer,\none calm inbox.")
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideNone
            wrapMode: Text.Wrap
            font.pixelSize: Theme.hero
            font.letterSpacing: -1
            lineHeightMode: Text.FixedHeight
            lineHeight: 47
        }
        Sentence {
            Layout.fillWidth: true
            Layout.topMargin: 2
            Layout.bottomMargin: 20
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Answer everyone who writes to your shop, from one place that stays on your computer.")
            font.pixelSize: Theme.lead
            lineHeight: 25
        }
        Door {
            Layout.fillWidth: true
            focus: true
            first: true
            glyph: "sparkle"
            text: doors.busy ? qsTr("Opening the practice shop…") : qsTr("Try with a practice shop")
            detail: qsTr("One click. No account, no network, nothing is sent.")
            onClicked: doors.practice()
        }
        Door {
            Layout.fillWidth: true
            glyph: "plug"
            text: qsTr("Connect my shop")
            detail: qsTr("Four steps, about three minutes. You choose what we ask Meta for.")
            onClicked: doors.connect()
        }
        RowLayout {
            Layout.topMargin: 16
            spacing: 10

            Icon {
                name: "shield"
                size: 20
                color: Theme.good
            }
            PlainText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: qsTr("Encrypted on this computer. No telemetry, no adverts.")
                color: Theme.inkSoft
            }
            ActionButton {
                kind: "quiet"
                text: qsTr("I have a backup")
                onClicked: doors.restore()
            }
        }
    }
}
