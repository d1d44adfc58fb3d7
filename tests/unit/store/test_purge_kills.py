"""The process dies at random moments of taking in and purging: nothing lost, nothing back, nothing corrupt."""

import random
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from conwerz_desktop.store import search, text_index
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from tests.unit.conftest import NOON, connect

DAY = 86_400_000
PROGRAM = "tests.unit.store.writing_and_purging"


def test_kills_lose_nothing_and_bring_nothing_back(tmp_path: Path, key: bytes, request: pytest.FixtureRequest) -> None:
    seed = request.config.getoption("--seed") or random.SystemRandom().getrandbits(32)
    print("seed", seed)  # shown when it fails
    chance, kills = random.Random(seed), request.config.getoption("--kills")
    path, now = tmp_path / "conwerz.db", NOON
    store = Store(path, key, lambda: NOON)
    connect(store)
    store.close()
    told: dict[int, int] = {}
    number = 0
    for _ in range(kills):
        committed = lives_until_killed(path, key, number, now, chance)
        told |= {each: sent_at(each, now) for each in range(number, committed)}
        now += 2 * DAY
        check(path, key, told, committed, now)
        number = committed + 10_000  # what was on its way is not told again


def lives_until_killed(path: Path, key: bytes, number: int, now: int, chance: random.Random) -> int:
    """Returns the number up to which it said that all is committed."""
    with subprocess.Popen(
        [sys.executable, "-m", PROGRAM, path, key.hex(), str(number), str(now)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        for _ in range(chance.randint(1, 60)):
            number = int(process.stdout.readline())
        process.kill()
        return last_number(process.stdout, number)


def last_number(output: IO[str], number: int) -> int:
    whole = [line for line in output if line.endswith("\n")]
    return int(whole[-1]) if whole else number


def sent_at(number: int, now: int) -> int:
    return now - (89 * DAY if number % 3 == 0 else DAY) + number


def check(path: Path, key: bytes, told: dict[int, int], committed: int, now: int) -> None:
    """As the database is found: everything younger is there, each once and searchable; what was erased stays away."""
    store = Store(path, key, lambda: now, lambda: 0.0)
    store.time.hear_relay(0)

    def query(db: Connection) -> tuple[dict[int, str], str]:
        rows = db.execute("SELECT cast(substr(meta_id, 5) AS INTEGER), text FROM living_message").fetchall()
        return dict(rows), damages(db)

    living, damaged = store.keep_house(query).result()
    expected = {number for number, at in told.items() if at > store.horizon()}
    unsaid = {number for number in living if number >= committed}  # committed, and killed before it could say so
    assert not damaged
    assert living.keys() - unsaid == expected
    assert len(unsaid) <= 10
    assert all(text == f"teapot zq{number:08}" for number, text in living.items())
    assert len(store.read(lambda db: search.search(db, "teapot", 1_000_000)).result()) == len(living)
    store.close()
    told |= {number: sent_at(number, now - 2 * DAY) for number in unsaid}


def damages(db: Connection) -> list[str]:
    """An index that is being erased is not whole: it is off the list of weeks, and nobody reads it (decision 0070)."""
    leftovers = [f'"{name}"' for name in text_index.leftovers(db)]
    told = [row[0] for row in db.execute("PRAGMA integrity_check").fetchall()]
    return [each for each in told if each != "ok" and not any(name in each for name in leftovers)]
