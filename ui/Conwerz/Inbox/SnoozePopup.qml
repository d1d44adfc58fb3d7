pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.ViewModels

// When it is to come back: chosen, or typed.
PickPopup {
    id: popup

    required property Triage triage

    property int place: 0

    function begin() {
        place = 0;
        triage.ask_snooze();
        ask();
    }
    function choose(key: string) {
        close();
        triage.snooze(key);
    }

    title: qsTr("Snooze until")
    whom: triage.whom
    hint: qsTr("Another time")
    placeholder: qsTr("Another time: 3h, 16:30, fri 10:00")
    note: typed === "" ? "" : triage.own_time || qsTr("A time to come: 2d, 16:30, mon 9:00, 2026-12-24")
    rows: triage.snoozes
    current: typed === "" ? place : -1
    onEdited: text => triage.read_time(text)
    onStepped: by => place = Math.max(0, Math.min(place + by, triage.snoozes.rowCount() - 1))
    onAccepted: {
        if (typed === "")
            choose(triage.snooze_at(place));
        else if (triage.snooze_until(typed))
            close();
    }
    delegate: PickItem {
        required property int index
        required property string key
        required property string when

        required text

        width: ListView.view.width
        onImplicitWidthChanged: popup.needed = Math.max(popup.needed, implicitWidth)
        glyph: key === "closing" ? "ending" : key === "wake" ? "inbox" : "moon"
        detail: when
        spoken: when ? qsTr("%1, %2").arg(text).arg(when) : text
        current: ListView.isCurrentItem
        onClicked: popup.choose(key)
    }
}
