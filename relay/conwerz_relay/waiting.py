"""What waits in the lines that something came for lately, so that the one writer recognises a second delivery."""

from collections import OrderedDict
from collections.abc import Callable, Iterable

LARGEST = 400_000  # dedupes in memory, some 30 MB; a line that was dropped is read again when something comes for it


class Waiting:
    """Exact for every line that it holds. `read` gets a line's dedupes from the database.

    It follows the writer's transaction; where that is undone, `forget` makes it begin anew.
    """

    def __init__(self, read: Callable[[int], set[bytes]], largest: int = LARGEST) -> None:
        self._read = read
        self._largest = largest
        self._lines: OrderedDict[int, set[bytes]] = OrderedDict()
        self._size = 0

    def of(self, line: int) -> set[bytes]:
        found = self._lines.get(line)
        if found is None:
            found = self._read(line)
            self._hold(line, found)
        else:
            self._lines.move_to_end(line)
        return found

    def begin(self, line: int) -> None:
        """Nothing waits in this line: no need to read it."""
        if line not in self._lines:
            self._hold(line, set())

    def add(self, line: int, dedupe: bytes) -> None:
        found = self.of(line)
        if dedupe not in found:  # a line that was read only now has it already
            found.add(dedupe)
            self._size += 1

    def discard(self, line: int, dedupes: Iterable[bytes]) -> None:
        if (found := self._lines.get(line)) is not None:
            before = len(found)
            found.difference_update(dedupes)
            self._size -= before - len(found)

    def forget(self) -> None:
        self._lines.clear()
        self._size = 0

    def _hold(self, line: int, found: set[bytes]) -> None:
        self._lines[line] = found
        self._size += len(found) + 1
        self._bound()

    def _bound(self) -> None:
        while self._size > self._largest and len(self._lines) > 1:
            _, dropped = self._lines.popitem(last=False)
            self._size -= len(dropped) + 1
