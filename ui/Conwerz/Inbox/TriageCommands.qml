import QtQuick
import Conwerz.Controls
import Conwerz.ViewModels

// What the commands of triage do here: with those that are chosen together, or else with the open conversation.
Item {
    id: acts

    required property Commands commands
    required property Triage triage
    required property Inbox inbox
    required property int conversation

    // The inbox is on screen
    property bool awake: false
    readonly property bool any: awake && (conversation !== 0 || inbox.marked > 0)
    readonly property Item focused: Window.activeFocusItem
    // While somebody writes, only what was done this moment is taken back: the field has an undo of its own
    readonly property bool undoes: awake && triage.undoes && (triage.undoable || !(focused instanceof TextEdit || focused instanceof TextInput))

    signal snoozeAsked
    signal labelAsked
    signal personAsked

    Act {
        commands: acts.commands
        name: "conversation.done"
        enabled: acts.any
        onActed: acts.triage.toggle_done()
    }
    Act {
        commands: acts.commands
        name: "conversation.done_next"
        enabled: acts.any
        onActed: acts.triage.finish(1)
    }
    Act {
        commands: acts.commands
        name: "conversation.done_previous"
        enabled: acts.any
        onActed: acts.triage.finish(-1)
    }
    Act {
        commands: acts.commands
        name: "conversation.snooze"
        enabled: acts.any
        onActed: acts.snoozeAsked()
    }
    Act {
        commands: acts.commands
        name: "conversation.label"
        enabled: acts.any
        onActed: acts.labelAsked()
    }
    Act {
        commands: acts.commands
        name: "conversation.star"
        enabled: acts.any
        onActed: acts.triage.toggle_star()
    }
    Act {
        commands: acts.commands
        name: "conversation.spam"
        enabled: acts.any
        onActed: acts.triage.toggle_spam()
    }
    Act {
        commands: acts.commands
        name: "conversation.mark_unread"
        enabled: acts.any
        onActed: acts.triage.mark_unread()
    }
    Act {
        commands: acts.commands
        name: "conversation.mark_read"
        enabled: acts.any
        onActed: acts.triage.mark_read()
    }
    Act {
        commands: acts.commands
        name: "conversation.person"
        enabled: acts.awake && acts.conversation !== 0
        onActed: acts.personAsked()
    }
    Act {
        commands: acts.commands
        name: "conversation.select"
        enabled: acts.awake
        onActed: acts.inbox.mark_selected()
    }
    Act {
        commands: acts.commands
        name: "conversation.select_next"
        enabled: acts.awake
        onActed: acts.inbox.mark_further(1)
    }
    Act {
        commands: acts.commands
        name: "conversation.select_previous"
        enabled: acts.awake
        onActed: acts.inbox.mark_further(-1)
    }
    Act {
        commands: acts.commands
        name: "conversation.select_all"
        enabled: acts.awake
        onActed: acts.inbox.mark_all()
    }
    Act {
        commands: acts.commands
        name: "undo"
        enabled: acts.undoes
        onActed: acts.triage.undo()
    }
}
