pragma ComponentBehavior: Bound

import QtQuick
import Conwerz.Theme
import Conwerz.ViewModels

// The answers for later, where the newest message ends.
Item {
    id: list

    required property Later later

    implicitHeight: column.height + 12

    Column {
        id: column

        x: (parent.width - width) / 2
        y: waiting.count > 0 ? 4 : 0
        width: Math.min(parent.width - 48, Theme.column)
        spacing: 8

        Repeater {
            id: waiting

            model: list.later.rows

            LaterCard {
                x: LayoutMirroring.enabled ? 0 : column.width - width
                width: Math.min(column.width, 520)
                onSendAsked: list.later.send_now(key)
                onEditAsked: list.later.edit(key)
            }
        }
    }
}
