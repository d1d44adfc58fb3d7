import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// "Open this link?": the host in full before anything is opened.
Question {
    id: question

    required property Thread thread

    property string address: ""

    function ask(address: string) {
        question.address = address;
        open();
    }

    title: qsTr("Open this link?")
    sentence: qsTr("A customer sent it. It opens in your browser, outside of Conwerz.")
    acts: [
        PrimaryButton {
            focus: true
            text: qsTr("Open in the browser")
            onClicked: {
                question.close();
                question.thread.open_link(question.address);
            }
        },
        ActionButton {
            text: qsTr("Cancel")
            keys: "Esc"
            onClicked: question.close()
        }
    ]

    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: 6
        implicitHeight: where.implicitHeight + 24
        radius: Theme.rControl
        color: Theme.sunken

        PlainText {
            id: where

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 14
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignLeft
            text: question.address
            wrapMode: Text.WrapAnywhere
            elide: Text.ElideRight
            maximumLineCount: 6
        }
    }
}
