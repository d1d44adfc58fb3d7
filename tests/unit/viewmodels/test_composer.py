from collections.abc import Iterator
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.messages import Author, Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.composer import Composer, state
from conwerz_desktop.viewmodels.drafts import Drafts
from conwerz_desktop.viewmodels.moments import DAY, HOUR
from tests.unit.conftest import NOON


def row(
    channel: Channel = Channel.MESSENGER, since: int = HOUR, name: str | None = "Ana Ruiz", key: int = 1
) -> ConversationRow:
    return ConversationRow(
        id=key,
        asset=Asset(channel, "1001"),
        person_id="ana",
        profile=Profile(name),
        last_at=NOON - since,
        last_text="hello",
        last_kind=None,
        last_author=Author.CUSTOMER,
        last_progress=Progress.RECEIVED,
        unsent=False,
        unread=0,
        waiting=True,
        last_inbound_at=NOON - since,
    )


@pytest.mark.parametrize(
    ("channel", "since", "window", "rule", "is_open"),
    [
        (Channel.WHATSAPP, HOUR, "open", "Free text for 22 h 59 min", True),
        (Channel.WHATSAPP, 23 * HOUR, "ending", "Free text for 59 min", True),
        (Channel.WHATSAPP, 25 * HOUR, "closed", "Free text is closed", False),
        (Channel.MESSENGER, 25 * HOUR, "human", "You answer as a person, for 5 days more", True),
        (Channel.INSTAGRAM, 8 * DAY, "closed", "Free text is closed", False),
    ],
)
def test_the_rule_in_force(channel: Channel, since: int, window: str, rule: str, *, is_open: bool) -> None:
    shown = state(row(channel, since), "hello", NOON)
    assert (shown.window, shown.rule, shown.open, shown.may_send) == (window, rule, is_open, is_open)
    assert bool(shown.closed_words) is not is_open


@pytest.mark.parametrize(
    ("channel", "name", "words"),
    [
        (Channel.INSTAGRAM, "Ana Ruiz", "Send to \u2068Ana\u2069 on Instagram"),
        (Channel.WHATSAPP, None, "Send on WhatsApp"),
    ],
)
def test_the_button_says_what_it_will_do(channel: Channel, name: str | None, words: str) -> None:
    assert state(row(channel, name=name), "", NOON).send_words == words


@pytest.mark.parametrize(
    ("channel", "text", "room", "may_send"),
    [
        (Channel.MESSENGER, "a" * 1900, "", True),
        (Channel.MESSENGER, "a" * 1901, "99", True),
        (Channel.MESSENGER, "a" * 2001, "-1", False),
        (Channel.INSTAGRAM, "é" * 500, "0", True),
        (Channel.INSTAGRAM, "é" * 501, "-2", False),
        (Channel.WHATSAPP, "   \n", "", False),
    ],
)
def test_the_channels_limit(channel: Channel, text: str, room: str, *, may_send: bool) -> None:
    shown = state(row(channel), text, NOON)
    assert (shown.room, shown.may_send) == (room, may_send)


