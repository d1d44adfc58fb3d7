"""The owner keeps a search as a view of their own."""

from concurrent.futures import Future

from conwerz_desktop.store import saved_filters
from conwerz_desktop.store.database import Store


def save(store: Store, name: str, typed: str) -> Future[int]:
    return store.write(lambda writing: saved_filters.save(writing, name, typed))


def remove(store: Store, number: int) -> Future[None]:
    return store.write(lambda writing: saved_filters.remove(writing, number))
