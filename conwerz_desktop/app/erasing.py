"""Leaves nothing of a shop on this computer: its keychain entries first, so that what follows is unreadable at once.

What is to go is written down before anything goes, and the next start goes on with it.
"""

import json
import shutil
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import CancelledError
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from conwerz_desktop import keychain
from conwerz_desktop.app import programs
from conwerz_desktop.app.practice_server import PracticeServer
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.desktop import start_at_login
from conwerz_desktop.domain.parting import Left, Part
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.services import entries, private_files
from conwerz_desktop.store import backups, connections, disconnections, grants
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.errors import StoreError

if TYPE_CHECKING:
    from conwerz_desktop.app.shop import Shop
    from conwerz_desktop.services.goodbye import Goodbye

OURS = (
    "conwerz.db*", "damaged-*.db*", "restored.db*", "salvaged.db*", "grafted.db*", "recovery.json*", "crash.log*",
    "ballast", "relay", "erasing.json.part", "language", "keys.toml", programs.COMPILED, "drawing.json",
    "unmigrated.db*", "updates",
)  # fmt: skip
"""In a folder that the owner may have chosen, beside files of theirs."""
PATIENCE = 30.0  # seconds for Meta and the relay together, should their own limits fail

Tell = Callable[[Part], object]
KeychainOf = Callable[[str], Keychain]


def _nobody(_: Part) -> None:
    """Nobody wants to know how far it is."""


def erase_shop(
    profile: Profile,
    shop: "Shop",
    tell: Tell = _nobody,
    *,
    server: PracticeServer | None = None,
    tells: bool = True,
    also: Iterable[Profile] = (),
) -> Left:
    """An open shop and everything of it. `tells`: Meta and the relay hear of it first; `also`: closed ones. Blocks."""
    left = _say_goodbye(shop) if tells else set()
    tell(Part.RELAY)
    names, copies = _known(shop)
    begin(profile, names, copies)
    shop.leave_network()
    shop.store.close()
    if server:
        server.stop()
    for other in also:
        erase_closed(other)
    rest = _finish(profile, names, copies, tell, shop.keychain)
    return Left(rest.parts | left, rest.backups)


def erase_practice(profile: Profile, shop: "Shop | None", server: PracticeServer) -> None:
    """Nobody is told: whoever would hear it ends as well. Blocks."""
    if shop:
        erase_shop(profile, shop, server=server, tells=False)
    else:
        server.stop()
        shutil.rmtree(profile.folder, ignore_errors=True)


def erase_closed(
    profile: Profile, names: Iterable[str] = (), copies: Sequence[Path] = (), tell: Tell = _nobody
) -> Left:
    """A shop that nobody has open; `names` and `copies` are what is known of it. Blocks."""
    every = {*names, *entries.everything(())}
    begin(profile, every, copies)
    return _finish(profile, every, copies, tell, keychain.for_this_system(profile.keychain_service))


def forget_start(left: Left, chosen: Path | None) -> Left:
    """The session does not start it any more. After all else: what cannot be deleted there stops nothing."""
    try:
        start_at_login.forget(chosen)
    except OSError:
        return Left(left.parts | {Part.FILES}, left.backups)
    return left


def begin(profile: Profile, names: Iterable[str], copies: Iterable[Path]) -> None:
    """From now on every start finishes it; on a full disk it has to end with this one."""
    told = {"entries": sorted(names), "backups": [str(path) for path in copies]}
    profile.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with suppress(OSError):
        private_files.put(profile.farewell, json.dumps(told).encode())


def is_unfinished(profile: Profile) -> bool:
    return profile.farewell.exists()


def go_on(profile: Profile, tell: Tell = _nobody, keychain_of: KeychainOf = keychain.for_this_system) -> Left:
    """What `begin` wrote down. Blocks; repeating it does no harm."""
    names, copies = _read(profile.farewell)
    return _finish(profile, names, copies, tell, keychain_of(profile.keychain_service))


def _finish(profile: Profile, names: Iterable[str], copies: Sequence[Path], tell: Tell, kept: Keychain) -> Left:
    left: set[Part] = set()
    if not _erase_entries(kept, names):
        left.add(Part.KEYS)
    tell(Part.KEYS)
    out_of_reach = _erase_backups(copies)
    if out_of_reach:
        left.add(Part.BACKUPS)
    tell(Part.BACKUPS)
    if not _erase_files(profile):
        left.add(Part.FILES)
    tell(Part.FILES)
    return Left(frozenset(left), out_of_reach)


def _say_goodbye(shop: "Shop") -> set[Part]:
    """What has not heard of it."""
    if not shop.has_network_half:
        return {Part.META, Part.RELAY} if shop.store.read(connections.everything).result() else set()
    told: Goodbye | None = None
    with suppress(TimeoutError, CancelledError, StoreError, KeychainError):
        told = shop.say_goodbye().result(PATIENCE)
    if told is None:
        return {Part.META, Part.RELAY}
    return ({Part.META} if not told.meta else set()) | ({Part.RELAY} if not told.relay else set())


def _known(shop: "Shop") -> tuple[list[str], list[Path]]:
    try:
        return shop.store.read(known).result()
    except StoreError:
        return entries.everything(()), []


def known(db: Connection) -> tuple[list[str], list[Path]]:
    """Entries of the keychain and files elsewhere that belong to this shop."""
    assets = {row.asset for row in connections.everything(db)} | disconnections.assets(db) | {*grants.kept_assets(db)}
    names = entries.everything(sorted(assets, key=connections.mark_of))
    return names, [row.path for row in backups.everything(db)]


def _read(farewell: Path) -> tuple[list[str], list[Path]]:
    """Of a file that was cut off, the least that any shop has."""
    try:
        told = json.loads(farewell.read_text(encoding="utf-8"))
        return [str(name) for name in told["entries"]], [Path(path) for path in told["backups"]]
    except (OSError, ValueError, KeyError, TypeError):
        return entries.everything(()), []


def _erase_entries(kept: Keychain, names: Iterable[str]) -> bool:
    """False where the keychain was locked: it keeps entries that open nothing, and the files go all the same."""
    try:
        kept.erase(names)
    except KeychainError:
        return False
    return True


def _erase_backups(copies: Sequence[Path]) -> int:
    """How many are out of reach."""
    from conwerz_desktop.services import backup  # noqa: PLC0415 - it costs start time

    return len(backup.erase(copies).out_of_reach) if copies else 0


def _erase_files(profile: Profile) -> bool:
    """The note goes last. Another shop's folder inside, and the lock of a program that runs, are not touched."""
    found = [path for pattern in OURS for path in profile.folder.glob(pattern)]
    for path in found:
        _remove(path)
    if any(path.exists() for path in found):
        return False
    profile.farewell.unlink(missing_ok=True)
    with suppress(OSError):
        profile.folder.rmdir()  # unless something of the owner's is in it
    return True


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink(missing_ok=True)
