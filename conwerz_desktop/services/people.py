"""What the owner writes down about people, and says of who is one with whom."""

from concurrent.futures import Future

from conwerz_desktop.domain.records import record
from conwerz_desktop.store import joining, person_cards
from conwerz_desktop.store.database import Store

Values = tuple[tuple[int, str], ...]


@record
class RemovedField:
    """A field that was deleted, with what it said of whom: for an undo."""

    name: str
    values: Values


def write_note(store: Store, person: int, note: str) -> Future[None]:
    return store.write(lambda writing: person_cards.write_note(writing, person, note.strip()))


def write_value(store: Store, person: int, field: int, value: str) -> Future[None]:
    return store.write(lambda writing: person_cards.write_value(writing, person, field, " ".join(value.split())))


def make_field(store: Store, name: str) -> Future[bool]:
    return store.write(lambda writing: person_cards.make_field(writing, " ".join(name.split())))


def rename_field(store: Store, field: int, name: str) -> Future[bool]:
    return store.write(lambda writing: person_cards.rename_field(writing, field, " ".join(name.split())))


def remove_field(store: Store, field: int) -> Future[RemovedField]:
    return store.write(lambda writing: RemovedField(*person_cards.remove_field(writing, field)))


def bring_field_back(store: Store, removed: RemovedField) -> Future[None]:
    return store.write(lambda writing: person_cards.bring_field_back(writing, removed.name, removed.values))


def join(store: Store, kept: int, gone: int) -> Future[int | None]:
    """The number by which it can be taken back."""
    return store.write(lambda writing: joining.join(writing, kept, gone))


def part(store: Store, merged: int) -> Future[bool]:
    return store.write(lambda writing: joining.part(writing, merged))


def keep_apart(store: Store, one: int, other: int) -> Future[None]:
    return store.write(lambda writing: joining.keep_apart(writing, one, other))


def let_meet(store: Store, one: int, other: int) -> Future[None]:
    return store.write(lambda writing: joining.let_meet(writing, one, other))
