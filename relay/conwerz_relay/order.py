"""Which rows of the file are whose, in order: an index on the disk would cost every event a page of its own.

Sixteen bytes an envelope that waits, read from the index by age when the relay starts.
"""

import threading
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

LAST = 2**63 - 1  # a sequence, or a number of rows, that nothing reaches


@dataclass(slots=True)
class _Place:
    """One line's. `highest`: the last sequence that it was given, for an envelope or a gap."""

    highest: int = 0
    sequences: "array[int]" = field(default_factory=lambda: array("q"))
    rows: "array[int]" = field(default_factory=lambda: array("q"))


class Order:
    """What was committed by some moment. One thread changes it, after its commit; any thread asks.

    Whoever asks here first and begins to read the file afterwards finds, of the rows that are named, those that are
    still there. What lies above `highest` is not for his eyes: it may have come in between, and so may something below
    it that is not named.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._places: dict[int, _Place] = {}

    def rows(self, line: int, after: int = 0, up_to: int = LAST, most: int = LAST) -> tuple[Sequence[int], int, int]:
        """Of the sequences behind `after`, up to `up_to`, the `most` oldest ones' rows.

        And up to which sequence these are all; and `highest`.
        """
        with self._lock:
            place = self._places.get(line)
            if place is None:
                return (), 0, 0
            first, last = bisect_right(place.sequences, after), bisect_right(place.sequences, up_to)
            if last - first > most:
                last = first + most
                return place.rows[first:last].tolist(), place.sequences[last - 1], place.highest
            return place.rows[first:last].tolist(), place.highest, place.highest

    def oldest(self) -> Iterator[tuple[int, int, int]]:
        """Of each line of which something waits: its number, how many, and the row of the oldest."""
        with self._lock:
            places = list(self._places.items())
        for line, place in places:
            for row in place.rows[:1]:  # which may have gone since
                yield line, len(place.rows), row

    def begin_anew(self, rows: Iterable[tuple[int, int, int]], given: Mapping[int, int]) -> None:
        """As `add`, of all there is. Where that cannot be read to its end, nothing changes."""
        fresh = Order()
        fresh.add(rows)
        fresh.raise_to(given)
        with self._lock:
            self._places = fresh._places

    def change(self, changes: Iterable[Callable[[], None]]) -> None:
        """Calls each, `add`, `raise_to` and `let_go` of a transaction: others see all of it, or nothing yet.

        Where one fails, `begin_anew` before anything else is asked that matters.
        """
        with self._lock:
            for each in changes:
                each()

    def has_newer(self, line: int, sequence: int) -> bool:
        """Whether anything waits behind it."""
        place = self._places.get(line)
        return place is not None and bool(place.sequences) and place.sequences[-1] > sequence

    def add(self, rows: Iterable[tuple[int, int, int]]) -> None:
        """Line, sequence and row of what waits from now on, rising."""
        places = self._places
        for line, sequence, row in rows:
            place = places.get(line)
            if place is None:
                places[line] = _Place(sequence, array("q", (sequence,)), array("q", (row,)))
                continue
            place.sequences.append(sequence)
            place.rows.append(row)
            place.highest = sequence

    def raise_to(self, given: Mapping[int, int]) -> None:
        """The last sequences of lines, which gaps were given."""
        for line, highest in given.items():
            place = self._places.get(line) or self._places.setdefault(line, _Place())
            place.highest = max(place.highest, highest)

    def let_go(self, line: int, gone: Set[int], up_to: int) -> None:
        """These sequences wait no longer, and nothing else either up to `up_to`, no gap; with LAST, nothing at all."""
        place = self._places.get(line)
        if place is None:
            return
        if gone:
            last = bisect_right(place.sequences, max(gone))
            left = [number for number in range(last) if place.sequences[number] not in gone]
            for numbers in (place.sequences, place.rows):
                numbers[:last] = array("q", [numbers[number] for number in left])
        if up_to == LAST or (not place.rows and place.highest <= up_to):
            del self._places[line]
