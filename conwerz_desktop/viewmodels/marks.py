"""Which rows of the list are chosen together, and from where to where the keyboard or Shift reaches."""

from collections.abc import Sequence

from conwerz_desktop.domain.records import record

NOBODY = 0


@record
class Marks:
    """`anchor` is the row from which a range reaches, `end` the one up to which it does."""

    keys: frozenset[int] = frozenset()
    anchor: int = NOBODY
    end: int = NOBODY

    def toggled(self, key: int) -> "Marks":
        return Marks(self.keys ^ {key}, key, key)

    def upto(self, key: int, order: Sequence[int], start: int) -> "Marks":
        """From the anchor, or else from `start`, to this row; a range before it from the same anchor is given up."""
        anchor = self.anchor if self.anchor in order else start if start in order else key
        given_up = _between(order, anchor, self.end) if self.anchor == anchor else frozenset()
        return Marks(self.keys - given_up | _between(order, anchor, key), anchor, key)

    def stepped(self, step: int, order: Sequence[int], start: int) -> "Marks":
        """One row further than the range reached until now."""
        if not order:
            return self
        last = self.end if self.end in order else start if start in order else order[0]
        at = min(max(0, order.index(last) + step), len(order) - 1)
        return self.upto(order[at], order, start)

    def among(self, order: Sequence[int]) -> "Marks":
        """Without those that are no longer in the list."""
        kept = self.keys & set(order)
        return self if kept == self.keys else Marks(kept, self.anchor, self.end)


def _between(order: Sequence[int], one: int, other: int) -> frozenset[int]:
    if one not in order or other not in order:
        return frozenset()
    first, last = sorted((order.index(one), order.index(other)))
    return frozenset(order[first : last + 1])
