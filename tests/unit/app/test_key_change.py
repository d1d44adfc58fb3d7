"""A database's key can be changed, and whoever is cut off in between still has everything: by keychain and by code."""

import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from conwerz_desktop import keychain
from conwerz_desktop.app import key_change, opening
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import database_key, entries, recovery
from conwerz_desktop.services.database_key import PassphraseNeeded
from conwerz_desktop.services.passphrase import WrongPassphrase
from conwerz_desktop.store import connection, errors
from conwerz_desktop.store.connection import Connection
from tests.unit.conftest import Clock
from tests.unit.keychain.small_vault import SmallVault

SERVICE = "Conwerz test key change"
ROWS = 20_000
KILLS = 12
CHANGING = "tests.unit.app.changing_keys"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path, SERVICE)


@pytest.fixture
def vault() -> Keychain:
    return Keychain(SERVICE, SmallVault())


@pytest.fixture
def real_keychain(own_keyring: None) -> Iterator[Keychain]:
    kept = keychain.for_this_system(SERVICE)
    yield kept
    kept.delete(entries.DATABASE)
    kept.delete(entries.NEXT_DATABASE)


@pytest.fixture
def words() -> str:
    return recovery.new_words()


def begin(profile: Profile, kept: Keychain, clock: Clock, rows: int = 3) -> bytes:
    """A shop with something in it; returns its key."""
    store = opening.open_store(profile, kept, clock)

    def fill(db: Connection) -> None:
        db.executemany("INSERT INTO setting VALUES (?, ?)", ((f"row {n}", "x" * 300) for n in range(rows)))

    store.write(lambda writing: fill(writing.db)).result()
    store.close()
    return store.key


def rows(profile: Profile, kept: Keychain, clock: Clock) -> int:
    store = opening.open_store(profile, kept, clock)
    found = store.read(lambda db: db.execute("SELECT count(*) FROM setting").fetchone()[0]).result()
    store.close()
    return int(found)


def test_the_new_key_opens_it_and_the_old_one_does_not(
    profile: Profile, vault: Keychain, words: str, clock: Clock
) -> None:
    old = begin(profile, vault, clock)
    key_change.change_key(profile, vault, recovery.public_key(words))
    assert rows(profile, vault, clock) == 3
    with pytest.raises(errors.WrongKey):
        connection.open_reader(profile.database, old, clock)
    assert recovery.unseal(profile.recovery, words) == (database_key.current(vault),)
    assert vault.get(entries.NEXT_DATABASE) is None


def test_a_file_that_has_its_new_key_already_is_opened_and_the_change_ended(
    profile: Profile, vault: Keychain, clock: Clock
) -> None:
    old, new = begin(profile, vault, clock), bytes(range(32))
    database_key.begin_change(vault, new)
    connection.rekey(profile.database, old, new)
    assert rows(profile, vault, clock) == 3
    assert (database_key.current(vault), vault.get(entries.NEXT_DATABASE)) == (new, None)


def test_a_file_that_has_its_old_key_still_is_opened(profile: Profile, vault: Keychain, clock: Clock) -> None:
    old = begin(profile, vault, clock)
    database_key.begin_change(vault, bytes(range(32)))
    assert rows(profile, vault, clock) == 3
    assert database_key.current(vault) == old


def test_kills_at_any_moment_lock_nobody_out(
    profile: Profile, real_keychain: Keychain, words: str, clock: Clock, request: pytest.FixtureRequest
) -> None:
    seed = request.config.getoption("--seed") or random.SystemRandom().getrandbits(32)
    print("seed", seed)  # shown when it fails
    chance = random.Random(seed)
    begin(profile, real_keychain, clock, ROWS)
    recovery.seal(profile.recovery, (opening.key_of(profile, real_keychain),), recovery.public_key(words))
    for _ in range(max(KILLS, request.config.getoption("--kills") // 10)):
        change_until_killed(profile, recovery.public_key(words), chance.uniform(0, 0.4))
        keys = recovery.unseal(profile.recovery, words)
        assert rows(profile, real_keychain, clock) == ROWS
        assert database_key.current(real_keychain) in keys


def change_until_killed(profile: Profile, recovery_key: bytes, seconds: float) -> None:
    command = [sys.executable, "-m", CHANGING, profile.folder, SERVICE, recovery_key.hex()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
        assert process.returncode is None, "it ended by itself"
        process.kill()


def test_the_code_opens_it_without_a_keychain_and_gives_the_keychain_its_key_back(
    profile: Profile, vault: Keychain, words: str, clock: Clock
) -> None:
    key = begin(profile, vault, clock)
    recovery.seal(profile.recovery, (key,), recovery.public_key(words))
    emptied = Keychain(SERVICE, SmallVault())
    with pytest.raises(errors.KeyMissing):
        opening.open_store(profile, emptied, clock)
    opening.open_recovered(profile, emptied, clock, words).close()
    assert rows(profile, emptied, clock) == 3


def test_the_code_opens_a_file_whose_key_was_being_changed(
    profile: Profile, vault: Keychain, words: str, clock: Clock
) -> None:
    old, new = begin(profile, vault, clock), bytes(range(32))
    recovery.seal(profile.recovery, (old, new), recovery.public_key(words))
    for key in (old, new):
        emptied = Keychain(SERVICE, SmallVault())
        opening.open_recovered(profile, emptied, clock, words).close()
        assert database_key.current(emptied) == key
        if key == old:
            connection.rekey(profile.database, old, new)


def test_the_code_opens_it_where_the_keychain_stays_shut(
    profile: Profile, vault: Keychain, words: str, clock: Clock
) -> None:
    class Shut(SmallVault):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise keychain.KeychainError

    recovery.seal(profile.recovery, (begin(profile, vault, clock),), recovery.public_key(words))
    opening.open_recovered(profile, Keychain(SERVICE, Shut()), clock, words).close()


def test_words_of_another_shop_open_nothing(profile: Profile, vault: Keychain, words: str, clock: Clock) -> None:
    recovery.seal(profile.recovery, (begin(profile, vault, clock),), recovery.public_key(words))
    before = profile.database.read_bytes()
    with pytest.raises(recovery.WrongCode):
        opening.open_recovered(profile, vault, clock, recovery.new_words())
    assert profile.database.read_bytes() == before


def test_a_passphrase_stands_before_the_key(profile: Profile, vault: Keychain, words: str, clock: Clock) -> None:
    key = begin(profile, vault, clock)
    database_key.keep(vault, key, "correct horse")
    with pytest.raises(PassphraseNeeded):
        opening.open_store(profile, vault, clock)
    with pytest.raises(WrongPassphrase):
        opening.open_store(profile, vault, clock, "wrong horse")
    opening.open_store(profile, vault, clock, "correct horse").close()
    key_change.change_key(profile, vault, recovery.public_key(words), "correct horse")
    with pytest.raises(PassphraseNeeded):
        opening.open_store(profile, vault, clock)
    opening.open_store(profile, vault, clock, "correct horse").close()
