"""Every command of the window: what it is called, and which keys it has until the owner says otherwise.

A screen gives a command its act with an `Act` of this name (`ui/Conwerz/Controls/Act.qml`); keys, the palette, menus
and the sheet of keys follow from here.
"""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.records import record


class Group(StrEnum):
    """Where a command applies; the order is that of the palette and of the sheet of keys."""

    CONVERSATION = "conversation"
    WRITING = "writing"
    COMMENTS = "comments"
    LEADS = "leads"
    GO = "go"
    EVERYWHERE = "everywhere"


_PLACES = {Group.CONVERSATION: "inbox", Group.WRITING: "inbox", Group.COMMENTS: "comments", Group.LEADS: "leads"}


@record
class Command:
    """`keys` are spelled as domain/keystrokes does. `repeats`: a key that is held down goes on.

    `over_text`: while its act is offered, its keys are taken from a text field too that knows them (Ctrl+Z).
    `over_questions`: it acts while a question waits for its answer.
    """

    name: str
    group: Group
    words: str
    keys: tuple[str, ...] = ()
    glyph: str = ""
    repeats: bool = False
    over_text: bool = False
    over_questions: bool = False


def commands() -> tuple[Command, ...]:
    """In the order in which they are shown."""
    return (*_conversation(), *_writing(), *_comments(), *_leads(), *_go(), *_everywhere())


def _conversation() -> tuple[Command, ...]:
    here = Group.CONVERSATION
    return (
        Command(
            "conversation.next",
            here,
            _translated("Next conversation"),
            ("J", "Alt+Down", "Ctrl+Tab"),
            "down",
            repeats=True,
        ),
        Command(
            "conversation.previous",
            here,
            _translated("Previous conversation"),
            ("K", "Alt+Up", "Ctrl+Shift+Tab"),
            "up",
            repeats=True,
        ),
        Command(
            "conversation.next_unread",
            here,
            _translated("Next unread conversation"),
            ("Alt+Shift+Down",),
            "down",
            repeats=True,
        ),
        Command(
            "conversation.previous_unread",
            here,
            _translated("Previous unread conversation"),
            ("Alt+Shift+Up",),
            "up",
            repeats=True,
        ),
        Command("conversation.reply", here, _translated("Answer"), ("R",), "reply"),
        Command("conversation.done", here, _translated("Done, or open again"), ("E",), "check"),
        Command("conversation.done_next", here, _translated("Done, and on to the next"), ("[",), "check"),
        Command("conversation.done_previous", here, _translated("Done, and back to the one before"), ("]",), "check"),
        Command("conversation.snooze", here, _translated("Snooze…"), ("H", "Ctrl+Shift+J"), "moon"),
        Command("conversation.label", here, _translated("Label…"), ("L",), "tag"),
        Command("conversation.star", here, _translated("Star, or take the star away"), ("S",), "star"),
        Command("conversation.mark_unread", here, _translated("Mark as unread"), ("Shift+U",), "unread"),
        Command("conversation.mark_read", here, _translated("Mark as read"), ("Shift+I", "Ctrl+R"), "unread"),
        Command("conversation.select", here, _translated("Choose this conversation as well"), ("X",), "check"),
        Command(
            "conversation.select_next",
            here,
            _translated("Choose the next one as well"),
            ("Shift+J",),
            "down",
            repeats=True,
        ),
        Command(
            "conversation.select_previous",
            here,
            _translated("Choose the one before as well"),
            ("Shift+K",),
            "up",
            repeats=True,
        ),
        Command("conversation.select_all", here, _translated("Choose all conversations"), ("* A",), "layers"),
        Command("conversation.person", here, _translated("About this person"), ("I",), "panel"),
        Command("conversation.spam", here, _translated("Spam, or no spam"), ("!",), "ban"),
        Command("conversation.block", here, _translated("Block this person…"), (), "lock"),
        Command("conversation.search", here, _translated("Search in this conversation"), ("Ctrl+Shift+F",), "search"),
        Command(
            "conversation.quote",
            here,
            _translated("Quote the chosen message in your answer"),
            ("Ctrl+Shift+R",),
            "reply",
        ),
        Command("conversation.rename", here, _translated("Call them something else…"), (), "pencil"),
        Command("conversation.forget", here, _translated("Forget this person…"), (), "trash"),
        Command("conversation.print", here, _translated("Print this conversation…"), ("Ctrl+P",), "file"),
        Command("conversation.save", here, _translated("Save this conversation…"), ("Ctrl+Shift+S",), "file"),
    )


def _writing() -> tuple[Command, ...]:
    here = Group.WRITING
    return (
        Command("answer.send", here, _translated("Send"), ("Ctrl+Return",), "enter"),
        Command("answer.note", here, _translated("Write a note"), ("N",), "pencil"),
        Command("answer.emoji", here, _translated("Insert an emoji"), ("Ctrl+E",), "smile"),
        Command("answer.canned", here, _translated("Insert a ready answer"), (), "slash"),
        Command("answer.draft", here, _translated("Draft with AI"), ("Ctrl+Shift+A",), "sparkle"),
        Command("answer.schedule", here, _translated("Send later…"), (), "calendar"),
        Command("answer.record", here, _translated("Record a voice message"), (), "mic"),
        Command("answer.attach", here, _translated("Add files…"), ("Ctrl+U", "Ctrl+O"), "clip"),
    )


