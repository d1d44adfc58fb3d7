"""A customer has written: the instant reply or the away text, where one is due."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import tzinfo

from conwerz_desktop.domain import greetings
from conwerz_desktop.domain.automation import Reason
from conwerz_desktop.domain.greetings import OPENING, Greeting
from conwerz_desktop.services.automation import answering
from conwerz_desktop.store import automation, opening_hours
from conwerz_desktop.store.automation import Heard
from conwerz_desktop.store.database import Store, Writing

SayWhen = Callable[[int, int], str]
"""The moment at which the shop opens, seen from now, in the owner's words."""


def greet(writing: Writing, heard: Heard, say_when: SayWhen, zone: tzinfo | None = None) -> bool:
    """Whether anything was queued."""
    if (talk := automation.talk(writing.db, heard.conversation)) is None:
        return False
    hours = opening_hours.of_place(writing.db, talk.place)
    known = automation.greetings(writing.db, talk.place)
    if (due := greetings.due(talk, known, hours, writing.now, zone)) is None:
        return False
    text = due.text
    if due.opens_at is not None:
        text = text.replace(OPENING, say_when(due.opens_at, writing.now))
    return answering.answer(writing, talk, text, due.reason, heard.sent_at) is None


def put(store: Store, place: str, form: Reason, greeting: Greeting) -> Future[None]:
    """The owner writes a greeting, or switches it on or off."""
    return store.write(lambda writing: automation.put_greeting(writing, place, form, greeting))
