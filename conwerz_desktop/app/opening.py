"""Opening a shop's database with the key from the keychain; never a new key where a database is."""

from collections.abc import Callable
from pathlib import Path

from conwerz_desktop.app import profile
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import entries
from conwerz_desktop.store import database, errors
from conwerz_desktop.store.database import Store


def chosen(folder: Path | None, *, practice: bool) -> Profile:
    """The shop that a start opens: practice goes on where it is the only one."""
    real, practised = profile.real(folder), profile.practice(folder)
    return practised if practice or (exists(practised) and not exists(real)) else real


def exists(profile: Profile) -> bool:
    """Whether this shop was opened before on this computer."""
    return profile.database.exists()


def open_store(profile: Profile, keychain: Keychain, clock: Callable[[], int]) -> Store:
    """Open the shop's database, or begin it. Raises `KeychainError` and `StoreError`."""
    return Store(profile.database, database_key(profile, keychain), clock)


def database_key(profile: Profile, keychain: Keychain) -> bytes:
    """The key is in the keychain before the file is made, so that no file can be without its key."""
    if secret := keychain.get(entries.DATABASE):
        return bytes.fromhex(secret)
    if exists(profile):
        raise errors.KeyMissing
    key = database.new_key()
    keychain.set(entries.DATABASE, key.hex())
    return key
