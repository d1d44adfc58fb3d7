"""A full disk stops the writing of messages, never the keeping of the promise."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from conwerz_desktop.app import data_classes
from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.services import intake
from conwerz_desktop.services.retention import Retention
from conwerz_desktop.store import errors
from conwerz_desktop.store.ballast import Ballast
from conwerz_desktop.store.database import Store
from tests.unit.conftest import ANA, Clock, connect

DAY = 86_400_000
MIB = 1024 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Thirty-two mebibytes."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this computer does not let us mount")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


async def test_the_purge_works_on_a_full_disk(small_disk: Path, key: bytes, clock: Clock) -> None:
    store = Store(small_disk / "conwerz.db", key, clock, lambda: 0.0)
    connect(store)
    ballast = Ballast(small_disk / "ballast")
    assert ballast.make()
    with pytest.raises(errors.DiskFull):
        fill_up(store)
    (small_disk / "something else").write_bytes(b"x" * room(small_disk))
    kept = rows(store)
    assert kept > 1000

    clock.now += 91 * DAY
    store.time.hear_relay(0)
    receipt = await Retention(store, data_classes.classes(), ballast).purge()
    assert receipt.counts["messages"] == kept
    assert (receipt.looked_for, receipt.found) == (200, 0)
    assert rows(store) == 0
    assert (small_disk / "ballast").stat().st_size == 8 * MIB
    fill(store, 10_001)
    store.close()


def fill_up(store: Store) -> None:
    for number in range(10_000):
        fill(store, number)


def fill(store: Store, number: int) -> None:
    """Ten messages of a kilobyte each."""
    content = Content(f"teapot {number} " * 80)
    now = store.time.now()
    events = [MessageReceived(ANA, f"mid.{number:024}.{each}", now - each, content) for each in range(10)]
    store.write(lambda writing: intake.apply(writing, events)).result()


def rows(store: Store) -> int:
    return int(store.read(lambda db: db.execute("SELECT count(*) FROM message").fetchone()[0]).result())


def room(disk: Path) -> int:
    free = os.statvfs(disk)
    return free.f_bavail * free.f_bsize


def test_ballast_is_made_once_and_released(tmp_path: Path) -> None:
    ballast = Ballast(tmp_path / "ballast", 4096)
    assert ballast.make()
    made = (tmp_path / "ballast").read_bytes()
    assert ballast.make()
    assert (tmp_path / "ballast").read_bytes() == made
    ballast.release()
    assert not (tmp_path / "ballast").exists()


def test_without_room_there_is_no_ballast(small_disk: Path) -> None:
    ballast = Ballast(small_disk / "ballast", 64 * MIB)
    assert not ballast.make()
    assert room(small_disk) > 30 * MIB
