"""The macOS Keychain and the Windows Credential Locker, through keyring's backends for them and through no other."""

from collections.abc import Iterator
from contextlib import contextmanager

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked

from conwerz_desktop.keychain.errors import Locked, Refused, Unprotected

PROTECTING = frozenset({"keyring.backends.macOS.Keyring", "keyring.backends.Windows.WinVaultKeyring"})


def macos() -> "Native":
    from keyring.backends.macOS import Keyring  # noqa: PLC0415

    return Native(Keyring())  # type: ignore[no-untyped-call]


def windows() -> "Native":
    from keyring.backends import Windows  # noqa: PLC0415

    backend = Windows.WinVaultKeyring()  # type: ignore[no-untyped-call]
    backend.persist = "local machine"  # keyring's own choice lets the secrets roam with a company profile
    return Native(backend, failure=Windows.pywintypes.error)  # type: ignore[attr-defined]


class Native:
    """A keyring backend that really protects, with its errors translated. Raises `Unprotected` for any other."""

    def __init__(self, backend: KeyringBackend, failure: type[Exception] = KeyringError) -> None:
        name = f"{type(backend).__module__}.{type(backend).__qualname__}"
        if name not in PROTECTING:
            raise Unprotected(f"{name} keeps secrets readable, or does not keep them at all")
        self._backend = backend
        self._failure = failure

    def get_password(self, service: str, username: str) -> str | None:
        with self._translated():
            return self._backend.get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        with self._translated():
            self._backend.set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        with self._translated():
            if self._backend.get_password(service, username) is not None:
                self._backend.delete_password(service, username)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except KeyringLocked as error:
            raise Locked(str(error)) from error
        except (KeyringError, self._failure) as error:
            raise Refused(str(error)) from error
