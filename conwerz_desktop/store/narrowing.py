"""What a view or a typed query asks of conversations and messages, as conditions for a query over c, a, p and m.

c is the conversation, a its asset, p its person, m one of its messages.
"""

from collections.abc import Iterable
from dataclasses import field, replace
from typing import Any

from conwerz_desktop.domain import messaging_window
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.search_query import Has, Query
from conwerz_desktop.domain.views import View
from conwerz_desktop.store import words

ENDING_SOON = 2 * messaging_window.HOUR

# Each as an index knows it (0070). A window that closes is shown however long the owner has put the matter off.
VIEWS = {
    View.ALL: "c.shut = 0",
    View.WAITING: "c.waiting AND c.done_upto IS NULL AND c.shut = 0"
    " AND (c.snoozed_until IS NULL OR c.snoozed_until <= :now)",
    View.ENDING: "c.waiting AND c.done_upto IS NULL AND c.shut = 0"
    " AND c.last_inbound_at BETWEEN :now - :free_text AND :now - :free_text + :soon",
    View.UNREAD: "c.unread > 0 AND c.shut = 0",
    View.SNOOZED: "c.snoozed_until > :now AND c.shut = 0",
    View.FAILED: "c.failed > 0 AND c.shut = 0",
    View.DONE: "c.done_upto IS NOT NULL AND c.shut = 0",
    View.STARRED: "c.starred AND c.shut = 0",
    View.SPAM: "c.shut > 0",
}

_KINDS = {
    Has.PHOTO: (Kind.IMAGE,),
    Has.VIDEO: (Kind.VIDEO,),
    Has.VOICE: (Kind.VOICE, Kind.AUDIO),
    Has.FILE: (Kind.FILE,),
    Has.LOCATION: (Kind.LOCATION,),
    Has.STICKER: (Kind.STICKER,),
}


@record
class Narrowing:
    """Conditions that must all hold, and the values they name."""

    conditions: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)

    def __add__(self, other: "Narrowing") -> "Narrowing":
        return Narrowing(self.conditions + other.conditions, self.values | other.values)

    @property
    def where(self) -> str:
        return " AND ".join(["TRUE", *self.conditions])


def moments(now: int) -> dict[str, int]:
    """What `VIEWS` name."""
    free_text = messaging_window.FREE_TEXT - messaging_window.EARLY
    return {"now": now, "free_text": free_text, "soon": ENDING_SOON}


def conversations(query: Query, *, named: str = "", prefix: str = "") -> Narrowing:
    """What `query` asks of a conversation; `named` are words that its person must be called by.

    `prefix` keeps the names of its values apart from another query's.
    """
    found = Narrowing([VIEWS[state] for state in query.states]) + _on(query.channels)
    for number, label in enumerate(query.labels):
        name = f"{prefix}label{number}"
        found += Narrowing([_LABELLED.format(name)], {name: label})
    if called := [_called(name, f"{prefix}from{number}_") for number, name in enumerate(query.people)]:
        values = {name: value for each in called for name, value in each.values.items()}
        found += Narrowing([f"({' OR '.join(each.where for each in called)})"], values)
    if query.unwanted:
        found += _none_of(conversations(query.unwanted, prefix="no_"))
    return found + _called(named, "named") if named else found


def channels(query: Query) -> Narrowing:
    return _on(query.channels) + (_none_of(_on(query.unwanted.channels)) if query.unwanted else Narrowing())


def messages(query: Query) -> Narrowing:
    """What it asks of a message beyond that, apart from words and days."""
    found = Narrowing()
    if query.by_shop:
        found += Narrowing(["m.author NOT IN ('customer', 'nobody')"])
    elif query.people:
        found += Narrowing(["m.author = 'customer'"])
    if query.has:
        found += Narrowing([f"({' OR '.join(map(_has, query.has))})"])
    if query.unwanted:
        found += _none_of(messages(replace(query.unwanted, people=())))
    return found


def _on(wanted: Iterable[Channel]) -> Narrowing:
    listed = _listed(wanted)
    return Narrowing([f"a.channel IN ({listed})"] if listed else [])


def _none_of(unwanted: Narrowing) -> Narrowing:
    """What is not known of a row is not true of it."""
    return Narrowing([f"({each}) IS NOT TRUE" for each in unwanted.conditions], unwanted.values)


def said(query: Query, since: int, until: int) -> Narrowing:
    """What a conversation must have a message for, that fits all of it but its words."""
    if not query.tells_of_messages:
        return Narrowing()
    when = ["m.unsent_at IS NULL", "m.sent_at >= :since", "m.sent_at < :until"]
    wanted = messages(query) + Narrowing(when, {"since": since, "until": until})
    inside = f"EXISTS (SELECT 1 FROM living_message m WHERE m.conversation = c.id AND {wanted.where})"
    return Narrowing([inside], wanted.values)


_LABELLED = (
    "c.id IN (SELECT l.conversation FROM labelled l JOIN label ON label.id = l.label"
    " WHERE folded(label.name) = folded(:{0}))"
)


def _called(name: str, prefix: str) -> Narrowing:
    """A name that holds no word is nobody's."""
    query, values = words.holding("person", name, prefix)
    return Narrowing([f"c.person IN ({query})" if query else "FALSE"], dict(values))


def _has(wanted: Has) -> str:
    if wanted is Has.LINK:
        return "m.text LIKE '%http://%' OR m.text LIKE '%https://%'"
    kinds = _listed(_KINDS[wanted])
    return f"EXISTS (SELECT 1 FROM attachment WHERE message = m.id AND kind IN ({kinds}))"


def _listed(names: Iterable[str]) -> str:
    """Names of our own."""
    return ", ".join(f"'{name}'" for name in names)
