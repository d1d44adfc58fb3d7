"""The list never moves under the pointer: while it is held, rows change in place and what is new waits."""

from collections.abc import Sequence

from conwerz_desktop.domain.messages import Author
from conwerz_desktop.store.conversations import ConversationRow

Rows = Sequence[ConversationRow]


def place(row: ConversationRow) -> tuple[int, int]:
    """Where the row stands; the greatest is first."""
    return row.last_at, row.id


def in_place(found: Rows, shown: Rows) -> tuple[ConversationRow, ...]:
    """`shown` in its order, with the news of `found`; only what belongs behind its end is added there."""
    now = {row.id: row for row in found}
    kept = tuple(now.pop(row.id, row) for row in shown)
    end = min(map(place, kept))
    return kept + tuple(row for row in now.values() if place(row) < end)


def waiting(found: Rows, shown: Rows, top: tuple[int, int]) -> int:
    """How many conversations with news of a customer would stand higher up, had the list not been held at `top`."""
    if [row.id for row in found] == [row.id for row in shown]:
        return 0
    return sum(place(row) > top and row.last_author is Author.CUSTOMER for row in found)