def _comments() -> tuple[Command, ...]:
    here = Group.COMMENTS
    return (
        Command("post.next", here, _translated("Next post"), ("Alt+Down", "Ctrl+Tab"), "down", repeats=True),
        Command("post.previous", here, _translated("Previous post"), ("Alt+Up", "Ctrl+Shift+Tab"), "up", repeats=True),
        Command("comment.next", here, _translated("Next comment"), ("J",), "down", repeats=True),
        Command("comment.previous", here, _translated("Previous comment"), ("K",), "up", repeats=True),
        Command("comment.reply", here, _translated("Reply below the comment"), ("R",), "reply"),
        Command("comment.write_privately", here, _translated("Write to them privately"), ("P",), "lock"),
        Command("comment.hide", here, _translated("Hide the comment, or show it again"), ("H",), "hide"),
        Command("comment.settle", here, _translated("No answer needed"), ("E",), "check"),
        Command("comment.delete", here, _translated("Delete the comment…"), ("Delete",), "trash"),
        Command("comments.search", here, _translated("Search comments"), ("Ctrl+Shift+F",), "search"),
    )


def _leads() -> tuple[Command, ...]:
    here = Group.LEADS
    return (
        Command("leads.board", here, _translated("Show leads as a board"), (), "form"),
        Command("leads.table", here, _translated("Show leads as a table"), (), "form"),
        Command("lead.stage.1", here, _translated("Put the lead into the first stage"), ("1",), "form"),
        Command("lead.stage.2", here, _translated("Put the lead into the second stage"), ("2",), "form"),
        Command("lead.stage.3", here, _translated("Put the lead into the third stage"), ("3",), "form"),
        Command("lead.stage.4", here, _translated("Put the lead into the fourth stage"), ("4",), "form"),
        Command("lead.stage.5", here, _translated("Put the lead into the fifth stage"), ("5",), "form"),
        Command("leads.export", here, _translated("Export leads…"), (), "file"),
        Command("leads.import", here, _translated("Import leads…"), (), "file"),
    )


def _go() -> tuple[Command, ...]:
    here = Group.GO
    return (
        Command("go.inbox", here, _translated("Go to the inbox"), ("G I",), "inbox"),
        Command("go.comments", here, _translated("Go to comments"), ("G C",), "bubble"),
        Command("go.leads", here, _translated("Go to leads"), ("G L",), "form"),
        Command("go.insights", here, _translated("Go to insights"), ("G A",), "bars"),
        Command("view.1", here, _translated("View 1: waiting for you"), ("Ctrl+1",), "inbox"),
        Command("view.2", here, _translated("View 2: ending soon"), ("Ctrl+2",), "ending"),
        Command("view.3", here, _translated("View 3: all conversations"), ("Ctrl+3",), "layers"),
        Command("view.4", here, _translated("View 4: unread"), ("Ctrl+4",), "unread"),
        Command("view.5", here, _translated("View 5: snoozed"), ("Ctrl+5",), "moon"),
        Command("view.6", here, _translated("View 6: not delivered"), ("Ctrl+6",), "alert"),
        Command("view.7", here, _translated("View 7: done"), ("Ctrl+7",), "check"),
        Command("view.8", here, _translated("View 8: starred"), ("Ctrl+8",), "star"),
        Command("view.9", here, _translated("View 9: spam and blocked"), ("Ctrl+9",), "ban"),
    )


def _everywhere() -> tuple[Command, ...]:
    here = Group.EVERYWHERE
    return (
        Command("palette", here, _translated("Find a command or a person"), ("Ctrl+K",), "search"),
        Command("keys", here, _translated("All keys"), ("?", "Ctrl+/"), "key"),
        Command("help", here, _translated("Help"), ("F1",), "info"),
        Command("search", here, _translated("Search everything"), ("/", "Ctrl+F"), "search"),
        Command("work", here, _translated("What is under way"), (), "refresh"),
        Command("undo", here, _translated("Take back what was done last"), ("Ctrl+Z", "Z"), "undo", over_text=True),
        Command("pane.next", here, _translated("Next pane"), ("F6",), "layers"),
        Command("pane.previous", here, _translated("Previous pane"), ("Shift+F6",), "layers"),
        Command("settings", here, _translated("Settings"), ("Ctrl+,",), "sliders"),
        Command("text.larger", here, _translated("Larger text"), ("Ctrl++", "Ctrl+="), "plus", repeats=True),
        Command("text.smaller", here, _translated("Smaller text"), ("Ctrl+-",), "down", repeats=True),
        Command("text.usual", here, _translated("Text as large as at first"), ("Ctrl+0",), "refresh"),
        Command("pane.wider", here, _translated("A wider list"), (), "right", repeats=True),
        Command("pane.narrower", here, _translated("A narrower list"), (), "left", repeats=True),
        Command("updates", here, _translated("Look for a new version"), (), "refresh"),
        Command("lock", here, _translated("Lock Conwerz"), ("Ctrl+L",), "lock"),
        Command("quit", here, _translated("Quit Conwerz"), ("Ctrl+Q",), "close", over_questions=True),
    )


def group_words(group: Group) -> str:
    return {
        Group.CONVERSATION: _translated("This conversation"),
        Group.WRITING: _translated("Writing"),
        Group.COMMENTS: _translated("Comments"),
        Group.LEADS: _translated("Leads"),
        Group.GO: _translated("Go to"),
        Group.EVERYWHERE: _translated("Everywhere"),
    }[group]


def meet(one: Group, other: Group) -> bool:
    """Both may apply at one time, so that they cannot have the same keys."""
    places = {_PLACES.get(one), _PLACES.get(other)}
    return None in places or len(places) == 1


def _translated(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
