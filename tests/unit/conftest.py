"""A real encrypted store on disk, with a clock that the test moves."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.store import connections, database
from conwerz_desktop.store.database import Store

NOON = 1_790_000_000_000
PAGE = Asset(Channel.MESSENGER, "1001")
INSTAGRAM = Asset(Channel.INSTAGRAM, "1784")
NUMBER = Asset(Channel.WHATSAPP, "1050")
ANA = Address(PAGE, "psid-ana")
IN_MEMORY = next((folder for folder in ("/dev/shm",) if os.access(folder, os.W_OK)), None)  # noqa: S108
"""Where a property lays the shops of its many examples: none of them waits for a disk. None: where others are."""


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def key() -> bytes:
    return _connected_shop()[0]


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """Connected: a Page, its Instagram account and a WhatsApp number."""
    opened = Store(tmp_path / "conwerz.db", lay_shop(tmp_path), clock)
    yield opened
    opened.close()


def lay_shop(folder: Path | str) -> bytes:
    """Put the file of a connected shop there, `conwerz.db`, and return its key.

    It is made once and copied: the migrations of a new file take longer than most tests.
    """
    key, content = _connected_shop()
    (Path(folder) / "conwerz.db").write_bytes(content)
    return key


@cache
def _connected_shop() -> tuple[bytes, bytes]:
    key = database.new_key()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "conwerz.db"
        store = Store(path, key, Clock())
        connect(store)
        store.close()
        return key, path.read_bytes()


def connect(store: Store) -> None:
    def write(writing: database.Writing) -> None:
        connections.add(writing, PAGE, "Bella Ceramics")
        connections.add(writing, INSTAGRAM, "@bellaceramics", page_id=PAGE.id)
        connections.add(writing, NUMBER, "+34 600 123 456", waba_id="2002")

    store.write(write).result()
