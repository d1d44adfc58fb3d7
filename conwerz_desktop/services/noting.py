"""Keeps what colleagues note within a conversation."""

from concurrent.futures import Future
from functools import partial

from conwerz_desktop.store import drafts, notes
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.notes import Note


def add(store: Store, conversation: int, text: str) -> Future[int | None]:
    """Its draft is one no more."""

    def write(writing: Writing) -> int | None:
        drafts.forget(writing, conversation, drafts.NOTES)
        return notes.add(writing, conversation, text)

    return store.write(write)


def edit(store: Store, number: int, text: str) -> Future[None]:
    return store.write(lambda writing: notes.edit(writing, number, text))


def delete(store: Store, number: int) -> Future[Note | None]:
    return store.write(lambda writing: notes.delete(writing, number))


def put_back(store: Store, note: Note) -> Future[None]:
    return store.write(partial(_put_back, note))


def keep_draft(store: Store, conversation: int, text: str) -> Future[None]:
    """An empty one is none."""

    def write(writing: Writing) -> None:
        if text:
            drafts.save(writing, conversation, text, drafts.NOTES)
        else:
            drafts.forget(writing, conversation, drafts.NOTES)

    return store.write(write)


def _put_back(note: Note, writing: Writing) -> None:
    notes.put_back(writing, note)
