"""What the owner does with conversations, one or many at once: each act tells how they were, and can be undone."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial

from conwerz_desktop.domain.shutting import Shut
from conwerz_desktop.store import barring, labels, triage
from conwerz_desktop.store import conversations as threads
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.labels import Label, Removed
from conwerz_desktop.store.triage import Before

Numbers = Sequence[int]


def finish(store: Store, conversations: Numbers) -> Future[Before]:
    return _do(store, conversations, triage.MATTER, triage.finish)


def reopen(store: Store, conversations: Numbers) -> Future[Before]:
    return _do(store, conversations, triage.MATTER, triage.reopen)


def snooze(store: Store, conversations: Numbers, until: int) -> Future[Before]:
    return _do(store, conversations, triage.MATTER, partial(triage.snooze, until=until))


def wake(store: Store, conversations: Numbers) -> Future[Before]:
    return _do(store, conversations, triage.MATTER, triage.wake)


def star(store: Store, conversations: Numbers, starred: bool) -> Future[Before]:
    return _do(store, conversations, triage.STAR, partial(triage.star, starred=starred))


def see(store: Store, conversations: Numbers) -> Future[Before]:
    """Here only: the customers are told nothing."""

    def write(writing: Writing, numbers: Numbers) -> None:
        for number in numbers:
            threads.see(writing, number)

    return _do(store, conversations, triage.SEEN, write)


def unsee(store: Store, conversations: Numbers) -> Future[Before]:
    return _do(store, conversations, triage.SEEN, triage.unsee)


def shut(store: Store, conversations: Numbers, how: Shut) -> Future[Before]:
    """On every channel; Meta is told of who is blocked, or let in again, where it can do anything about it."""

    def write(writing: Writing) -> Before:
        everywhere = triage.of_same_people(writing.db, conversations)
        known = triage.before(writing.db, everywhere, triage.SHUT)
        triage.shut(writing, everywhere, how)
        barring.follow(writing, everywhere)
        return known

    return store.write(write)


def undo(store: Store, known: Before) -> Future[None]:
    def write(writing: Writing) -> None:
        triage.put_back(writing, known)
        if known.columns == triage.SHUT:
            barring.follow(writing, (row[0] for row in known.rows))

    return store.write(write)


def make_label(store: Store, name: str) -> Future[int]:
    return store.write(lambda writing: labels.make(writing, name))


def change_label(store: Store, label: Label) -> Future[bool]:
    return store.write(lambda writing: labels.change(writing, label))


def remove_label(store: Store, label: int) -> Future[Removed | None]:
    return store.write(lambda writing: labels.remove(writing, label))


def bring_label_back(store: Store, removed: Removed) -> Future[None]:
    return store.write(lambda writing: labels.bring_back(writing, removed))


def put_label(store: Store, label: int, conversations: Numbers) -> Future[tuple[int, ...]]:
    """Those that did not carry it yet."""

    def write(writing: Writing) -> tuple[int, ...]:
        known = labels.carriers(writing.db, label, conversations)
        labels.put(writing, label, conversations)
        return tuple(number for number in conversations if number not in known)

    return store.write(write)


def take_label_off(store: Store, label: int, conversations: Numbers) -> Future[tuple[int, ...]]:
    """Those that carried it."""

    def write(writing: Writing) -> tuple[int, ...]:
        known = labels.carriers(writing.db, label, conversations)
        labels.take_off(writing, label, known)
        return known

    return store.write(write)


def _do(
    store: Store, conversations: Numbers, columns: tuple[str, ...], act: Callable[[Writing, Numbers], None]
) -> Future[Before]:
    def write(writing: Writing) -> Before:
        known = triage.before(writing.db, conversations, columns)
        act(writing, conversations)
        return known

    return store.write(write)
