import QtQuick
import Conwerz.Controls
import Conwerz.ViewModels

// Before a permission is given back, or asked for.
Question {
    id: question

    required property Permissions permissions

    title: permissions.title
    sentence: permissions.explained
    visible: permissions.asked !== ""
    acts: [
        ActionButton {
            focus: true
            text: qsTr("Leave it as it is")
            onClicked: question.permissions.leave_as_it_is()
        },
        ActionButton {
            kind: question.permissions.turning_on ? "primary" : "danger"
            text: question.permissions.turning_on ? qsTr("Ask Meta for it") : qsTr("Give it back")
            onClicked: question.permissions.do_switch()
        }
    ]
    onClosed: permissions.leave_as_it_is()
}
