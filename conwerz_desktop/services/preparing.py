"""Keeps the owner's ready answers."""

from collections.abc import Sequence
from concurrent.futures import Future

from conwerz_desktop.domain.canned import Wording
from conwerz_desktop.domain.outgoing import File
from conwerz_desktop.store import canned
from conwerz_desktop.store.database import Store, Writing


def put(store: Store, number: int | None, wording: Wording, files: Sequence[File]) -> Future[int]:
    return store.write(lambda writing: canned.put(writing, number, wording, files))


def bring_in(store: Store, wordings: Sequence[Wording]) -> Future[int]:
    """How many of them are new: what stands there word for word is not brought in twice."""

    def write(writing: Writing) -> int:
        known = {(each.title, each.text) for each in canned.everything(writing.db)}
        new = [each for each in wordings if (each.title, each.text) not in known]
        for each in new:
            canned.put(writing, None, each)
        return len(new)

    return store.write(write)


def delete(store: Store, number: int) -> Future[None]:
    return store.write(lambda writing: canned.delete(writing, number))
