"""The key that envelopes are sealed to changes under the device; the one before is kept as long as it may be needed."""

import pytest

from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.services import connect, delivery_key, entries
from tests.unit.conftest import NOON
from tests.unit.keychain.small_vault import SmallVault

DAY = 86_400_000


class Shutting(SmallVault):
    """It shuts after so many more entries."""

    entries = 1_000

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.entries == 0:
            raise PermissionError
        self.entries -= 1
        super().set_password(service, username, password)


def test_it_is_the_same_device_with_another_key() -> None:
    keychain = Keychain("Conwerz", SmallVault())
    before = connect.device_keys(keychain)
    delivery_key.change(keychain, NOON)
    after = connect.device_keys(keychain)
    assert (after.id, after.signing_public) == (before.id, before.signing_public)
    assert after.public_key() != before.public_key()
    (former,) = delivery_key.former(keychain, NOON)
    assert former.public_key() == before.public_key()


def test_each_is_kept_until_nothing_can_wait_for_it() -> None:
    keychain = Keychain("Conwerz", SmallVault())
    for day in (0, 10, 20):
        delivery_key.change(keychain, NOON + day * DAY)
    assert [len(delivery_key.former(keychain, NOON + day * DAY)) for day in (30, 31, 41, 50)] == [3, 2, 1, 1]
    assert delivery_key.former(keychain, NOON + 51 * DAY) == ()
    assert keychain.get(entries.FORMER) is None


@pytest.mark.parametrize("left", range(6))
def test_whoever_is_cut_off_opens_everything(left: int) -> None:
    vault = Shutting()
    keychain = Keychain("Conwerz", vault)
    before = connect.device_keys(keychain)
    vault.entries = left
    cut_off = False
    try:
        delivery_key.change(keychain, NOON)
    except (KeychainError, PermissionError):
        cut_off = True
    vault.entries = 1_000
    known = [connect.device_keys(keychain), *delivery_key.former(keychain, NOON)]
    assert before.public_key() in [each.public_key() for each in known]
    assert cut_off or known[0].public_key() != before.public_key()
