pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// Every lead in a line, the newest submission first. Shift with left and right changes the stage.
ListView {
    id: table

    required property Leads leads

    signal opened(int lead)

    function current(): int {
        forceLayout();
        return currentItem ? leads.lead_at(currentIndex) : 0;
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Leads")
    clip: true
    focus: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    reuseItems: false
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: false
    model: leads.table
    delegate: T.AbstractButton {
        id: line

        required property int index
        required property int key
        required property string name
        required property string form
        required property string said
        required property string note
        required property string glyph
        required property string tone
        required property string stage_words
        required property string reach
        required property string submitted
        required property string spoken

        readonly property bool current: ListView.isCurrentItem && ListView.view.activeFocus

        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1, %2").arg(spoken).arg(stage_words)
        width: ListView.view.width
        implicitHeight: 46
        leftPadding: 12
        rightPadding: 12
        focusPolicy: Qt.NoFocus
        hoverEnabled: true
        onClicked: {
            table.currentIndex = index;
            table.forceActiveFocus(Qt.MouseFocusReason);
            table.opened(key);
        }

        background: Rectangle {
            radius: Theme.rRow
            color: line.current ? Theme.accentSoft : line.hovered ? Theme.hover : "transparent"
        }
        contentItem: RowLayout {
            spacing: 14

            PlainText {
                Layout.preferredWidth: 160
                text: line.name
                horizontalAlignment: Text.AlignLeft
                font.weight: Font.DemiBold
            }
            PlainText {
                Layout.preferredWidth: 90
                text: line.stage_words
                horizontalAlignment: Text.AlignLeft
                color: Theme.inkSoft
            }
            PlainText {
                Layout.fillWidth: true
                text: line.said || line.form
                horizontalAlignment: Text.AlignLeft
                color: Theme.inkSoft
            }
            PlainText {
                Layout.preferredWidth: 220
                visible: table.width > 860
                text: line.reach
                horizontalAlignment: Text.AlignLeft
                color: Theme.inkFaint
            }
            Item {
                Layout.preferredWidth: 156
                implicitHeight: state.implicitHeight

                Chip {
                    id: state

                    width: Math.min(implicitWidth, parent.width)
                    small: true
                    glyph: line.glyph
                    text: line.note
                    ink: line.tone === "late" ? Theme.bad : line.tone === "due" ? Theme.warn : line.tone === "good" ? Theme.good : Theme.inkSoft
                    fill: line.tone === "late" ? Theme.badSoft : line.tone === "due" ? Theme.warnSoft : line.tone === "good" ? Theme.goodSoft : Theme.chip
                }
            }
            PlainText {
                Layout.preferredWidth: 64
                text: line.submitted
                horizontalAlignment: Text.AlignRight
                font.pixelSize: Theme.caption
                color: Theme.inkFaint
            }
        }
    }
    Keys.onPressed: event => {
        const lead = current();
        const step = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
        if (step && event.modifiers & Qt.ShiftModifier)
            leads.shift(lead, LayoutMirroring.enabled ? -step : step);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            opened(lead);
        else
            return;
        event.accepted = true;
    }

    T.ScrollBar.vertical: Scroller {}
}
