"""A list model over frozen rows: shown anew, it moves, inserts, removes and updates only what differs."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import changed_fields

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
_DISPLAYED, _FIRST_ROLE = 0, 0x0101  # Qt::DisplayRole, and the first after Qt::UserRole


class Row(Protocol):
    """A frozen dataclass; its fields are the model's roles."""

    @property
    def key(self) -> int | str: ...


@QmlElement
@QmlUncreatable("made in Python")
class Rows(QAbstractListModel):
    """`on_more` is asked for the next page when a view comes near the end, while `has_more` is set."""

    def __init__(self, row_type: type, parent: QObject, on_more: Callable[[], None] | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]
        self._roles = {name: _FIRST_ROLE + number for number, name in enumerate(self._names)}
        self._rows: list[Any] = []
        self._on_more = on_more
        self.has_more = False

    @property
    def rows(self) -> Sequence[Any]:
        return self._rows

    def index_of(self, key: int | str) -> int:
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    def show(self, wanted: Sequence[Row]) -> None:
        """Become `wanted` (keys are unique), by the fewest signals that keep a view's place."""
        self._remove_others({row.key for row in wanted})
        self._place(wanted)
        for number, row in enumerate(wanted):
            if self._rows[number] is not row:  # hardly ever
                self.update(number, row)

    def replace(self, wanted: Sequence[Row]) -> None:
        """Become `wanted` at once: for another list, where no place is to be kept."""
        self.beginResetModel()
        self._rows = list(wanted)
        self.endResetModel()

    def overwrite(self, wanted: Sequence[Row]) -> None:
        """Become `wanted` where each row stands: for so many others that no view would keep anything of its place."""
        common = min(len(self._rows), len(wanted))
        if common < len(self._rows):
            self.beginRemoveRows(QModelIndex(), common, len(self._rows) - 1)
            del self._rows[common:]
            self.endRemoveRows()
        for number, row in enumerate(wanted[:common]):
            self.update(number, row)
        if common < len(wanted):
            self.insert(common, wanted[common:])

    def insert(self, number: int, rows: Sequence[Row]) -> None:
        self.beginInsertRows(QModelIndex(), number, number + len(rows) - 1)
        self._rows[number:number] = rows
        self.endInsertRows()

    def remove(self, number: int) -> None:
        self.beginRemoveRows(QModelIndex(), number, number)
        del self._rows[number]
        self.endRemoveRows()

    def update(self, number: int, row: Row) -> None:
        """Tells which roles differ, if any do."""
        if names := changed_fields(self._rows[number], row):
            self._rows[number] = row
            place = self.index(number)
            self.dataChanged.emit(place, place, [self._roles[name] for name in names])

    def _remove_others(self, keys: set[int | str]) -> None:
        for first, last in reversed(_runs(number for number, row in enumerate(self._rows) if row.key not in keys)):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _place(self, wanted: Sequence[Row]) -> None:
        known = {row.key for row in self._rows}
        number = 0
        while number < len(wanted):
            if number < len(self._rows) and self._rows[number].key == wanted[number].key:
                number += 1
            elif wanted[number].key in known:
                self._move(self.index_of(wanted[number].key), number)
                number += 1
            else:
                number = self._insert(wanted, number, known)

    def _insert(self, wanted: Sequence[Row], first: int, known: set[int | str]) -> int:
        end = first
        while end < len(wanted) and wanted[end].key not in known:
            end += 1
        self.insert(first, wanted[first:end])
        return end

    def _move(self, source: int, target: int) -> None:
        """Raises `ValueError` where a key is there twice: Qt crashes at a row that is moved to where it is."""
        if source < target:
            raise ValueError("a key is there twice")
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        self._rows.insert(target, self._rows.pop(source))
        self.endMoveRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, Any]:  # noqa: N802 - Qt's name
        return {role: name.encode() for name, role in self._roles.items()}

    def data(self, index: Index, role: int = _DISPLAYED) -> Any:
        number = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= number < len(self._names):
            return None
        value = getattr(self._rows[index.row()], self._names[number])
        return list(value) if isinstance(value, tuple) else value

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        return self.has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        if self._on_more and not parent.isValid():
            self._on_more()

    @Slot()
    def more(self) -> None:
        """A view that does not ask by itself came near the end."""
        if self._on_more and self.has_more:
            self._on_more()


def _runs(numbers: Any) -> list[tuple[int, int]]:
    """Ascending numbers as closed ranges: 1, 2, 3, 7 → (1, 3), (7, 7)."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found
