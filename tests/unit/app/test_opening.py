"""A shop's key: made once, before its file, and never again where a file is."""

from functools import partial
from pathlib import Path

import pytest

from conwerz_desktop.app import opening
from conwerz_desktop.app import profile as profile_of
from conwerz_desktop.app.clock import Clock as ProgramClock
from conwerz_desktop.app.clock import real_now
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import entries
from conwerz_desktop.services.database_key import PassphraseNeeded
from conwerz_desktop.store import errors
from tests.unit.conftest import Clock
from tests.unit.keychain.small_vault import SmallVault

SERVICE = "Conwerz practice"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path, SERVICE)


def test_the_same_key_opens_it_again(profile: Profile, clock: Clock) -> None:
    vault = SmallVault()
    for _ in range(2):
        opening.open_store(profile, Keychain(SERVICE, vault), clock).close()
    assert len(vault) == 1


def test_a_new_key_is_never_made_where_a_database_is(profile: Profile, clock: Clock) -> None:
    opening.open_store(profile, Keychain(SERVICE, SmallVault()), clock).close()
    before, emptied = profile.database.read_bytes(), SmallVault()
    with pytest.raises(errors.KeyMissing):
        opening.open_store(profile, Keychain(SERVICE, emptied), clock)
    assert (profile.database.read_bytes(), emptied) == (before, {})


def test_the_key_is_kept_before_the_file_is_made(profile: Profile, clock: Clock) -> None:
    """Where the keychain refuses, no file is left behind without its key."""

    class Locked(SmallVault):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise PermissionError

    with pytest.raises(PermissionError):
        opening.open_store(profile, Keychain(SERVICE, Locked()), clock)
    assert not profile.database.exists()


def test_the_key_that_is_kept_is_the_files(profile: Profile, clock: Clock) -> None:
    keychain = Keychain(SERVICE, SmallVault())
    opening.open_store(profile, keychain, clock).close()
    keychain.set(entries.DATABASE, bytes(32).hex())
    with pytest.raises(errors.WrongKey):
        opening.open_store(profile, keychain, clock)


def test_a_start_asks_the_keychain_once(profile: Profile) -> None:
    """Each question takes as long as twenty rows on screen."""

    class Asked(SmallVault):
        times = 0

        def get_password(self, service: str, username: str) -> str | None:
            self.times += 1
            return super().get_password(service, username)

    vault = Asked()
    opening.open_store(profile, Keychain(SERVICE, vault), real_now).close()
    vault.times = 0
    shop = Shop(profile, Keychain(SERVICE, vault), ProgramClock())
    shop.store.close()
    assert (vault.times, shop.has_passphrase) == (1, False)


def test_a_shop_knows_what_stands_before_its_key(profile: Profile) -> None:
    keychain = Keychain(SERVICE, SmallVault())
    opening.open_store(profile, keychain, real_now).close()
    shop = Shop(profile, keychain, ProgramClock())
    shop.protect("correct horse")
    shop.store.close()
    with pytest.raises(PassphraseNeeded):
        Shop(profile, keychain, ProgramClock())
    unlocked = Shop(profile, keychain, ProgramClock(), partial(opening.open_store, passphrase="correct horse"))
    unlocked.store.close()
    assert unlocked.has_passphrase


def test_practice_goes_on_until_there_is_a_real_shop(tmp_path: Path) -> None:
    real, practice = profile_of.real(tmp_path), profile_of.practice(tmp_path)
    assert opening.chosen(tmp_path, practice=False) == real
    assert opening.chosen(tmp_path, practice=True) == practice
    practice.folder.mkdir()
    practice.database.touch()
    assert opening.chosen(tmp_path, practice=False) == practice
    real.database.touch()
    assert opening.chosen(tmp_path, practice=False) == real
