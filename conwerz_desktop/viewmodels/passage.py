"""The part of a conversation that is loaded. A change costs the same whether it is fifty or 100,000 messages."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from conwerz_desktop.store.messages import MessageRow
from conwerz_desktop.viewmodels.bubbles import Bubble
from conwerz_desktop.viewmodels.rows import Rows

Present = Callable[[MessageRow, MessageRow | None, MessageRow | None], Bubble]
"""A row, the older and the newer one beside it."""


class Passage:
    """Keeps rows oldest first, and their bubbles in `model` newest first."""

    def __init__(self, model: Rows, present: Present) -> None:
        self._model = model
        self._present = present
        self._rows: list[MessageRow] = []
        self._known: dict[int, MessageRow] = {}

    @property
    def oldest(self) -> MessageRow | None:
        return self._rows[0] if self._rows else None

    @property
    def newest(self) -> MessageRow | None:
        return self._rows[-1] if self._rows else None

    def __contains__(self, message: int) -> bool:
        return message in self._known

    def row(self, message: int) -> MessageRow | None:
        return self._known.get(message)

    @property
    def rows(self) -> Sequence[MessageRow]:
        """Oldest first."""
        return self._rows

    def begin(self, rows: Sequence[MessageRow]) -> None:
        """Another conversation; `rows` come newest first, as they are read."""
        self._rows = list(reversed(rows))
        self._known = {row.id: row for row in rows}
        self._model.replace(self._bubbles())

    def add(self, rows: Iterable[MessageRow]) -> None:
        """A further page at either end, in one piece: the view is told once, and each bubble made once."""
        new = sorted((row for row in rows if row.id not in self._known), key=_order)
        if new and self._place(new[0]) == self._place(new[-1]):
            self._insert(new)
        else:
            for row in new:
                self._insert([row])

    def take(self, read: Sequence[MessageRow], asked: frozenset[int], *, whole: bool, newest: bool = True) -> None:
        """What was asked for and not found is gone; what lies beyond what is loaded waits for its page.

        `whole`: nothing older is missing; `newest`: nothing newer is.
        """
        again = {row.id: row for row in read}
        for number in asked & self._known.keys():
            if number not in again or _order(again[number]) != _order(self._known[number]):
                self._remove(self._known[number])
        for row in read:
            if row.id in self._known:
                self._replace(row)
            elif self._belongs(row, whole=whole, newest=newest):
                self._insert([row])

    def answering(self, meta_ids: set[str]) -> frozenset[int]:
        """The loaded messages that quote one of these."""
        return frozenset(row.id for row in self._rows if row.content.reply_to in meta_ids)

    def show_again(self) -> None:
        """Everything, because something that all bubbles share has changed."""
        self._model.show(self._bubbles())

    def show_one_again(self, message: int) -> None:
        if message in self._known:
            self._again(self._place(self._known[message]))

    def _belongs(self, row: MessageRow, *, whole: bool, newest: bool) -> bool:
        if self.oldest is None or self.newest is None:
            return newest
        after_first = whole or _order(row) > _order(self.oldest)
        return after_first and (newest or _order(row) < _order(self.newest))

    def _insert(self, rows: Sequence[MessageRow]) -> None:
        """Oldest first, and nothing that is loaded stands between them."""
        at = self._place(rows[0])
        behind = at + len(rows)
        self._rows[at:at] = rows
        self._known |= {row.id: row for row in rows}
        self._model.insert(len(self._rows) - behind, [self._bubble(each) for each in reversed(range(at, behind))])
        self._again(at - 1)
        self._again(behind)

    def _remove(self, row: MessageRow) -> None:
        at = self._place(row)
        self._model.remove(len(self._rows) - 1 - at)
        del self._rows[at], self._known[row.id]
        self._again(at - 1)
        self._again(at)

    def _replace(self, row: MessageRow) -> None:
        at = self._place(row)
        self._rows[at] = self._known[row.id] = row
        for near in (at - 1, at, at + 1):
            self._again(near)

    def _again(self, at: int) -> None:
        if 0 <= at < len(self._rows):
            self._model.update(len(self._rows) - 1 - at, self._bubble(at))

    def _place(self, row: MessageRow) -> int:
        return bisect_left(self._rows, _order(row), key=_order)

    def _bubble(self, at: int) -> Bubble:
        older = self._rows[at - 1] if at > 0 else None
        newer = self._rows[at + 1] if at + 1 < len(self._rows) else None
        return self._present(self._rows[at], older, newer)

    def _bubbles(self) -> list[Bubble]:
        return [self._bubble(at) for at in reversed(range(len(self._rows)))]


def _order(row: MessageRow) -> tuple[int, str]:
    return row.sent_at, row.meta_id
