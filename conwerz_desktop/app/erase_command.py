"""`conwerz erase --everything`: what the settings do, without a window, for uninstallers and shops that are locked."""

import argparse
import asyncio
import io
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QLockFile

from conwerz_desktop import keychain
from conwerz_desktop.app import erasing, opening, outgoing, profile, relays
from conwerz_desktop.app.clock import real_now
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.domain.parting import Left, Part
from conwerz_desktop.domain.records import record
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.services import entries
from conwerz_desktop.services.database_key import PassphraseNeeded
from conwerz_desktop.store import connection, connections, disconnections
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.errors import StoreError

if TYPE_CHECKING:
    from conwerz_desktop.services.goodbye import Goodbye

WORD = "erase"
_LEFT = {
    Part.META: "Meta did not confirm. Remove Conwerz at Facebook under Settings, Business integrations, and what your"
    " business gave it in Meta's business settings: System users, Revoke tokens.",
    Part.RELAY: "The relay did not confirm. It lets go of what waits there within 30 days.",
    Part.KEYS: "The keychain could not be emptied. Delete its entries named Conwerz there.",
    Part.FILES: "Some files could not be deleted. Delete the folder by hand.",
}


@record
class Meta:
    """Where the grants are taken back; `loopback` is for practice Meta in tests."""

    url: str = relays.GRAPH_URL
    loopback: bool = False


def run(
    arguments: Sequence[str], said: TextIO, ask: Callable[[str], str] | None = None, meta: Meta | None = None
) -> int:
    """0: nothing is left; 1: something is, and is named; 2: nothing was done."""
    parser = argparse.ArgumentParser("conwerz erase")
    parser.add_argument("--everything", action="store_true", required=True, help="the shop on this computer")
    parser.add_argument("--yes", action="store_true", help="without a question")
    parser.add_argument("--silent", action="store_true", help="for installers: without a question and without a word")
    parser.add_argument("--practice", action="store_true", help="the practice shop alone")
    parser.add_argument("--profile", type=Path, metavar="DIR")
    wish = parser.parse_args(arguments)
    practised = profile.practice(wish.profile)
    chosen = [practised] if wish.practice else [practised, profile.real(wish.profile)]
    said = io.StringIO() if wish.silent else said
    if not (wish.yes or wish.silent) and not _is_meant(said, ask):
        said.write("Nothing was erased.\n")
        return 2
    with _alone(profile.real(wish.profile).folder) as is_alone:
        if not is_alone:
            said.write("Conwerz is open. Close it first; nothing was erased.\n")
            return 2
        left = [_erase(each, meta or Meta()) for each in chosen]
    if not wish.practice:
        left.append(erasing.forget_start(Left(), wish.profile))
        shutil.rmtree(profile.cache(), ignore_errors=True)
    return _report(left, said)


def _is_meant(said: TextIO, ask: Callable[[str], str] | None) -> bool:
    if ask is None and not sys.stdin.isatty():
        said.write("There is nobody to ask: add --yes.\n")
        return False
    question = f"Everything of the shop on this computer goes, and nothing brings it back. Type {WORD}: "
    return (ask or input)(question).strip() == WORD


@contextmanager
def _alone(folder: Path) -> Iterator[bool]:
    """No window may have the shop open meanwhile, and none may open it."""
    if not folder.exists():
        yield True
        return
    lock = QLockFile(str(folder / "lock"))
    lock.setStaleLockTime(0)
    is_alone = lock.tryLock(0)
    yield is_alone
    if is_alone:
        lock.unlock()
        (folder / "lock").unlink(missing_ok=True)
        with suppress(OSError):
            folder.rmdir()


def _erase(chosen: Profile, meta: Meta) -> Left:
    kept = keychain.for_this_system(chosen.keychain_service)
    names, copies, left = list[str](), list[Path](), set[Part]()
    with _read(chosen, kept) as db:
        if db:
            names, copies = erasing.known(db)
        if opening.exists(chosen) and not chosen.is_practice:
            left = _not_told(kept, db, meta)
    rest = erasing.erase_closed(chosen, names, copies)
    return Left(rest.parts | left, rest.backups)


@contextmanager
def _read(chosen: Profile, kept: Keychain) -> Iterator[Connection | None]:
    """None where it cannot be opened: it goes all the same."""
    db = None
    if opening.exists(chosen):
        with suppress(StoreError, KeychainError, PassphraseNeeded):
            db = connection.open_reader(chosen.database, opening.key_of(chosen, kept), real_now)
    try:
        yield db
    finally:
        if db:
            db.close()


async def _say_goodbye(kept: Keychain, db: Connection, meta: Meta) -> "Goodbye":
    from conwerz_desktop.meta.graph import GraphClient  # noqa: PLC0415 - after it is known that there is a shop
    from conwerz_desktop.relay_client.client import RelayClient  # noqa: PLC0415
    from conwerz_desktop.relay_client.device import DeviceKeys  # noqa: PLC0415
    from conwerz_desktop.services import goodbye, signed_in  # noqa: PLC0415

    relay, secret = relays.choice(db), kept.get(entries.DEVICE)
    device = DeviceKeys.from_secret(secret) if secret else None
    persons = goodbye.ending(db, signed_in.read(kept))
    rows, asides = connections.everything(db), disconnections.assets(db)
    known = goodbye.credentials(kept, rows, persons, asides, device.id.hex() if device else "")
    elsewhere = () if relay.is_here or not relay.url else (relay.url,)
    own = relay.url if relay.is_here else ""
    async with outgoing.client((meta.url, *elsewhere), loopback=meta.loopback, own_relay=own) as http:
        client = RelayClient(http, relay.url, device, real_now) if device and relay.url else None
        return await goodbye.say(known, GraphClient(http, meta.url), client)


def _not_told(kept: Keychain, db: Connection | None, meta: Meta) -> set[Part]:
    """Meta and the relay, where nobody knows whom to tell; and what only the database can name."""
    if db is None:
        return {Part.META, Part.RELAY} if kept.can_list else {Part.META, Part.RELAY, Part.KEYS}
    try:
        said = asyncio.run(_say_goodbye(kept, db, meta))
    except (StoreError, KeychainError):
        return {Part.META, Part.RELAY}
    return ({Part.META} if not said.meta else set()) | ({Part.RELAY} if not said.relay else set())


def _report(left: Sequence[Left], said: TextIO) -> int:
    parts = frozenset().union(*(each.parts for each in left))
    out_of_reach = sum(each.backups for each in left)
    said.write("Everything that was within reach is erased.\n")
    said.writelines(f"{_LEFT[part]}\n" for part in Part if part in parts and part in _LEFT)
    if out_of_reach:
        said.write(f"Backups out of reach: {out_of_reach}. Delete the files named .conwerz-backup where they are.\n")
    return 1 if parts else 0
