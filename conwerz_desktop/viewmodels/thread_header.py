"""Who a conversation is with, where they write, and how long the shop may still answer freely."""

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain import limits, messaging_window
from conwerz_desktop.domain.channels import META_INBOXES, Channel
from conwerz_desktop.domain.messaging_window import Allowance
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.shutting import Bar, Shut
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.viewmodels import names, shut_words, words
from conwerz_desktop.viewmodels.conversation_rows import label_look, put_off_words
from conwerz_desktop.viewmodels.inbox import NOBODY
from conwerz_desktop.viewmodels.moments import Calendar


@record
class ThreadState:
    conversation: int = NOBODY
    name: str = ""
    own_name: str = ""
    initials: str = ""
    hue: int = 0
    channel: str = "messenger"
    place: str = ""
    address: str = ""
    """The place without its channel."""
    window: str = "closed"
    window_words: str = ""
    missed: int = 0
    reactions: str = ""
    savable: bool = False
    done: bool = False
    starred: bool = False
    shut: bool = False
    shut_mark: str = ""
    shut_note: str = ""
    put_off: str = ""
    labels: tuple[str, ...] = ()
    """Of each its look and its name, with a "/" between."""


def person_name(row: ConversationRow) -> str:
    return names.display_name(row.asset.channel, row.person_id, row.profile)


def header(row: ConversationRow, name: str, shop: str, now: int, missed: int, calendar: Calendar) -> ThreadState:
    window = messaging_window.at(row.asset.channel, row.last_inbound_at, now)
    handle = names.place(row.asset.channel, row.profile)
    place = handle if handle and handle != name else shop
    channel = names.channel_name(row.asset.channel)
    place = _answered_elsewhere(row) or place
    return ThreadState(
        conversation=row.id,
        name=name,
        own_name=names.clean(row.profile.own_name or ""),
        initials=names.initials(row.profile),
        hue=names.hue(row.person_id),
        channel=row.asset.channel.value,
        place=f"{channel}  ·  {place}" if place else channel,
        address=place or channel,
        window=words.window_state(window, now),
        window_words="" if row.bar is Bar.BARRED else words.window_words(window, now),
        missed=missed,
        reactions=" ".join(limits.REACTIONS[row.asset.channel]) if window.allowance is Allowance.FREE_TEXT else "",
        savable=row.asset.channel is not Channel.INSTAGRAM,
        done=row.done,
        starred=row.starred,
        shut=row.shut is not Shut.OPEN,
        shut_mark=shut_words.mark(row),
        shut_note=shut_words.note(row),
        put_off=put_off_words(row, now, calendar),
        labels=tuple(f"{label_look(label)}/{names.clean(label.name)}" for label in row.labels),
    )


def _answered_elsewhere(row: ConversationRow) -> str:
    """Two of the shop's programs must not answer one customer without knowing of each other."""
    if row.other_program is None:
        return ""
    if row.other_program in META_INBOXES:
        return QCoreApplication.translate("ThreadHeader", "being answered in Meta's Business Suite")
    return QCoreApplication.translate("ThreadHeader", "being answered in another program")
