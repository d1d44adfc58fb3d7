"""What is set aside is not lost if it is cut off, and nothing of it stays for ever."""

import os
import shutil
from pathlib import Path

import pytest

from conwerz_desktop.app import mending, opening
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.store import settings
from tests.unit.conftest import NOON, Clock
from tests.unit.keychain.small_vault import SmallVault

SERVICE = "test"


@pytest.fixture
def vault() -> Keychain:
    return Keychain(SERVICE, SmallVault())


def test_a_setting_aside_that_was_cut_off_keeps_what_is_in_the_journal(
    tmp_path: Path, vault: Keychain, clock: Clock
) -> None:
    running, killed = Profile(tmp_path / "running", SERVICE), Profile(tmp_path / "killed", SERVICE)
    killed.folder.mkdir()
    store = opening.open_store(running, vault, clock)
    store.write(lambda writing: settings.put(writing.db, "note", "in the journal")).result()
    shutil.copy(running.database, killed.database)
    aside = killed.folder / f"damaged-{NOON}.db"
    os.link(killed.database, aside)
    shutil.copy(f"{running.database}-wal", f"{aside}-wal")
    store.close()
    store = opening.open_store(killed, vault, clock)
    assert store.read(lambda db: settings.get(db, "note")).result() == "in the journal"
    assert not aside.exists()
    store.close()


def test_what_was_left_goes(tmp_path: Path) -> None:
    old, young = tmp_path / f"damaged-{NOON - 8 * mending.DAY}.db", tmp_path / f"damaged-{NOON - mending.DAY}.db"
    foreign, left = tmp_path / "damaged-by hand.db", tmp_path / "restored.db"
    for path in (old, young, foreign, left):
        path.touch()
        os.utime(path, (NOON / 1000 - 2 * 86_400, NOON / 1000 - 2 * 86_400))
    mending.forget_old(tmp_path, NOON)
    assert sorted(tmp_path.iterdir()) == sorted([young, foreign])
