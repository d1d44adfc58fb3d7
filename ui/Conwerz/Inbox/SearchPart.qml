pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Controls
import Conwerz.ViewModels

// The field above the list, and below it what may be typed next.
FocusScope {
    id: part

    required property Search search

    signal opened(int reason)
    signal closed

    function begin() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    implicitHeight: field.height + (hints.visible ? hints.height + 10 : 0)
    onActiveFocusChanged: if (activeFocus)
        search.begin()
    else
        search.end()

    SearchField {
        id: field

        width: parent.width
        focus: true
        label: qsTr("Search everything")
        key: "/"
        completes: options.count > 0
        text: part.search.typed
        onEdited: text => part.search.look_for(text)
        onUp: part.search.step(-1)
        onDown: part.search.step(1)
        onAccepted: part.search.pick_current()
        onCleared: {
            part.search.clear();
            part.closed();
        }
        onCompleted: part.search.complete_first()
    }
    Connections {
        target: part.search

        function onPicked_by_key() {
            part.opened(Qt.TabFocusReason);
        }
    }
    Flow {
        id: hints

        anchors.top: field.bottom
        anchors.topMargin: 10
        width: parent.width
        spacing: 6
        visible: part.activeFocus && (options.count > 0 || part.search.savable)

        SearchHint {
            visible: part.search.savable
            text: qsTr("Keep as a view")
            meaning: qsTr("it stands in the rail from now on")
            onClicked: part.search.save()
        }
        Repeater {
            id: options

            model: part.search.suggestions

            SearchHint {
                required property string key

                onClicked: {
                    part.search.complete(key);
                    field.forceActiveFocus(Qt.OtherFocusReason);
                    field.end();
                }
            }
        }
    }
}
