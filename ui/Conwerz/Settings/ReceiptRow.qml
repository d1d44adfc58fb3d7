import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme

// One receipt: what went, when, and what the look into the file found afterwards.
RowLayout {
    id: row

    required property string title
    required property string when
    required property string counts
    required property string proof
    required property bool clean
    required property string spoken

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    spacing: 14

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 8
        implicitWidth: 24
        implicitHeight: 24
        radius: 12
        color: row.clean ? Theme.goodSoft : Theme.warnSoft

        Icon {
            anchors.centerIn: parent
            name: row.clean ? "check" : "alert"
            size: 14
            weight: 2
            color: row.clean ? Theme.good : Theme.warn
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: 8
        Layout.bottomMargin: 8
        spacing: 2

        RowLayout {
            Layout.fillWidth: true
            spacing: 12

            PlainText {
                Layout.fillWidth: true
                text: row.title
                horizontalAlignment: Text.AlignLeft
                font.weight: Font.DemiBold
            }
            PlainText {
                text: row.when
                font.features: {
                    "tnum": 1
                }
                font.pixelSize: Theme.caption
                color: Theme.inkFaint
            }
        }
        PlainText {
            Layout.fillWidth: true
            visible: row.counts !== ""
            text: row.counts
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
        }
        PlainText {
            Layout.fillWidth: true
            text: row.proof
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            font.pixelSize: Theme.caption
            color: row.clean ? Theme.inkSoft : Theme.warn
        }
    }
}
