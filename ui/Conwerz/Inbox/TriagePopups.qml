import QtQuick
import Conwerz.ViewModels

// What the acts of triage ask: made when it is first asked.
Item {
    id: asking

    required property Triage triage
    required property LabelPicker picker

    // Where they open: the near corner
    property real nearX: 0
    property real nearY: 0

    function snooze() {
        if (!until.item)
            until.setSource("SnoozePopup.qml", {
                parent: asking.parent,
                triage: triage
            });
        const popup = until.item as SnoozePopup;
        popup.x = nearX;
        popup.y = nearY;
        popup.begin();
    }
    function label() {
        if (!labels.item)
            labels.setSource("LabelPopup.qml", {
                parent: asking.parent,
                picker: picker
            });
        const popup = labels.item as LabelPopup;
        popup.x = nearX;
        popup.y = nearY;
        popup.begin();
    }

    Loader {
        id: until
    }
    Loader {
        id: labels
    }
}
