"""The owner keeps a search as a view of their own, names it, orders it and lets go of it."""

from concurrent.futures import Future

from conwerz_desktop.store import saved_filters
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.saved_filters import SavedFilter


def save(store: Store, name: str, typed: str) -> Future[int]:
    return store.write(lambda writing: saved_filters.save(writing, name, typed))


def change(store: Store, number: int, name: str, typed: str) -> Future[bool]:
    return store.write(lambda writing: saved_filters.change(writing, number, name, typed))


def move(store: Store, number: int, step: int) -> Future[None]:
    return store.write(lambda writing: saved_filters.move(writing, number, step))


def remove(store: Store, number: int) -> Future[SavedFilter | None]:
    return store.write(lambda writing: saved_filters.remove(writing, number))


def bring_back(store: Store, removed: SavedFilter) -> Future[None]:
    return store.write(lambda writing: saved_filters.bring_back(writing, removed))
