"""A connection as `reading`, `writing` and `appending` see it: what the engines have in common, and what they have not.

One text serves both engines: values stand as `?`, and no statement uses what only one of them knows.
"""

from collections.abc import Callable, Collection, Iterator, Sequence, Set
from contextlib import AbstractContextManager
from functools import cache
from itertools import chain
from typing import Any, NamedTuple, Protocol, TypeVar

from conwerz_relay.order import LAST
from conwerz_relay.queues import Unavailable
from conwerz_relay.records import Depth, Line

T = TypeVar("T")

CHUNKS = (1_000, 256, 128, 64, 32, 16, 8, 4, 2, 1)  # rows a statement: few different ones, each prepared once


class Again(Unavailable):
    """Two relays were in each other's way and this one had to give in; the same once more will do."""


class Rows(Protocol):
    """What a statement brought."""

    @property
    def rowcount(self) -> int: ...

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...

    def __iter__(self) -> Iterator[Any]: ...


class Span(NamedTuple):
    """Some of a line's envelopes, for a WHERE and an ORDER BY.

    What was given a sequence above `highest` may not be looked at in this transaction, be it an envelope or a gap.
    `last`: a sequence that the line had been given by then, if its row may not tell.
    """

    condition: str
    values: tuple[Any, ...]
    order: str
    highest: int
    last: int


class Database(Protocol):
    """One connection, used by one thread at a time. It raises Unavailable where nothing can be read or written."""

    row: str  # what tells one envelope from all others, in a statement

    def writing(self) -> AbstractContextManager[None]:
        """A transaction, durable when the block ends; where that raises, nothing is known of it."""

    def reading(self) -> AbstractContextManager[None]:
        """A transaction that sees one moment of the database."""

    # What follows is for the inside of a transaction.

    def execute(self, statement: str, values: Sequence[Any] = ()) -> Rows: ...

    def lock(self, lines: Sequence[int]) -> None:
        """Keep other relays from writing to these lines until the commit. Sorted, so that nobody waits in a circle."""

    def exclude(self, name: str) -> None:
        """Keep other relays from whatever else excludes `name`, until the commit."""

    def lines(self, lines: Sequence[int]) -> Sequence[Line]:
        """Those that exist, as they are now, to be changed and given to `keep` in this transaction.

        To be asked before anything of theirs is deleted: an engine may have to count what came.
        """

    def changed(self, line: int) -> None:
        """This line, or its keys, were changed in another way: nothing that is remembered of it holds."""

    def waiting(self, pairs: Sequence[tuple[int, bytes]], empty: Set[int]) -> set[tuple[int, bytes]]:
        """Which of these (line, dedupe) wait in the queue. `empty`: lines of which none does."""

    def span(self, line: int, *, after: int = 0, up_to: int = LAST, most: int = LAST) -> Span:
        """Of what waits in a line, the sequences behind `after` up to `up_to`; no more than `most` need be found.

        Whoever reads asks before it reads anything else. Whoever writes finds what this transaction let go of no more.
        """

    def keep(self, envelopes: Sequence[Sequence[Any]], lines: Collection[Line]) -> None:
        """Write these rows, and of their lines at least those that are not told by them (`Line.is_told`)."""

    def depths(self, now: int) -> Sequence[Depth]: ...

    def let_go(self, line: int, gone: Sequence[tuple[int, bytes]], up_to: int = 0) -> None:
        """These, by sequence and dedupe, wait no longer; and up to `up_to` nothing is left, neither is a gap."""

    def has_room(self) -> bool:
        """Whether more may be kept; what lets go of something is written all the same."""

    def give_up(self) -> None:
        """From another thread: whoever waits for this connection need not wait any more."""

    def close(self) -> None: ...


class Engine(Protocol):
    """Where connections come from, and how relays that share a database wake each other's polls."""

    name: str
    is_shared: bool  # with other relay processes
    readers: int  # connections that read side by side

    def open(self) -> Database:
        """Raises Unavailable where the database cannot be reached, OtherDatabase where it is none of ours."""

    def start(self, ring: Callable[[bytes], None]) -> None:
        """Hear of what other relays keep: `ring` gets a device's id, on another thread."""

    def tell(self, devices: set[bytes]) -> None:
        """Tell other relays that something was kept for these."""

    def close(self) -> None: ...


class Ledger(Protocol):
    """For what is kept beside the queue and belongs to no device's line, in tables of its own module."""

    async def write(self, work: Callable[[Database], T], *devices: bytes) -> T:
        """`work` runs in a transaction with others' work; durable on return. `devices`: whose lines it touches."""

    async def read(self, work: Callable[[Database], T]) -> T: ...


def write_lines(db: Database, lines: Collection[Line]) -> None:
    """As they are."""
    insert(
        db,
        "lines (line, device, version, sequence, waiting, waiting_bytes, open_gap, since)",
        [
            (at.number, at.device, at.version, at.sequence, at.waiting, at.waiting_bytes, at.open_gap, at.since)
            for at in lines
        ],
        "ON CONFLICT (line) DO UPDATE SET sequence = excluded.sequence, waiting = excluded.waiting,"
        " waiting_bytes = excluded.waiting_bytes, open_gap = excluded.open_gap, since = excluded.since",
    )


def insert(db: Database, into: str, rows: Sequence[Sequence[Any]], then: str = "") -> None:
    """Many rows with few statements: each costs a round trip, or two hand-overs of the interpreter's lock."""
    for chunk in chunks(rows):
        db.execute(_inserting(into, then, len(chunk), len(chunk[0])), tuple(chain.from_iterable(chunk)))


def chunks(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    start = 0
    for size in CHUNKS:
        while len(rows) - start >= size:
            yield rows[start : start + size]
            start += size


@cache
def _inserting(into: str, then: str, rows: int, columns: int) -> str:
    row = f"({', '.join('?' * columns)})"
    return f"INSERT INTO {into} VALUES {', '.join([row] * rows)} {then}"  # noqa: S608 - our own text
