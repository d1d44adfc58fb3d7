import QtQuick
import QtQuick.Dialogs
import Conwerz.ViewModels

// The system's own question for a file. Loaded when it is asked: the start of the program pays nothing for it.
Item {
    id: asking

    required property NumbersPage numbers
    required property int connection

    FileDialog {
        objectName: "picture"
        title: qsTr("A picture for WhatsApp")
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png)")]
        visible: true
        onAccepted: asking.numbers.choose_picture(asking.connection, selectedFile)
    }
}
