import QtQuick
import QtQuick.Layouts
import Conwerz.Controls

// A connection that was taken back: why, how far it is, and the way to its receipt.
ColumnLayout {
    id: row

    required property int key
    required property string name
    required property string why
    required property string said
    required property string when
    required property bool clean
    required property string spoken

    signal receiptAsked

    spacing: 0

    ReceiptRow {
        Layout.fillWidth: true
        title: row.name
        when: row.when
        counts: row.why
        proof: row.said
        clean: row.clean
        spoken: row.spoken
    }
    LinkButton {
        Layout.leftMargin: 34
        text: qsTr("Receipt")
        Accessible.description: row.spoken
        onClicked: row.receiptAsked()
    }
}
