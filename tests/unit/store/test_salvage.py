"""A damaged file is noticed, and everything of it that can still be read is saved and searchable."""

import random
from pathlib import Path

import pytest

from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.services import intake
from conwerz_desktop.store import connection, drafts, errors, pages, search, triage
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.salvage import Salvaged, salvage
from tests.unit.conftest import ANA, NOON, connect

MESSAGES = 3_000

Texts = set[str]


@pytest.fixture
def path(tmp_path: Path, key: bytes) -> Path:
    """A shop's closed file."""
    path = tmp_path / "conwerz.db"
    store = Store(path, key, lambda: NOON)
    connect(store)
    texts = [f"teapot {number} {'x' * 200}" for number in range(MESSAGES)]
    events = [MessageReceived(ANA, f"mid.{n:032}", NOON - 60_000 + n, Content(text)) for n, text in enumerate(texts)]
    store.write(lambda writing: intake.apply(writing, events)).result()
    store.write(lambda writing: drafts.save(writing, 1, "not sent yet")).result()
    store.close()
    return path


def damage(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[page * pages.PAGE + 100] ^= 1
    path.write_bytes(content)


def pages_of(path: Path) -> int:
    return path.stat().st_size // pages.PAGE


def saved(path: Path, key: bytes) -> Salvaged:
    target = path.with_name("salvaged.db")
    target.unlink(missing_ok=True)
    return salvage(path, key, target)


def texts_in(path: Path, key: bytes) -> Texts:
    store = Store(path, key, lambda: NOON)
    rows = store.read(lambda db: db.execute("SELECT text FROM message").fetchall()).result()
    hits = store.read(lambda db: search.search(db, "teapot", MESSAGES)).result()
    assert len(hits) == len(rows), "what was saved is found"
    assert store.read(lambda db: db.execute("PRAGMA foreign_key_check").fetchall()).result() == []
    store.close()
    return {row[0] for row in rows}


def test_a_whole_file_is_saved_whole(path: Path, key: bytes) -> None:
    found = saved(path, key)
    assert (found.saved["message"], found.saved["draft"], found.torn) == (MESSAGES, 1, frozenset())
    assert len(texts_in(path.with_name("salvaged.db"), key)) == MESSAGES


def test_damage_anywhere_is_noticed_and_costs_only_what_lay_there(
    path: Path, key: bytes, request: pytest.FixtureRequest
) -> None:
    seed = request.config.getoption("--seed") or random.SystemRandom().getrandbits(32)
    print("seed", seed)  # shown when it fails
    chance, whole = random.Random(seed), path.read_bytes()
    everything = {f"teapot {number} {'x' * 200}" for number in range(MESSAGES)}
    for _ in range(max(12, request.config.getoption("--kills"))):
        path.write_bytes(whole)
        damage(path, chance.randrange(1, pages_of(path)))
        assert connection.damages(path, key)
        try:
            found = saved(path, key)
        except errors.Damaged:  # the schema lay there: a backup is the way back
            continue
        if "asset" in found.torn:  # so it is where the shop's own row lay
            continue
        kept = texts_in(path.with_name("salvaged.db"), key)
        assert kept <= everything
        assert len(kept) > MESSAGES * 0.98, found


@pytest.mark.parametrize("table", ["message", "conversation", "person"])
def test_what_hangs_below_a_lost_page_is_saved(path: Path, key: bytes, table: str) -> None:
    (root,) = (page for page, name in connection.roots(path, key).items() if name == table)
    damage(path, root - 1)
    found = saved(path, key)
    assert (found.torn, found.saved["message"]) == ({table}, MESSAGES)
    assert len(texts_in(path.with_name("salvaged.db"), key)) == MESSAGES
    assert not path.with_name("grafted.db").exists()


def test_several_holes(path: Path, key: bytes) -> None:
    count = pages_of(path)
    for part in (0.3, 0.5, 0.7):
        damage(path, int(count * part))
    saved(path, key)
    assert len(texts_in(path.with_name("salvaged.db"), key)) > MESSAGES * 0.5


def test_without_its_first_page_nothing_can_be_read(path: Path, key: bytes) -> None:
    damage(path, 0)
    with pytest.raises(errors.WrongKey):
        saved(path, key)


def test_an_undamaged_file_has_no_damages(path: Path, key: bytes) -> None:
    assert connection.damages(path, key) == []


def test_no_number_of_a_saved_message_is_given_again(path: Path, key: bytes) -> None:
    """The newest goes before anything has come."""
    saved(path, key)
    store = Store(path.with_name("salvaged.db"), key, lambda: NOON)
    store.write(lambda writing: writing.db.execute("DELETE FROM message WHERE id = ?", (MESSAGES,))).result()
    event = MessageReceived(ANA, "mid.new", NOON, Content("Hello?"))
    store.write(lambda writing: intake.apply(writing, [event])).result()
    assert store.read(lambda db: db.execute("SELECT max(id) FROM message").fetchone()).result() == (MESSAGES + 1,)
    store.close()


def test_no_number_of_a_lost_message_is_given_again(path: Path, key: bytes) -> None:
    """Or what comes next would stay under what the owner is done with."""
    store = Store(path, key, lambda: NOON)
    store.write(lambda writing: triage.finish(writing, [1])).result()
    store.write(lambda writing: writing.db.execute("DELETE FROM message WHERE id > 10")).result()
    store.write(lambda writing: writing.db.execute("UPDATE sqlite_sequence SET seq = 0")).result()
    store.close()
    saved(path, key)
    store = Store(path.with_name("salvaged.db"), key, lambda: NOON)
    event = MessageReceived(ANA, "mid.new", NOON, Content("Hello?"))
    store.write(lambda writing: intake.apply(writing, [event])).result()
    assert store.read(lambda db: db.execute("SELECT max(id) FROM message").fetchone()).result() == (MESSAGES + 1,)
    store.close()
