"""Looking for what is being typed: the newest request wins, and one that is out of date costs nobody anything."""

from collections.abc import Callable

from conwerz_desktop.domain.records import record
from conwerz_desktop.store import hits, search
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.hits import Asked, Hit
from conwerz_desktop.store.search import START, Place
from conwerz_desktop.viewmodels.bridge import Bridge

SMALL = 5  # people, comments and the like, of each
FILTERED = 50  # conversations, where nothing but conversations was asked for
NOTES = 1_000  # of one conversation


@record
class Findings:
    """What was found so far. `rest` is where the search goes on, None at its end."""

    asked: Asked
    small: tuple[Hit, ...] = ()
    messages: tuple[Hit, ...] = ()
    rest: Place | None = START

    @property
    def hits(self) -> tuple[Hit, ...]:
        return self.small + self.messages


class Hunt:
    """On the GUI thread. One short read after the other: a letter typed meanwhile waits for one of them at most."""

    def __init__(self, store: Store, bridge: Bridge, show: Callable[[Findings], object]) -> None:
        self._store = store
        self._bridge = bridge
        self._show = show
        self._wanted: Findings | None = None
        self._enough = search.ENOUGH
        self._reading = False

    @property
    def is_looking(self) -> bool:
        found = self._wanted
        return found is not None and found.rest is not None and len(found.messages) < self._enough

    @property
    def has_rest(self) -> bool:
        """There may be more than was found."""
        return self._wanted is not None and self._wanted.rest is not None

    def ask(self, asked: Asked, *, enough: int = search.ENOUGH) -> None:
        """Look for something else from now on."""
        self._wanted, self._enough = Findings(asked), enough
        self._go_on()

    def ask_for_more(self) -> None:
        """The owner has come to the end of what was found."""
        if self._wanted:
            self._enough = len(self._wanted.messages) + search.ENOUGH
            self._go_on()

    def stop(self) -> None:
        self._wanted = None

    def _go_on(self) -> None:
        if self.is_looking and not self._reading and (known := self._wanted):
            self._reading = True
            read = self._store.read(lambda db: further(db, known))
            self._bridge.when_done(read, lambda new: self._take(known, new), self._give_up)

    def _give_up(self) -> None:
        """The read failed, and is in the crash log: another query may fare better."""
        self._reading, self._wanted = False, None

    def _take(self, known: Findings, new: Findings) -> None:
        self._reading = False
        if self._wanted is known:
            self._wanted = new
            self._show(new)
        self._go_on()


def further(db: Connection, known: Findings) -> Findings:
    """One piece more. People and other small things come with the first; of one conversation only its notes do."""
    assert known.rest is not None
    asked, small = known.asked, known.small
    if known.rest == START and asked.conversation is not None:
        small = hits.notes(db, asked, NOTES)
    elif known.rest == START:
        limit = SMALL if asked.query.asks_for_words or asked.query.tells_of_messages else FILTERED
        small = tuple(hit for source in hits.SMALL for hit in source(db, asked, limit))
        if limit == FILTERED:
            return Findings(asked, small, (), None)
    found = search.messages(db, asked, known.rest)
    return Findings(asked, small, known.messages + found.hits, found.rest)
