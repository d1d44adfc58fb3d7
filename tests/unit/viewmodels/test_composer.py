from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.messages import Author, Kind, Progress
from conwerz_desktop.domain.outgoing import Choices, File, Like, Parcel, Taken
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.shutting import Bar, Shut
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.viewmodels.answering_acts import AnsweringActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.composer import Composer
from conwerz_desktop.viewmodels.composer_state import Quote, state
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
        (Channel.MESSENGER, 25 * HOUR, "human", "You answer as a person, for 5 days more", False),
        (Channel.INSTAGRAM, 8 * DAY, "closed", "Free text is closed", False),
    ],
)
def test_the_rule_in_force(channel: Channel, since: int, window: str, rule: str, *, is_open: bool) -> None:
    shown = state(row(channel, since), "hello", NOON)
    assert (shown.window, shown.rule, shown.open, shown.may_send) == (window, rule, is_open, is_open)
    assert bool(shown.closed_words) is not is_open


def test_nothing_is_written_to_whom_whatsapp_keeps_away() -> None:
    """Meta would refuse it; the window of the messages is open all the same."""
    shown = state(replace(row(Channel.WHATSAPP), shut=Shut.BLOCKED, bar=Bar.BARRED), "hello", NOON)
    assert (shown.mode, shown.open, shown.may_send, shown.rule) == ("blocked", False, False, "Blocked")
    assert "Let them in" in shown.closed_words
    asked = state(replace(row(Channel.WHATSAPP), shut=Shut.BLOCKED, bar=Bar.ASKED), "hello", NOON)
    assert asked.may_send


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
        self.parcels: list[Parcel] = []
        self.quoted: list[str | None] = []
        self.result: Future[int] = Future()

    def send(self, conversation: int, parcels: Sequence[Parcel], reply_to: str | None) -> Future[int]:
        self.asked += [(conversation, parcel.text) for parcel in parcels]
        self.parcels += parcels
        self.quoted.append(reply_to)
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
    made = Composer(AnsweringActs(outbox.send), drafts, lambda: NOON, bridge, parent)
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


def test_what_was_written_since_stays_behind_what_came_back(composer: Composer, outbox: Outbox, qtbot: QtBot) -> None:
    composer.write("hello")
    composer.send()
    composer.write("new words")
    outbox.result.set_exception(OSError("full"))
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: bool(raised))
    assert composer.draft == "hello\nnew words"


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
    composer = Composer(AnsweringActs(outbox.send), drafts, lambda: NOON, bridge, parent)
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


JPEG = File(Kind.IMAGE, "plates.jpg", "image/jpeg", b"1234")
WEBP = File(Kind.IMAGE, "plates.webp", "image/webp", b"1234")


def done(result: object) -> Future[object]:
    future: Future[object] = Future()
    future.set_result(result)
    return future


class Disk:
    """Stands for the owner's files: what is read is what the test put there."""

    def __init__(self) -> None:
        self.files: list[File] = []
        self.typing: list[int] = []
        self.now = NOON

    def acts(self, outbox: Outbox) -> AnsweringActs:
        return AnsweringActs(
            outbox.send,
            read_files=lambda _: done([Taken(file, len(file.content)) for file in self.files]),  # type: ignore[arg-type, return-value]
            shrink=lambda file, channel: done(JPEG),  # type: ignore[arg-type, return-value]
            choose_files=lambda then: then(["x"]),
            clipboard_holds_files=lambda: bool(self.files),
            show_typing=self.typing.append,
        )


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def filing(disk: Disk, outbox: Outbox, drafts: Drafts, bridge: Bridge) -> Composer:
    made = Composer(disk.acts(outbox), drafts, lambda: disk.now, bridge, QObject(bridge))
    made.turn_to(row(Channel.WHATSAPP))
    return made


def test_a_file_goes_with_its_words(filing: Composer, disk: Disk, outbox: Outbox, qtbot: QtBot) -> None:
    disk.files = [JPEG]
    filing.choose_files()
    qtbot.waitUntil(lambda: bool(filing.enclosures.files))
    assert filing.may_send
    filing.write("Here")
    filing.send()
    assert outbox.parcels == [Parcel("Here", JPEG)]
    assert not filing.enclosures.files


