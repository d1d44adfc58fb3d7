import QtQuick
import Conwerz.ViewModels

// What the acts of triage ask: made when it is first asked.
Item {
    id: asking

    required property Triage triage
    required property LabelPicker picker

    // Where they open: under this pane's head, at the end of it where its acts are, or else at its start
    required property Item pane
    required property bool atEnd
    readonly property bool atRight: atEnd !== LayoutMirroring.enabled

    function put(popup: PickPopup) {
        popup.x = Qt.binding(() => {
            const near = atRight ? pane.x + pane.width - popup.width - 20 : pane.x + 20;
            return Math.max(8, Math.min(near, popup.parent.width - popup.width - 8));
        });
        popup.y = 58;
    }
    function snooze() {
        if (!until.item)
            until.setSource("SnoozePopup.qml", {
                parent: asking.parent,
                triage: triage
            });
        const popup = until.item as SnoozePopup;
        put(popup);
        popup.begin();
    }
    function label() {
        if (!labels.item)
            labels.setSource("LabelPopup.qml", {
                parent: asking.parent,
                picker: picker
            });
        const popup = labels.item as LabelPopup;
        put(popup);
        popup.begin();
    }

    Loader {
        id: until
    }
    Loader {
        id: labels
    }
}
