"""Named secrets in the keychain of the operating system, one entry each; never in a file of ours, never in plain text.

The vault is chosen here by the system's name: `keyring.get_keyring()` obeys an environment variable and a config file,
and with the wrong one it loses secrets silently or writes them readable.
"""

import sys
from collections.abc import Iterable
from typing import Protocol, runtime_checkable

from conwerz_desktop.keychain.errors import Damaged, KeychainError, UnknownSystem

__all__ = ["Keychain", "KeychainError", "Vault", "for_this_system"]

PART = 1_000  # Windows takes 2,560 bytes of UTF-16 an entry, so 1,280 characters (jaraco/keyring#355)
WHOLE = "="
GENERATIONS = ("a", "b")


class Vault(Protocol):
    """Where entries are kept: the three calls of a keyring backend. Deleting what is not there is no error."""

    def get_password(self, service: str, username: str, /) -> str | None: ...
    def set_password(self, service: str, username: str, password: str, /) -> None: ...
    def delete_password(self, service: str, username: str, /) -> None: ...


@runtime_checkable
class Lockable(Protocol):
    """A vault that can be shut by a program."""

    def lock(self) -> None: ...


@runtime_checkable
class Listing(Protocol):
    """A vault that can say which entries a service has."""

    def usernames(self, service: str, /) -> list[str]: ...


def for_this_system(service: str) -> "Keychain":
    """The keychain of this computer's owner. Raises `UnknownSystem`; all other errors come with the first call."""
    return Keychain(service, _vault_of(sys.platform))


def _vault_of(system: str) -> Vault:
    """Imports only the one that is needed: the keychain lies on the way to the first frame."""
    match system:
        case "linux":
            from conwerz_desktop.keychain.secret_service import SecretService  # noqa: PLC0415

            return SecretService()
        case "darwin" | "win32":
            from conwerz_desktop.keychain import native  # noqa: PLC0415

            return native.macos() if system == "darwin" else native.windows()
        case _:
            raise UnknownSystem(system)


class Keychain:
    """The secrets of one `service`: "Conwerz" for the real shop, "Conwerz practice" for the practice shop.

    An entry holds either `=` and the whole secret, or a pointer: the generation, `a` or `b`, and how many parts it has.
    A new secret is written into the generation that is not in use, and the pointer comes last: whoever is cut off in
    between leaves the old secret as it was. The parts of a generation are always numbered without a hole, since they
    are written upwards and erased downwards; what a cut-off call left behind goes with the next one.

    Every method may make the system ask for the keychain's password, and may raise `KeychainError`.
    """

    def __init__(self, service: str, vault: Vault) -> None:
        self._service = service
        self._vault = vault

    @property
    def can_lock(self) -> bool:
        """The system's keychain can be shut by a program, and then asks its owner for the password."""
        return isinstance(self._vault, Lockable)

    @property
    def can_list(self) -> bool:
        """What `erase` was not told of goes as well."""
        return isinstance(self._vault, Listing)

    def lock(self) -> None:
        """Shut it, for every program of this owner."""
        if isinstance(self._vault, Lockable):
            self._vault.lock()

    def get(self, name: str) -> str | None:
        entry = self._read(name)
        if entry is None or entry.startswith(WHOLE):
            return entry and entry[1:]
        found = [self._read(part) for part in _parts_of(name, entry)]
        if None in found:
            raise Damaged(f"{name}: {found.count(None)} of {len(found)} parts are missing")
        return "".join(part for part in found if part is not None)

    def set(self, name: str, secret: str) -> None:
        chunks = _split(secret)
        if len(chunks) == 1:
            self._point(name, WHOLE + secret)
            self._erase_parts(name, *GENERATIONS)
            return
        used = (self._read(name) or "")[:1]
        free, other = reversed(GENERATIONS) if used == GENERATIONS[0] else GENERATIONS
        for number, chunk in enumerate(chunks):
            self._vault.set_password(self._service, _part(name, free, number), chunk)
        self._point(name, f"{free}{len(chunks)}")
        self._erase_parts(name, other)
        self._erase_from(name, free, len(chunks))

    def delete(self, name: str) -> None:
        """Deleting what is not there is no error."""
        self._vault.delete_password(self._service, name)
        self._erase_parts(name, *GENERATIONS)

    def erase(self, names: Iterable[str]) -> None:
        """These, and where the system can list them, whatever else there is of this service."""
        for name in names:
            self.delete(name)
        if isinstance(self._vault, Listing):
            for entry in self._vault.usernames(self._service):
                self._vault.delete_password(self._service, entry)

    def _read(self, entry: str) -> str | None:
        return self._vault.get_password(self._service, entry)

    def _point(self, name: str, entry: str) -> None:
        self._vault.set_password(self._service, name, entry)

    def _erase_parts(self, name: str, *generations: str) -> None:
        for generation in generations:
            self._erase_from(name, generation, 0)

    def _erase_from(self, name: str, generation: str, first: int) -> None:
        end = first
        while self._read(_part(name, generation, end)) is not None:
            end += 1
        for number in reversed(range(first, end)):
            self._vault.delete_password(self._service, _part(name, generation, number))


def _part(name: str, generation: str, number: int) -> str:
    return f"{name}#{generation}{number}"


def _parts_of(name: str, pointer: str) -> list[str]:
    generation, count = pointer[:1], pointer[1:]
    if generation not in GENERATIONS or not count.isdecimal():
        raise Damaged(f"{name}: neither a secret nor a pointer")
    return [_part(name, generation, number) for number in range(int(count))]


def _split(secret: str) -> list[str]:
    size = (
        PART if secret.isascii() else PART // 2
    )  # beyond Unicode's first plane a character takes two of Windows' units
    return [secret[start : start + size] for start in range(0, len(secret), size)] or [""]
