import QtQuick
import Conwerz.Controls
import Conwerz.ViewModels

// Whether what is written goes to the customer, or stays among colleagues.
Segments {
    required property Noting noting

    label: qsTr("What you write")
    keys: ["reply", "note"]
    words: [qsTr("Reply"), qsTr("Note")]
    chosen: noting.open ? "note" : "reply"
    onPicked: key => key === "note" ? noting.begin() : noting.leave()
}
