"""Which of keyring's backends Conwerz accepts: the two that protect, on the systems that have them."""

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.backends.macOS import Keyring as MacKeychain
from keyring.backends.Windows import WinVaultKeyring

from conwerz_desktop import keychain
from conwerz_desktop.keychain.errors import UnknownSystem, Unprotected
from conwerz_desktop.keychain.native import Native


class PlaintextKeyring(fail.Keyring):
    """As in keyrings.alt, which the locks ban."""


@pytest.mark.parametrize("backend", [null.Keyring, fail.Keyring, chainer.ChainerBackend, PlaintextKeyring])
def test_what_does_not_protect_is_refused(backend: type[KeyringBackend]) -> None:
    with pytest.raises(Unprotected, match=backend.__qualname__) as refused:
        Native(backend())
    assert refused.value.key == "keychain.unprotected"


@pytest.mark.parametrize("backend", [MacKeychain, WinVaultKeyring])
def test_what_protects_is_accepted(backend: type[KeyringBackend]) -> None:
    Native(backend())


def test_a_system_we_do_not_know_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "plan9")
    with pytest.raises(UnknownSystem, match="plan9"):
        keychain.for_this_system("Conwerz test")
