"""The key of the shop's database, as the keychain keeps it: plain, or wrapped once more by the owner's passphrase.

A key is changed in steps of which each may be the last (`begin_change`, the file, `end_change`): the new one is in the
keychain before the file is touched, and whoever opens the file tries both.
"""

from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import entries


class PassphraseNeeded(Exception):
    """The keychain holds the key only under the owner's passphrase."""

    key = "lock.passphrase_needed"


def current(keychain: Keychain, passphrase: str | None = None) -> bytes | None:
    """None where the keychain has no key. Raises `KeychainError`, `PassphraseNeeded`, `WrongPassphrase`."""
    return _kept(keychain, entries.DATABASE, passphrase)


def following(keychain: Keychain, passphrase: str | None = None) -> bytes | None:
    """The new key of a change that did not come to its end."""
    return _kept(keychain, entries.NEXT_DATABASE, passphrase)


def keep(keychain: Keychain, key: bytes, passphrase: str | None = None) -> None:
    keychain.set(entries.DATABASE, _entry(key, passphrase))


def begin_change(keychain: Keychain, key: bytes, passphrase: str | None = None) -> None:
    keychain.set(entries.NEXT_DATABASE, _entry(key, passphrase))


def end_change(keychain: Keychain, key: bytes, passphrase: str | None = None) -> None:
    """`key` is what opens the file, whichever of the two it was."""
    keep(keychain, key, passphrase)
    keychain.delete(entries.NEXT_DATABASE)


def is_wrapped(keychain: Keychain) -> bool:
    secret = keychain.get(entries.DATABASE)
    return secret is not None and _is_wrapped(secret)


def _kept(keychain: Keychain, name: str, passphrase: str | None) -> bytes | None:
    secret = keychain.get(name)
    if secret is None:
        return None
    if not _is_wrapped(secret):
        return bytes.fromhex(secret)
    if passphrase is None:
        raise PassphraseNeeded
    from conwerz_desktop.services import passphrase as under  # noqa: PLC0415 - only where there is one: start time

    return under.unwrap(secret, passphrase)


def _entry(key: bytes, passphrase: str | None) -> str:
    if passphrase is None:
        return key.hex()
    from conwerz_desktop.services import passphrase as under  # noqa: PLC0415

    return under.wrap(key, passphrase)


def _is_wrapped(secret: str) -> bool:
    return secret.startswith("{")