class Outbox:
    """Stands for the disk behind the outbox: what it answers is decided by the test."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, str]] = []
        self.result: Future[int] = Future()

    def answer(self, conversation: int, text: str) -> Future[int]:
        self.asked.append((conversation, text))
        return self.result


@pytest.fixture
def outbox() -> Outbox:
    return Outbox()


class Shelf:
    """Stands for the disk behind the drafts."""

    def __init__(self) -> None:
        self.kept: list[tuple[int, str]] = []
        self.full = False

    def keep(self, conversation: int, text: str) -> Future[None]:
        result: Future[None] = Future()
        if self.full:
            result.set_exception(OSError("full"))
        else:
            self.kept.append((conversation, text))
            result.set_result(None)
        return result


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def pause(bridge: Bridge) -> Iterator[QTimer]:
    """An hour: it ends when the test says so."""
    made = QTimer(bridge, interval=3_600_000, singleShot=True)
    yield made
    made.stop()  # the collector may take it away on the writer's thread


@pytest.fixture
def drafts(shelf: Shelf, pause: QTimer, bridge: Bridge) -> Drafts:
    return Drafts(shelf.keep, pause, bridge)


@pytest.fixture
def composer(outbox: Outbox, drafts: Drafts, bridge: Bridge) -> Composer:
    parent = QObject(bridge)
    made = Composer(outbox.answer, drafts, lambda: NOON, bridge, parent)
    made.turn_to(row())
    return made


def test_sending_empties_the_field_at_once(composer: Composer, outbox: Outbox) -> None:
    composer.write("  hello \n")
    composer.send()
    composer.send()
    assert outbox.asked == [(1, "hello")]
    assert composer.draft == ""


def test_what_could_not_be_queued_is_given_back(composer: Composer, outbox: Outbox, qtbot: QtBot) -> None:
    composer.write("hello")
    composer.send()
    outbox.result.set_exception(OSError("full"))
    with qtbot.captureExceptions():
        qtbot.waitUntil(lambda: composer.draft == "hello")


def test_what_was_written_since_is_not_replaced(composer: Composer, outbox: Outbox, qtbot: QtBot) -> None:
    composer.write("hello")
    composer.send()
    composer.write("new words")
    outbox.result.set_exception(OSError("full"))
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: bool(raised))
    assert composer.draft == "new words"


def test_a_draft_is_kept_when_the_keys_rest(composer: Composer, shelf: Shelf, pause: QTimer) -> None:
    composer.write("h")
    composer.write("he")
    assert (shelf.kept, pause.isActive()) == ([], True)
    pause.timeout.emit()
    assert (shelf.kept, pause.isActive()) == ([(1, "he")], False)
    composer.write("")
    pause.timeout.emit()
    assert shelf.kept == [(1, "he"), (1, "")]


def test_a_draft_is_kept_at_once_on_turning_away(composer: Composer, shelf: Shelf) -> None:
    composer.write("hello")
    composer.turn_to(row())
    assert shelf.kept == []
    composer.turn_to(row(key=2))
    assert (shelf.kept, composer.draft) == ([(1, "hello")], "")


def test_what_is_sent_is_a_draft_no_more(composer: Composer, shelf: Shelf, pause: QTimer) -> None:
    composer.write("hello")
    composer.send()
    pause.timeout.emit()
    assert shelf.kept == []


def test_what_could_not_be_kept_is_tried_again(
    composer: Composer, drafts: Drafts, shelf: Shelf, pause: QTimer, qtbot: QtBot
) -> None:
    shelf.full = True
    composer.write("hello")
    with qtbot.captureExceptions() as raised:
        pause.timeout.emit()
        qtbot.waitUntil(lambda: bool(raised))
    shelf.full = False
    drafts.settle()
    assert shelf.kept == [(1, "hello")]


def test_what_was_written_since_the_start_is_younger_than_what_was_kept(composer: Composer, drafts: Drafts) -> None:
    composer.write("new")
    drafts.load({1: "old", 2: "other"})
    composer.tick()
    assert (composer.draft, drafts.texts) == ("new", {1: "new", 2: "other"})
    composer.write("")
    drafts.load({1: "old"})
    assert drafts.of(1) == ""


def test_nobody_is_answered_before_a_conversation_is_open(outbox: Outbox, drafts: Drafts, bridge: Bridge) -> None:
    parent = QObject(bridge)
    composer = Composer(outbox.answer, drafts, lambda: NOON, bridge, parent)
    composer.write("hello")
    composer.send()
    composer.tick()
    composer.turn_to(None)
    assert (outbox.asked, composer.draft, composer.may_send) == ([], "", False)


def test_only_what_changed_is_told(composer: Composer) -> None:
    told: list[str] = []
    for name in ("draft", "window", "rule", "open", "may_send", "send_words", "closed_words", "room", "too_long"):
        getattr(composer, f"{name}_changed").connect(lambda name=name: told.append(name))
    composer.write("h")
    composer.write("he")
    assert told == ["draft", "may_send", "draft"]