def test_a_file_that_the_channel_does_not_take_is_mended_first(
    filing: Composer, disk: Disk, outbox: Outbox, qtbot: QtBot
) -> None:
    disk.files = [WEBP]
    assert filing.paste()
    qtbot.waitUntil(lambda: bool(filing.enclosures.files))
    (shown,) = filing.enclosures.rows.rows
    assert (shown.flaw, shown.remedy) == ("WhatsApp does not take files of this kind.", "Send as JPEG")
    assert not filing.may_send
    filing.send()
    assert outbox.parcels == []
    filing.enclosures.mend(shown.key)
    qtbot.waitUntil(lambda: bool(filing.may_send))
    assert filing.enclosures.files == (JPEG,)
    filing.enclosures.remove(shown.key)
    assert not filing.may_send


def test_words_are_pasted_by_the_field_itself(filing: Composer) -> None:
    assert not filing.paste()


def test_files_stay_with_their_conversation(filing: Composer, disk: Disk, qtbot: QtBot) -> None:
    disk.files = [JPEG]
    filing.drop(["file:///plates.jpg"])
    qtbot.waitUntil(lambda: bool(filing.enclosures.files))
    filing.turn_to(row(Channel.WHATSAPP, key=2))
    assert not filing.enclosures.files
    filing.turn_to(row(Channel.WHATSAPP))
    assert filing.enclosures.files == (JPEG,)


def test_a_file_that_could_not_be_queued_is_given_back(
    filing: Composer, disk: Disk, outbox: Outbox, qtbot: QtBot
) -> None:
    disk.files = [JPEG]
    filing.choose_files()
    qtbot.waitUntil(lambda: bool(filing.enclosures.files))
    filing.send()
    outbox.result.set_exception(OSError("full"))
    with qtbot.captureExceptions():
        qtbot.waitUntil(lambda: filing.enclosures.files == (JPEG,))


def test_a_long_text_is_offered_in_pieces(composer: Composer, outbox: Outbox) -> None:
    composer.write("word " * 500)
    assert (composer.too_long, composer.split_words, composer.may_send) == (True, "Send as 2 messages", False)
    composer.send()
    assert outbox.asked == []
    composer.send_in_pieces()
    assert len(outbox.asked) == 2


def test_the_message_that_is_answered_is_quoted_once(composer: Composer, outbox: Outbox) -> None:
    composer.quote(Quote("m_1", "Ana", "Do you ship?"))
    assert (composer.quote_name, composer.quote_text) == ("Ana", "Do you ship?")
    composer.write("Yes")
    composer.send()
    assert (outbox.quoted, composer.quote_name) == (["m_1"], "")
    composer.quote(Quote("m_1", "Ana", "Do you ship?"))
    composer.drop_quote()
    composer.write("No")
    composer.send()
    assert outbox.quoted == ["m_1", None]


def test_a_person_is_asked_once_before_they_answer_late(composer: Composer, outbox: Outbox) -> None:
    composer.turn_to(row(since=25 * HOUR))
    composer.write("Sorry, we were closed")
    composer.send()
    assert (composer.mode, outbox.asked) == ("person", [])
    composer.answer_as_person()
    assert (composer.mode, composer.open) == ("write", True)
    composer.send()
    assert len(outbox.asked) == 1
    composer.turn_to(row(since=25 * HOUR, key=2))
    assert composer.mode == "person", "another customer is another question"


@pytest.mark.parametrize(
    ("channel", "since", "mode"),
    [
        (Channel.WHATSAPP, 25 * HOUR, "template"),
        (Channel.INSTAGRAM, 8 * DAY, "wait"),
        (Channel.INSTAGRAM, HOUR, "write"),
    ],
)
def test_what_may_be_done_now(channel: Channel, since: int, mode: str) -> None:
    assert state(row(channel, since), "", NOON).mode == mode


def test_answers_to_tap_take_the_words_with_them(filing: Composer, outbox: Outbox) -> None:
    filing.send_choices(["Blue"])
    assert outbox.parcels == [], "a question is missing"
    filing.write("Which colour?")
    filing.send_choices(["Blue ", "", "Green"])
    assert outbox.parcels == [Parcel("Which colour?", Choices(("Blue", "Green")))]
    assert filing.draft == ""
    filing.send_like()
    assert len(outbox.parcels) == 1, "WhatsApp knows no heart"
    filing.turn_to(row(Channel.INSTAGRAM))
    filing.send_like()
    assert outbox.parcels[-1].beside == Like()


def test_typing_is_told_now_and_then(filing: Composer, disk: Disk) -> None:
    filing.write("H")
    filing.write("He")
    assert disk.typing == [1]
    disk.now += 21_000
    filing.write("Hel")
    assert disk.typing == [1, 1]
