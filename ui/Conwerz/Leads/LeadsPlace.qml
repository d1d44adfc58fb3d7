pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Conwerz.Controls
import Conwerz.Theme
import Conwerz.ViewModels

// The leads as a board of stages or as a table, and one of them beside it.
FocusScope {
    id: place

    required property Leads leads
    required property Commands commands

    property bool narrow: false
    readonly property bool inTable: leads.view === "table"
    // There are leads on this screen
    readonly property bool holds: visible && leads.total > 0

    function open(lead: int) {
        if (lead === 0)
            return;
        place.leads.open(lead);
        pane.enter();
    }
    function back() {
        (inTable ? table : board).forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Leads")
    Component.onCompleted: if (visible)
        leads.attend()
    onVisibleChanged: if (visible)
        leads.attend()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.rightMargin: pane.visible ? (place.narrow ? 0 : pane.width) : 0
        spacing: 0

        Banner {
            Layout.fillWidth: true
            visible: place.leads.barred !== ""
            kind: "warn"
            text: qsTr("Meta lets nobody read this Page's leads. %1").arg(place.leads.barred)
        }
        Banner {
            Layout.fillWidth: true
            visible: text !== ""
            kind: "info"
            text: place.leads.brought
            action: qsTr("Close")
            onActed: place.leads.forget_brought()
        }
        GridLayout {
            id: head

            readonly property bool tight: place.narrow || pane.visible

            columns: tight ? 1 : 2
            rowSpacing: 12
            Layout.leftMargin: 24
            Layout.rightMargin: 24
            Layout.topMargin: 20
            Layout.bottomMargin: 16
            columnSpacing: 8

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 4

                Heading {
                    Layout.fillWidth: true
                    text: qsTr("Leads")
                    horizontalAlignment: Text.AlignLeft
                }
                PlainText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: place.leads.sentence
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.inkSoft
                }
            }
            Flow {
                Layout.fillWidth: head.tight
                Layout.preferredWidth: head.tight ? -1 : look.width + naming.width + giving.width + taking.width + 24
                spacing: 8

                // As high as the buttons, in whose middle line it stands
                Item {
                    implicitWidth: look.implicitWidth
                    implicitHeight: naming.implicitHeight

                    Segments {
                        id: look

                        anchors.verticalCenter: parent.verticalCenter
                        width: implicitWidth
                        label: qsTr("Show as")
                        keys: ["board", "table"]
                        words: [qsTr("Board"), qsTr("Table")]
                        chosen: place.leads.view
                        onPicked: key => place.leads.choose(key)
                    }
                }
                ActionButton {
                    id: naming

                    text: qsTr("Stages…")
                    enabled: place.leads.loaded
                    onClicked: stages.open()
                }
                ActionButton {
                    id: giving

                    glyph: "file"
                    text: qsTr("Export…")
                    enabled: place.leads.total > 0
                    onClicked: place.leads.export()
                }
                ActionButton {
                    id: taking

                    text: qsTr("Import…")
                    enabled: place.leads.total > 0
                    onClicked: place.leads.bring_in()
                }
            }
        }
        Board {
            id: board

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: 24
            Layout.rightMargin: 24
            Layout.bottomMargin: 20
            visible: !place.inTable && place.leads.total > 0
            focus: !place.inTable
            leads: place.leads
            onOpened: lead => place.open(lead)
        }
        LeadTable {
            id: table

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            visible: place.inTable && place.leads.total > 0
            focus: place.inTable
            leads: place.leads
            onOpened: lead => place.open(lead)
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: place.leads.total === 0

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(360, parent.width - 48)
                visible: place.leads.loaded
                glyph: "form"
                title: qsTr("No leads yet")
                text: qsTr("They appear here seconds after someone sends your form.")
            }
        }
    }
    LeadPane {
        id: pane

        anchors.right: parent.right
        width: place.narrow ? parent.width : implicitWidth
        height: parent.height
        visible: place.leads.lead.lead !== 0
        lead: place.leads.lead
        onAbandoned: place.back()
    }
    Instantiator {
        model: 5
        delegate: Act {
            required property int index

            commands: place.commands
            name: "lead.stage." + (index + 1)
            enabled: place.holds
            onActed: {
                const lead = place.inTable ? table.current() : board.current();
                if (lead !== 0)
                    place.leads.place(lead, index + 1);
            }
        }
    }
    Act {
        commands: place.commands
        name: "leads.board"
        enabled: place.visible
        onActed: place.leads.choose("board")
    }
    Act {
        commands: place.commands
        name: "leads.table"
        enabled: place.visible
        onActed: place.leads.choose("table")
    }
    Act {
        commands: place.commands
        name: "leads.export"
        enabled: place.holds
        onActed: place.leads.export()
    }
    Act {
        commands: place.commands
        name: "leads.import"
        enabled: place.holds
        onActed: place.leads.bring_in()
    }
    StagesQuestion {
        id: stages

        leads: place.leads
    }
}
