"""What a desktop has kept, looked at after its end: by the real store, and by the real view models over it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop import keychain
from conwerz_desktop.app import opening, profile
from conwerz_desktop.app.clock import Clock
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.domain.views import View
from conwerz_desktop.store import conversations, messages
from conwerz_desktop.store.conversations import Filter
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.messages import MessageRow
from conwerz_desktop.viewmodels.answering_acts import AnsweringActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.bubbles import Bubble
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.desk_acts import DeskActs
from conwerz_desktop.viewmodels.moments import Calendar

EVERYTHING = 1_000_000


@contextmanager
def opened(folder: Path) -> Iterator[Store]:
    """The practice shop's store of this profile, with its key from the keychain."""
    chosen = profile.practice(folder)
    store = opening.open_store(chosen, keychain.for_this_system(chosen.keychain_service), Clock())
    yield store
    store.close()


def threads(store: Store) -> dict[int, list[MessageRow]]:
    """All messages of each conversation, oldest first."""
    shown = store.read(lambda db: conversations.page(db, Filter(View.ALL), 0, limit=EVERYTHING)).result()
    return {row.id: _thread(store, row.id) for row in shown}


def _thread(store: Store, conversation: int) -> list[MessageRow]:
    rows = store.read(lambda db: messages.page(db, conversation, limit=EVERYTHING)).result()
    return list(reversed(rows))


def received(store: Store) -> list[str]:
    """Meta's ids of what customers wrote, sorted."""
    rows = [row for thread in threads(store).values() for row in thread]
    return sorted(row.meta_id for row in rows if row.author is Author.CUSTOMER)


@contextmanager
def shown(store: Store, qtbot: QtBot) -> Iterator[Desk]:
    parent = QObject()
    bridge = Bridge(parent)
    nothing = lambda *_: None  # noqa: E731
    acts = DeskActs(
        answering=AnsweringActs(nothing),
        send_again=nothing,
        see=nothing,
        keep_draft=nothing,
        open_link=nothing,
        copy=nothing,
    )
    desk = Desk(store, Clock(), Calendar(), acts, bridge, parent)
    qtbot.waitUntil(lambda: desk.inbox.loaded)
    yield desk
    desk.close()
    bridge.close()


def conversations_shown(desk: Desk, qtbot: QtBot) -> list[int]:
    desk.inbox.choose(Filter(View.ALL))
    qtbot.waitUntil(lambda: desk.inbox.loaded)
    rows = desk.inbox.rows
    while rows.has_more:
        before = len(rows.rows)
        rows.more()
        qtbot.waitUntil(lambda before=before: len(rows.rows) > before or not rows.has_more)
    return [row.key for row in rows.rows]


def bubbles_shown(desk: Desk, qtbot: QtBot, conversation: int) -> list[Bubble]:
    """As the owner sees them after scrolling up to the first one, newest first."""
    desk.inbox.pick(conversation)
    qtbot.waitUntil(lambda: desk.conversation.conversation == conversation)
    bubbles = desk.conversation.bubbles
    while bubbles.has_more:
        before = len(bubbles.rows)
        bubbles.more()
        qtbot.waitUntil(lambda before=before: len(bubbles.rows) > before or not bubbles.has_more)
    return list(bubbles.rows)


def assert_models_show_the_store(store: Store, qtbot: QtBot) -> None:
    kept = threads(store)
    with shown(store, qtbot) as desk:
        assert sorted(conversations_shown(desk, qtbot)) == sorted(kept)
        for conversation, rows in kept.items():
            bubbles = bubbles_shown(desk, qtbot, conversation)
            assert [bubble.key for bubble in reversed(bubbles)] == [row.id for row in rows]
            assert [bubble.text for bubble in reversed(bubbles)] == [row.content.text for row in rows]
