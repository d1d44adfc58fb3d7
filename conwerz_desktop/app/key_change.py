"""Another key for the shop's database, in an order that survives being cut off anywhere. See services/database_key."""

from conwerz_desktop.app import opening
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import database_key, recovery
from conwerz_desktop.store import connection, database


def change_key(profile: Profile, keychain: Keychain, recovery_key: bytes, passphrase: str | None = None) -> None:
    """With the store closed; blocks. `recovery_key` is the public half of the owner's code.

    Raises `KeychainError` and `StoreError`; then the file has one of its two keys, and `opening` knows which.
    """
    old, new = opening.key_of(profile, keychain, passphrase), database.new_key()
    recovery.seal(profile.recovery, (old, new), recovery_key)
    database_key.begin_change(keychain, new, passphrase)
    connection.rekey(profile.database, old, new)
    database_key.end_change(keychain, new, passphrase)
    recovery.seal(profile.recovery, (new,), recovery_key)
