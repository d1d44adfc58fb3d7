"""What the inbox reads of the store: its newest rows, the rows behind them, and again only what has changed."""

from conwerz_desktop.domain.records import record
from conwerz_desktop.store import conversations
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.conversations import ConversationRow, Counts, Filter

PAGE = 50


@record
class Page:
    """What one read found. `upto` is None for the window that is on screen, else the key behind which it begins.

    `counts` is None where nobody has counted: what has changed is shown first, and counted then.
    Where more is behind them (`full`), `rows` hold everything down to the last of them: what comes next begins there.
    """

    chosen: Filter
    rows: tuple[ConversationRow, ...]
    counts: Counts | None
    upto: tuple[int, int] | None
    full: bool


def window(
    db: Connection, chosen: Filter, now: int, limit: int, kept: int, upto: tuple[int, int] | None = None
) -> Page:
    """The newest rows, and all down to the key `upto`, however many have come before it.

    The open conversation stays among them after it has left the view, until another is opened; where it stands behind
    them it comes with its page.
    """
    rows = conversations.page(db, chosen, now, limit=limit)
    full = len(rows) == limit
    while full and upto and _place(rows[-1]) > upto:
        more = conversations.page(db, chosen, now, before=_place(rows[-1]), limit=PAGE)
        rows, full = (*rows, *more), len(more) == PAGE
    if kept and all(row.id != kept for row in rows) and (row := conversations.one(db, kept)):
        rows = rows if full and _place(row) < _place(rows[-1]) else _sorted((*rows, row))
    return Page(chosen, rows, conversations.counts(db, now), None, full)


def again(db: Connection, known: Page, now: int, ids: frozenset[int], kept: int) -> Page:
    """`known` with the conversations `ids` as they are now; what belongs behind its last row waits for its page."""
    if known.full and not known.rows:
        return window(db, known.chosen, now, PAGE, kept)
    rows = conversations.some(db, known.chosen, now, ids)
    if kept in ids and all(row.id != kept for row in rows) and (row := conversations.one(db, kept)):
        rows = (*rows, row)
    if known.full:
        rows = tuple(row for row in rows if _place(row) >= _place(known.rows[-1]))
    rows = _sorted((*(row for row in known.rows if row.id not in ids), *rows))
    return Page(known.chosen, rows, None, None, known.full)


def _place(row: ConversationRow) -> tuple[int, int]:
    return row.last_at, row.id


def _sorted(rows: tuple[ConversationRow, ...]) -> tuple[ConversationRow, ...]:
    return tuple(sorted(rows, key=_place, reverse=True))


def behind(db: Connection, chosen: Filter, now: int, behind: tuple[int, int]) -> Page:
    rows = conversations.page(db, chosen, now, before=behind, limit=PAGE)
    return Page(chosen, rows, conversations.counts(db, now), behind, len(rows) == PAGE)
