pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.ViewModels

// Five stages side by side. Left and right walk between them, with Shift they take the lead along.
FocusScope {
    id: board

    required property Leads leads

    readonly property real share: Math.max(190, (width - 4 * 12) / 5)

    signal opened(int lead)

    function column(at: int): StageColumn {
        return columns.itemAt(Math.min(Math.max(at, 0), columns.count - 1)) as StageColumn;
    }
    function here(): int {
        for (let at = 0; at < columns.count; at++)
            if (column(at).activeFocus)
                return at;
        return 0;
    }

    function current(): int {
        return columns.count > 0 ? column(here()).current() : 0;
    }

    Keys.onPressed: event => {
        const right = LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right;
        const left = LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left;
        const step = event.key === left ? -1 : event.key === right ? 1 : 0;
        const lead = current();
        if (step && event.modifiers & Qt.ShiftModifier)
            leads.shift(lead, step);
        else if (step)
            column(here() + step).forceActiveFocus(Qt.TabFocusReason);
        else
            return;
        event.accepted = true;
    }

    Flickable {
        id: scroll

        // The stage that has the keyboard; at first the first, which lies at the right in a mirrored window
        function reveal() {
            const stage = board.column(board.here());
            if (stage)
                contentX = Math.max(stage.x + stage.width - width, Math.min(contentX, stage.x));
        }

        anchors.fill: parent
        contentWidth: row.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentWidth > width
        onWidthChanged: reveal()
        onContentWidthChanged: reveal()

        Row {
            id: row

            height: board.height
            spacing: 12

            Repeater {
                id: columns

                model: board.leads.stages

                StageColumn {
                    width: board.share
                    height: row.height
                    focus: index === 0
                    onActiveFocusChanged: if (activeFocus)
                        scroll.reveal()
                    onOpened: lead => board.opened(lead)
                }
            }
        }
    }
}
