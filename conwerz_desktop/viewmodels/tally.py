"""How many conversations each of some filters shows. Counted once; from then on only what has changed is looked at."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.views import View
from conwerz_desktop.store import conversations
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.conversations import Filter
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.bridge import Bridge

MANY = 100  # more are not counted
FEW = 50  # so many changes are looked at one by one

Members = dict[int, frozenset[int]]


@record
class Counted:
    asked: Mapping[int, Filter]
    members: Members


class Tally(QObject):
    """Lives on the GUI thread. One read at a time; what changes meanwhile is counted after it."""

    counted = Signal()

    def __init__(self, store: Store, clock: Callable[[], int], bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._bridge = bridge
        self._filters: Mapping[int, Filter] = {}
        self._members: Members = {}
        self._changed: set[int] = set()
        self._anew = self._reading = False

    def watch(self, filters: Mapping[int, Filter]) -> None:
        """Count for these, by key."""
        if filters != self._filters:
            self._filters = filters
            self._count_anew()

    def figure(self, key: int) -> str:
        """Empty for none."""
        count = len(self._members.get(key, ()))
        return "" if not count else f"{MANY - 1}+" if count >= MANY else str(count)

    def apply(self, changes: Changes) -> None:
        if changes.conversations and self._filters:
            self._changed |= changes.conversations
            self._go_on()

    def tick(self) -> None:
        """Time has passed: what depends on it is counted anew."""
        if any(_depends_on_time(each) for each in self._filters.values()):
            self._count_anew()

    def _count_anew(self) -> None:
        self._anew = True
        self._go_on()

    def _go_on(self) -> None:
        if self._reading or not (self._anew or self._changed):
            return
        anew = self._anew or len(self._changed) > FEW
        filters, now, ids, known = self._filters, self._clock(), frozenset(self._changed), self._members
        self._changed, self._anew, self._reading = set(), False, True
        count = partial(_all, filters=filters, now=now) if anew else partial(_again, filters, now, ids, known)
        self._bridge.when_done(self._store.read(count), partial(self._take, filters), self._fail)

    def _take(self, filters: Mapping[int, Filter], members: Members) -> None:
        self._reading = False
        if filters is self._filters:
            self._members = members
            self.counted.emit()
        self._go_on()

    def _fail(self) -> None:
        self._reading = False


def _all(db: Connection, filters: Mapping[int, Filter], now: int) -> Members:
    return {key: conversations.numbers(db, each, now, MANY) for key, each in filters.items()}


def _again(filters: Mapping[int, Filter], now: int, ids: frozenset[int], known: Members, db: Connection) -> Members:
    """Where more than `MANY` were, one that left may have made room for one that was not counted."""
    found = {}
    for key, each in filters.items():
        before = known.get(key, frozenset())
        after = before - ids | conversations.among(db, each, now, ids)
        full = len(before) >= MANY and len(after) < MANY
        found[key] = conversations.numbers(db, each, now, MANY) if full else after
    return found


def _depends_on_time(chosen: Filter) -> bool:
    states = {chosen.view, *chosen.query.states}
    return bool(states & {View.WAITING, View.ENDING, View.SNOOZED} or chosen.query.before or chosen.query.after)
