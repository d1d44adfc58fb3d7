"""Every command of the window: what it is called, and which keys it has until the owner says otherwise.

A screen gives a command its act with an `Act` of this name (`ui/Conwerz/Controls/Act.qml`); keys, the palette, menus
and the sheet of keys follow from here.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Group(StrEnum):
    """Where a command applies; the order is that of the palette and of the sheet of keys."""

    CONVERSATION = "conversation"
    WRITING = "writing"
    COMMENTS = "comments"
    LEADS = "leads"
    GO = "go"
    EVERYWHERE = "everywhere"


_PLACES = {Group.CONVERSATION: "inbox", Group.WRITING: "inbox", Group.COMMENTS: "comments", Group.LEADS: "leads"}


@dataclass(frozen=True, slots=True)
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
    t = _translated
    return (
        Command("conversation.next", here, t("Next conversation"), ("J", "Alt+Down", "Ctrl+Tab"), "down", repeats=True),
        Command(
            "conversation.previous",
            here,
            t("Previous conversation"),
            ("K", "Alt+Up", "Ctrl+Shift+Tab"),
            "up",
            repeats=True,
        ),
        Command("conversation.reply", here, t("Answer"), ("R",), "reply"),
        Command("conversation.done", here, t("Done, or open again"), ("E",), "check"),
        Command("conversation.done_next", here, t("Done, and on to the next"), ("[",), "check"),
        Command("conversation.done_previous", here, t("Done, and back to the one before"), ("]",), "check"),
        Command("conversation.snooze", here, t("Snooze…"), ("H", "Ctrl+Shift+J"), "moon"),
        Command("conversation.label", here, t("Label…"), ("L",), "tag"),
        Command("conversation.star", here, t("Star, or take the star away"), ("S",), "star"),
        Command("conversation.mark_unread", here, t("Mark as unread"), ("Shift+U",), "unread"),
        Command("conversation.mark_read", here, t("Mark as read"), ("Shift+I", "Ctrl+R"), "unread"),
        Command("conversation.select", here, t("Choose this conversation as well"), ("X",), "check"),
        Command("conversation.select_next", here, t("Choose the next one as well"), ("Shift+J",), "down", repeats=True),
        Command(
            "conversation.select_previous", here, t("Choose the one before as well"), ("Shift+K",), "up", repeats=True
        ),
        Command("conversation.select_all", here, t("Choose all conversations"), ("* A",), "layers"),
        Command("conversation.person", here, t("About this person"), ("I",), "panel"),
        Command("conversation.spam", here, t("Spam, or no spam"), ("!",), "ban"),
        Command("conversation.block", here, t("Block this person…"), (), "lock"),
        Command("conversation.search", here, t("Search in this conversation"), ("Ctrl+Shift+F",), "search"),
        Command("conversation.quote", here, t("Quote the chosen message in your answer"), ("Ctrl+Shift+R",), "reply"),
        Command("conversation.rename", here, t("Call them something else…"), (), "pencil"),
        Command("conversation.forget", here, t("Forget this person…"), (), "trash"),
        Command("conversation.print", here, t("Print this conversation…"), ("Ctrl+P",), "file"),
        Command("conversation.save", here, t("Save this conversation…"), ("Ctrl+Shift+S",), "file"),
    )


def _writing() -> tuple[Command, ...]:
    here = Group.WRITING
    t = _translated
    return (
        Command("answer.send", here, t("Send"), ("Ctrl+Return",), "enter"),
        Command("answer.note", here, t("Write a note"), ("N",), "pencil"),
        Command("answer.emoji", here, t("Insert an emoji"), ("Ctrl+E",), "smile"),
        Command("answer.canned", here, t("Insert a ready answer"), (), "slash"),
        Command("answer.draft", here, t("Draft with AI"), ("Ctrl+Shift+A",), "sparkle"),
        Command("answer.schedule", here, t("Send later…"), (), "calendar"),
        Command("answer.record", here, t("Record a voice message"), (), "mic"),
        Command("answer.attach", here, t("Add files…"), ("Ctrl+U", "Ctrl+O"), "clip"),
    )


def _comments() -> tuple[Command, ...]:
    here = Group.COMMENTS
    t = _translated
    return (
        Command("post.next", here, t("Next post"), ("Alt+Down", "Ctrl+Tab"), "down", repeats=True),
        Command("post.previous", here, t("Previous post"), ("Alt+Up", "Ctrl+Shift+Tab"), "up", repeats=True),
        Command("comment.next", here, t("Next comment"), ("J",), "down", repeats=True),
        Command("comment.previous", here, t("Previous comment"), ("K",), "up", repeats=True),
        Command("comment.reply", here, t("Reply below the comment"), ("R",), "reply"),
        Command("comment.write_privately", here, t("Write to them privately"), ("P",), "lock"),
        Command("comment.hide", here, t("Hide the comment, or show it again"), ("H",), "hide"),
        Command("comment.settle", here, t("No answer needed"), ("E",), "check"),
        Command("comment.delete", here, t("Delete the comment…"), ("Delete",), "trash"),
        Command("comments.search", here, t("Search comments"), ("Ctrl+Shift+F",), "search"),
    )


def _leads() -> tuple[Command, ...]:
    here = Group.LEADS
    t = _translated
    return (
        Command("leads.board", here, t("Show leads as a board"), (), "form"),
        Command("leads.table", here, t("Show leads as a table"), (), "form"),
        Command("lead.stage.1", here, t("Put the lead into the first stage"), ("1",), "form"),
        Command("lead.stage.2", here, t("Put the lead into the second stage"), ("2",), "form"),
        Command("lead.stage.3", here, t("Put the lead into the third stage"), ("3",), "form"),
        Command("lead.stage.4", here, t("Put the lead into the fourth stage"), ("4",), "form"),
        Command("lead.stage.5", here, t("Put the lead into the fifth stage"), ("5",), "form"),
        Command("leads.export", here, t("Export leads…"), (), "file"),
        Command("leads.import", here, t("Import leads…"), (), "file"),
    )


def _go() -> tuple[Command, ...]:
    here = Group.GO
    t = _translated
    return (
        Command("go.inbox", here, t("Go to the inbox"), ("G I",), "inbox"),
        Command("go.comments", here, t("Go to comments"), ("G C",), "bubble"),
        Command("go.leads", here, t("Go to leads"), ("G L",), "form"),
        Command("go.insights", here, t("Go to insights"), ("G A",), "bars"),
        Command("view.1", here, t("View 1: waiting for you"), ("Ctrl+1",), "inbox"),
        Command("view.2", here, t("View 2: ending soon"), ("Ctrl+2",), "ending"),
        Command("view.3", here, t("View 3: all conversations"), ("Ctrl+3",), "layers"),
        Command("view.4", here, t("View 4: unread"), ("Ctrl+4",), "unread"),
        Command("view.5", here, t("View 5: snoozed"), ("Ctrl+5",), "moon"),
        Command("view.6", here, t("View 6: not delivered"), ("Ctrl+6",), "alert"),
        Command("view.7", here, t("View 7: done"), ("Ctrl+7",), "check"),
    )


def _everywhere() -> tuple[Command, ...]:
    here = Group.EVERYWHERE
    t = _translated
    return (
        Command("palette", here, t("Find a command or a person"), ("Ctrl+K",), "search"),
        Command("keys", here, t("All keys"), ("?", "Ctrl+/"), "key"),
        Command("help", here, t("Help"), ("F1",), "info"),
        Command("search", here, t("Search everything"), ("/", "Ctrl+F"), "search"),
        Command("work", here, t("What is under way"), (), "refresh"),
        Command("undo", here, t("Take back what was done last"), ("Ctrl+Z", "Z"), "undo", over_text=True),
        Command("pane.next", here, t("Next pane"), ("F6",), "layers"),
        Command("pane.previous", here, t("Previous pane"), ("Shift+F6",), "layers"),
        Command("settings", here, t("Settings"), ("Ctrl+,",), "sliders"),
        Command("text.larger", here, t("Larger text"), ("Ctrl++", "Ctrl+="), "plus", repeats=True),
        Command("text.smaller", here, t("Smaller text"), ("Ctrl+-",), "down", repeats=True),
        Command("text.usual", here, t("Text as large as at first"), ("Ctrl+0",), "refresh"),
        Command("pane.wider", here, t("A wider list"), (), "right", repeats=True),
        Command("pane.narrower", here, t("A narrower list"), (), "left", repeats=True),
        Command("updates", here, t("Look for a new version"), (), "refresh"),
        Command("lock", here, t("Lock Conwerz"), ("Ctrl+L",), "lock"),
        Command("quit", here, t("Quit Conwerz"), ("Ctrl+Q",), "close", over_questions=True),
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
