"""A real encrypted store on disk, with a clock that the test moves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.store import connections, database
from conwerz_desktop.store.database import Store

NOON = 1_790_000_000_000
PAGE = Asset(Channel.MESSENGER, "1001")
INSTAGRAM = Asset(Channel.INSTAGRAM, "1784")
NUMBER = Asset(Channel.WHATSAPP, "1050")
ANA = Address(PAGE, "psid-ana")


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
    return database.new_key()


@pytest.fixture
def store(tmp_path: Path, key: bytes, clock: Clock) -> Iterator[Store]:
    """Connected: a Page, its Instagram account and a WhatsApp number."""
    opened = Store(tmp_path / "conwerz.db", key, clock)
    connect(opened)
    yield opened
    opened.close()


def connect(store: Store) -> None:
    def write(writing: database.Writing) -> None:
        connections.add(writing, PAGE, "Bella Ceramics")
        connections.add(writing, INSTAGRAM, "@bellaceramics", page_id=PAGE.id)
        connections.add(writing, NUMBER, "+34 600 123 456", waba_id="2002")

    store.write(write).result()
