"""What a screen reader says by itself: who has written, and what did not go."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.messages import Author, Content, Progress
from conwerz_desktop.store import connections, conversations, messages
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.messages import NewMessage
from conwerz_desktop.viewmodels.announcer import Announcer
from conwerz_desktop.viewmodels.bridge import Bridge
from tests import shop
from tests.unit.conftest import NOON


@dataclass
class Listener:
    store: Store
    until: Callable[[Callable[[], bool]], None]
    announcer: Announcer | None = None
    is_there: bool = True
    said: list[tuple[str, bool]] = field(default_factory=list)
    looked: list[bool] = field(default_factory=list)

    def is_heard(self) -> bool:
        self.looked.append(self.is_there)
        return self.is_there

    def hears(self, *said: tuple[str, bool]) -> None:
        self.until(lambda: self.said == list(said))

    def fails(self, message: int) -> None:
        self.store.write(lambda writing: messages.set_progress(writing, message, Progress.FAILED, "unknown")).result()

    def goes(self, message: int) -> None:
        self.store.write(lambda writing: messages.set_progress(writing, message, Progress.SENDING)).result()


@pytest.fixture
def listener(store: Store, bridge: Bridge, qtbot: QtBot) -> Iterator[Listener]:
    shop.fill(store)
    parent = QObject()
    made = Listener(store, lambda condition: qtbot.waitUntil(condition, timeout=30_000))
    announcer = made.announcer = Announcer(store, made.is_heard, bridge, parent)
    announcer.said.connect(lambda words, urgent: made.said.append((words, urgent)))
    unsubscribe = store.subscribe(lambda changes: bridge.call(lambda: announcer.apply(changes)))
    announcer.begin()
    qtbot.waitUntil(lambda: announcer._newest is not None)
    yield made
    unsubscribe()
    shiboken6.delete(parent)


def test_what_a_customer_writes_is_said_once(listener: Listener) -> None:
    shop.says(listener.store, shop.LUCIA, "m1", "¿Y cuánto cuestan?", NOON)
    listener.hears(("Lucía Fernández on WhatsApp: ¿Y cuánto cuestan?", False))
    shop.says(listener.store, shop.LUCIA, "m2", "Gracias", NOON + 1)
    listener.hears(
        ("Lucía Fernández on WhatsApp: ¿Y cuánto cuestan?", False), ("Lucía Fernández on WhatsApp: Gracias", False)
    )


def test_what_fails_interrupts_each_time_that_it_fails(listener: Listener) -> None:
    message = next(
        row.id for row in listener.store.read(lambda db: messages.page(db, 7)).result() if "photo" in row.content.text
    )
    failed = ("Emily Carter: Not delivered: Of course! Send us a photo.", True)
    listener.fails(message)
    listener.hears(failed)
    listener.fails(message)
    listener.goes(message)
    listener.until(lambda: listener.announcer is not None and not listener.announcer._failed)
    listener.fails(message)
    listener.hears(failed, failed)


def test_where_nobody_listens_nothing_is_read_or_said(listener: Listener) -> None:
    listener.is_there = False
    shop.says(listener.store, shop.LUCIA, "m1", "¿Y cuánto cuestan?", NOON)
    listener.until(listener.looked.__len__)
    listener.is_there = True
    shop.says(listener.store, shop.LUCIA, "m2", "Gracias", NOON + 1)
    listener.hears(("Lucía Fernández on WhatsApp: Gracias", False))


def arrive(listener: Listener, count: int, *, imported: bool = False) -> None:
    """So many messages of one customer in one commit, as back-fills and the relay's pages bring them."""

    def write(writing: Writing) -> None:
        asset = connections.find(writing.db, shop.LUCIA.asset)
        assert asset is not None
        conversation = conversations.upsert(writing, asset.id, shop.LUCIA.person, shop.LUCIA.profile, writing.now)
        for number in range(count):
            places = (conversation, asset.id, f"m_{imported}_{number}", Author.CUSTOMER, Content("hola"), NOON + number)
            messages.add(writing, NewMessage(*places, Progress.RECEIVED, imported=imported))
        conversations.refresh(writing)

    listener.store.write(write).result()


def test_what_is_read_back_from_meta_is_no_news(listener: Listener) -> None:
    arrive(listener, 3, imported=True)
    shop.says(listener.store, shop.LUCIA, "m1", "Gracias", NOON)
    listener.hears(("Lucía Fernández on WhatsApp: Gracias", False))


def test_many_at_once_are_counted(listener: Listener) -> None:
    arrive(listener, 5)
    listener.hears(("5 new message(s)", False))
