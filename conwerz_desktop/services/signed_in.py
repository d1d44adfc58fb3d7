"""Whoever has signed in here: of each person one login, with which alone what they granted can be taken back.

All lie in one entry of the keychain, whose name tells of nobody, so that one on which nothing hangs is found as well. A
connection knows whose it is by a keyed mark (`store/grants`).
"""

import asyncio
import json
from collections.abc import Collection, Iterable
from dataclasses import field

from conwerz_desktop.domain.records import record
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import background, entries
from conwerz_desktop.services.kept_list import KeptList
from conwerz_desktop.store import connections, grants
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store


@record
class Person:
    """`user` is Meta's id of them for this app, `token` their own."""

    user: str = field(repr=False)
    token: str = field(repr=False)


def read(kept: Keychain) -> tuple[Person, ...]:
    """Also the one login that earlier versions kept alone. Raises KeychainError, as all that follow."""
    known = json.loads(kept.get(entries.LOGIN) or "[]")
    return tuple(
        Person(each.get("user", ""), each["token"]) for each in ([known] if isinstance(known, dict) else known)
    )


_change = KeptList(entries.LOGIN, read).change


def keep(kept: Keychain, person: Person) -> None:
    """In the place of their former login: what that granted, this one can take back."""
    _change(kept, lambda known: (*(each for each in known if each.user != person.user), person))


def drop(kept: Keychain, tokens: Collection[str]) -> None:
    """Nobody needs them here any more. Whoever has signed in again since has another one, which stays."""
    _change(kept, lambda known: (each for each in known if each.token not in tokens))


async def everybody(kept: Keychain) -> tuple[Person, ...]:
    return await background.beside_the_loop(lambda: read(kept))


async def behind(store: Store, kept: Keychain, mark: bytes | None) -> Person | None:
    """Whose mark it is; None where they are not signed in here."""
    return await among(store, await everybody(kept), mark) if mark else None


async def behind_any(store: Store, kept: Keychain, rows: Iterable[ConnectionRow]) -> tuple[Person, ...]:
    """Whoever had connected one of these, and is signed in here."""
    marks = {row.granted_by for row in rows}
    marked = await _marked(store, await everybody(kept))
    return tuple(person for mark, person in marked.items() if mark in marks)


async def among(store: Store, persons: Iterable[Person], mark: bytes | None) -> Person | None:
    """Of these whose mark it is."""
    return (await _marked(store, persons)).get(mark or b"")


async def unneeded(
    store: Store, persons: Iterable[Person], going_on: Collection[ConnectionRow], by: bytes | None
) -> tuple[Person, ...]:
    """Whose login nothing needs once only `going_on` is connected, and what `by` had connected has gone.

    Where nothing goes on that is everybody's, and else theirs alone: another's may be needed by another computer.
    """
    needed = {row.granted_by for row in going_on}
    marked = (await _marked(store, persons)).items()
    return tuple(person for mark, person in marked if not going_on or (mark == by and mark not in needed))


def has_connected(db: Connection, user: str) -> bool:
    """Whether anything that is connected here is theirs."""
    return grants.mark(db, user) in {row.granted_by for row in connections.everything(db)}


async def _marked(store: Store, persons: Iterable[Person]) -> dict[bytes, Person]:
    known = tuple(persons)
    if not known:
        return {}
    return await asyncio.wrap_future(store.read(lambda db: {grants.mark(db, each.user): each for each in known}))
