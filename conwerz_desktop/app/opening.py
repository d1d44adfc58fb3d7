"""Opening a shop's database with the key from the keychain; never a new key where a database is."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from conwerz_desktop.app import profile
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.domain.audit import Act
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.services import database_key, entries
from conwerz_desktop.store import audit, copies, database, errors, link
from conwerz_desktop.store.database import Store


def chosen(folder: Path | None, *, practice: bool) -> Profile:
    """The shop that a start opens: practice goes on where it is the only one."""
    real, practised = profile.real(folder), profile.practice(folder)
    return practised if practice or (exists(practised) and not exists(real)) else real


def exists(profile: Profile) -> bool:
    """Whether this shop was opened before on this computer."""
    return profile.database.exists()


def open_store(profile: Profile, keychain: Keychain, clock: Callable[[], int], passphrase: str | None = None) -> Store:
    """Open the shop's database, or begin it; where its key was being changed, with whichever key fits.

    Raises `KeychainError`, `StoreError`, `PassphraseNeeded`, `WrongPassphrase`.
    """
    key = key_of(profile, keychain, passphrase)
    try:
        store = _opened(profile, key, clock)
    except errors.WrongKey:
        if (key_after_change := database_key.following(keychain, passphrase)) is None:
            raise
        store = _opened(profile, key_after_change, clock)
        database_key.end_change(keychain, key_after_change, passphrase)
    return store


def open_recovered(profile: Profile, keychain: Keychain, clock: Callable[[], int], words: str) -> Store:
    """Open it with the recovery code, and give the keychain, if there is one, its key back.

    Raises `NoCode`, `WrongCode` and `StoreError`.
    """
    store = open_with_code(profile, clock, words)
    with suppress(KeychainError):
        if keychain.get(entries.DEVICE) is None:
            store.write(link.lose).result()
        database_key.end_change(keychain, store.key)
        keychain.set(entries.RECOVERY, words)
    store.write(lambda writing: audit.note(writing, Act.RECOVERY_USED)).result()
    return store


def open_with_code(profile: Profile, clock: Callable[[], int], words: str) -> Store:
    """Whatever the keychain says, which is left as it is. Raises `NoCode`, `WrongCode` and `StoreError`."""
    from conwerz_desktop.services import recovery  # noqa: PLC0415 - cryptography costs start time

    keys = recovery.unseal(profile.recovery, words)
    for key in keys[:-1]:
        with suppress(errors.WrongKey):
            return _opened(profile, key, clock)
    return _opened(profile, keys[-1], clock)


def _opened(profile: Profile, key: bytes, clock: Callable[[], int]) -> Store:
    """An empty file beside a recovery code held messages once: nothing new is begun in it."""
    _take_back(profile)
    if profile.recovery.exists() and exists(profile) and not profile.database.stat().st_size:
        raise errors.Emptied
    try:
        return Store(profile.database, key, clock)
    except errors.Damaged as damaged:
        damaged.opened_by = key
        raise


def _take_back(profile: Profile) -> None:
    """A damaged file that is set aside goes on having its journal until another takes its place (`mending`)."""
    for aside in profile.folder.glob(copies.DAMAGED):
        if exists(profile) and aside.samefile(profile.database):
            for ending in ("-wal", "-shm"):
                if (journal := aside.with_name(aside.name + ending)).exists():
                    journal.replace(profile.database.with_name(profile.database.name + ending))
            aside.unlink()


def key_of(profile: Profile, keychain: Keychain, passphrase: str | None = None) -> bytes:
    """The key is in the keychain before the file is made, so that no file can be without its key."""
    if key := database_key.current(keychain, passphrase):
        return key
    if exists(profile):
        raise errors.KeyMissing
    key = database.new_key()
    database_key.keep(keychain, key, passphrase)
    return key
