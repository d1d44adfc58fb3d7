from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.messages import Attachment, Author, Content, Kind, Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.services import intake
from conwerz_desktop.store import forgetting, messages, scheduled
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.scheduled import Scheduled
from conwerz_desktop.viewmodels.bubbles import Bubble
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.gathering import FEW
from conwerz_desktop.viewmodels.moments import DAY, HOUR, MINUTE
from tests import shop
from tests.shop import NUMBER, PAGE, Said, Talk
from tests.unit.conftest import NOON, Clock

Open = Callable[[Talk], int]


@pytest.fixture
def open_talk(desk: Desk, store: Store, qtbot: QtBot) -> Open:
    desk.rail.choose_view("all")

    def opened(talk: Talk) -> int:
        conversation = shop.fill(store, [talk])[0]
        qtbot.waitUntil(lambda: any(row.key == conversation for row in desk.inbox.rows.rows))
        desk.inbox.pick(conversation)
        qtbot.waitUntil(lambda: desk.conversation.conversation == conversation)
        return conversation

    return opened


@pytest.fixture
def tested(desk: Desk) -> QAbstractItemModelTester:
    """Qt's own tester watches the model; it also asks for further pages by itself."""
    return QAbstractItemModelTester(desk.conversation.bubbles, QAbstractItemModelTester.FailureReportingMode.Fatal)


def bubbles(desk: Desk) -> Sequence[Bubble]:
    """Oldest first, as one reads them."""
    return list(desk.conversation.bubbles.rows)[::-1]


def texts(desk: Desk) -> list[str]:
    return [bubble.text for bubble in bubbles(desk)]


def said(*lines: Said, read: bool = True) -> Talk:
    return Talk(PAGE, "ana", Profile("Ana"), lines, read)


def test_days_breaths_and_sides(desk: Desk, open_talk: Open) -> None:
    open_talk(
        said(
            Said(DAY, "yesterday"),
            Said(HOUR, "one"),
            Said(59 * MINUTE, "two"),
            Said(50 * MINUTE, "mine", Progress.READ),
            Said(40 * MINUTE, "elsewhere", Progress.SENT, author=Author.ELSEWHERE),
        )
    )
    assert [bubble.day for bubble in bubbles(desk)] == ["Yesterday", "Today", "", "", ""]
    assert [bubble.tail for bubble in bubbles(desk)] == [True, False, True, True, True]
    assert [bubble.mine for bubble in bubbles(desk)] == [False, False, False, True, True]
    assert bubbles(desk)[4].via == "Sent from another app"
    assert bubbles(desk)[3].spoken == "You, 13:23, mine, Read"


def test_what_a_bubble_is_made_of(desk: Desk, open_talk: Open) -> None:
    photo = Attachment(Kind.IMAGE, url="https://cdn.example/1.png")
    lost = Attachment(Kind.IMAGE)
    paper = Attachment(Kind.FILE, url="https://cdn.example/2", title="Order\u202e.pdf")
    conversation = open_talk(
        said(
            Said(HOUR, "look https://bella.example/a", parts=(photo, paper, lost)),
            Said(30 * MINUTE, "nice", Progress.DELIVERED, answers=0, reaction="❤️"),
            Said(20 * MINUTE, unsent=True),
        )
    )
    first, second, third = bubbles(desk)
    assert first.pictures == (f"{first.key}/0",)
    assert first.extra == "File: Order.pdf, Photo"
    assert first.links == ("https://bella.example/a",)
    assert (second.quote_name, second.quote_text) == ("Ana", "look https://bella.example/a")
    assert (second.reactions, second.links) == ("❤️", ())
    assert (third.unsent, third.text) == (True, "Unsent by the customer, and erased here")
    assert conversation == desk.conversation.conversation


@pytest.mark.parametrize(
    ("progress", "problem", "sentence", "act"),
    [
        (Progress.FAILED, "person_unavailable", "This person cannot receive messages at the moment.", "Try again"),
        (Progress.FAILED, "too_long", "This text is too long. Shorten it or send it in two.", ""),
        (Progress.UNKNOWN, None, "Unknown whether this arrived", "Send again"),
        (Progress.SENT, None, "", ""),
    ],
)
def test_a_problem_has_a_sentence_and_at_most_one_act(
    desk: Desk, open_talk: Open, progress: Progress, problem: str, sentence: str, act: str
) -> None:
    open_talk(said(Said(HOUR, "hello", progress, problem=problem)))
    assert (bubbles(desk)[0].problem, bubbles(desk)[0].act) == (sentence, act)


@pytest.mark.usefixtures("tested")
def test_a_state_changes_in_place(desk: Desk, open_talk: Open, store: Store, qtbot: QtBot) -> None:
    open_talk(said(Said(HOUR, "hello"), Said(MINUTE, "answer", Progress.SENT)))
    model = desk.conversation.bubbles
    changed: list[set[bytes]] = []
    names = model.roleNames()
    model.dataChanged.connect(lambda first, last, roles: changed.append({bytes(names[role]) for role in roles}))
    model.modelReset.connect(lambda: changed.append({b"reset"}))
    key = bubbles(desk)[1].key
    store.write(lambda writing: messages.advance(writing, key, Progress.READ))
    qtbot.waitUntil(lambda: bubbles(desk)[1].progress == "read")
    assert changed == [{b"progress", b"progress_words", b"spoken"}]


@pytest.mark.usefixtures("tested")
def test_new_messages_below_are_counted_and_begin_under_a_line(
    desk: Desk, open_talk: Open, store: Store, qtbot: QtBot
) -> None:
    talk = said(Said(HOUR, "hello"))
    open_talk(talk)
    desk.conversation.wake(True)
    desk.conversation.stand(False)
    shop.says(store, talk, "m_1", "one", NOON + 1)
    shop.says(store, talk, "m_2", "two", NOON + 2)
    qtbot.waitUntil(lambda: texts(desk) == ["hello", "one", "two"])
    assert desk.conversation.missed == 2
    assert [bubble.fresh for bubble in bubbles(desk)] == [False, True, False]
    desk.conversation.stand(True)
    assert desk.conversation.missed == 0
    qtbot.waitUntil(lambda: desk.inbox.rows.rows[0].unread == 0)


@pytest.mark.usefixtures("tested")
def test_a_message_that_is_watched_is_read_at_once(desk: Desk, open_talk: Open, store: Store, qtbot: QtBot) -> None:
    talk = said(Said(HOUR, "hello"))
    open_talk(talk)
    desk.conversation.wake(True)
    shop.says(store, talk, "m_1", "one", NOON + 1)
    qtbot.waitUntil(lambda: texts(desk) == ["hello", "one"])
    assert not bubbles(desk)[1].fresh
    qtbot.waitUntil(lambda: desk.inbox.rows.rows[0].unread == 0)


def test_who_is_talked_with_is_heard_at_once_also_in_a_crowd(
    desk: Desk, open_talk: Open, store: Store, qtbot: QtBot
) -> None:
    open_talk(said(Said(HOUR, "one")))
    desk._gathering._pause.setInterval(DAY)
    for text in ("two", "three"):  # the first crowd begins the pause
        store.write(lambda writing, text=text: come_in_a_crowd(writing, text)).result()
    qtbot.waitUntil(lambda: sorted(texts(desk)) == ["one", "three", "two"])


def test_what_stands_beside_who_is_talked_with_is_heard_of_at_once_too(
    desk: Desk, open_talk: Open, store: Store, qtbot: QtBot
) -> None:
    """An answer that has gone out is not offered for sending any more."""
    ana = open_talk(said(Said(HOUR, "one")))
    desk._gathering._pause.setInterval(DAY)
    store.write(lambda writing: come_in_a_crowd(writing, "two")).result()

    def plan(writing: Writing) -> int | None:
        come_in_a_crowd(writing, "three")
        return scheduled.add(writing, Scheduled(0, ana, "Good morning", None, NOON + HOUR), ())

    def send(writing: Writing) -> None:
        come_in_a_crowd(writing, "four")
        scheduled.take(writing, number)

    number = store.write(plan).result()
    assert number is not None
    qtbot.waitUntil(lambda: [row.text for row in desk.later.waiting.rows] == ["Good morning"])
    store.write(send).result()
    qtbot.waitUntil(lambda: not desk.later.waiting.rows)


def come_in_a_crowd(writing: Writing, text: str) -> None:
    people = ("ana", *(f"somebody {number}" for number in range(FEW)))
    intake.apply(writing, [MessageReceived(Address(PAGE, who), f"{text} {who}", NOON, Content(text)) for who in people])


def test_the_line_stands_above_what_was_unread(desk: Desk, open_talk: Open) -> None:
    open_talk(said(Said(3 * HOUR, "mine", Progress.READ), Said(2 * HOUR, "one"), Said(HOUR, "two"), read=False))
    assert [bubble.fresh for bubble in bubbles(desk)] == [False, True, False]


def test_older_messages_come_in_pages(desk: Desk, open_talk: Open, store: Store, qtbot: QtBot) -> None:
    talk = said(*(Said((200 - n) * MINUTE, f"{n:03}") for n in range(120)))
    open_talk(talk)
    nowhere = desk.conversation.bubbles.index(-1)
    assert texts(desk) == [f"{n:03}" for n in range(70, 120)]
    desk.conversation.bubbles.fetchMore(nowhere)
    for loaded in (70, 90, 110, 120):
        desk.conversation.bubbles.fetchMore(nowhere)
        qtbot.waitUntil(lambda loaded=loaded: len(texts(desk)) == loaded)
    assert texts(desk) == [f"{n:03}" for n in range(120)]
    assert not desk.conversation.bubbles.canFetchMore(nowhere)


def test_a_view_that_asks_for_more_the_moment_it_is_filled_gets_it(desk: Desk, open_talk: Open, qtbot: QtBot) -> None:
    model = desk.conversation.bubbles
    model.modelReset.connect(model.more)
    open_talk(said(*(Said((200 - n) * MINUTE, f"{n:03}") for n in range(120))))
    qtbot.waitUntil(lambda: len(texts(desk)) == 70)
    open_talk(Talk(PAGE, "ben", Profile("Ben"), tuple(Said((200 - n) * MINUTE, f"b{n:03}") for n in range(70))))
    qtbot.waitUntil(lambda: texts(desk) == [f"b{n:03}" for n in range(70)])


def test_what_was_older_than_the_page_waits_for_its_page(
    desk: Desk, open_talk: Open, store: Store, qtbot: QtBot
) -> None:
    talk = said(*(Said((100 - n) * MINUTE, f"{n:03}") for n in range(60)))
    open_talk(talk)
    shop.says(store, talk, "m_old", "from long ago", NOON - 20 * HOUR)
    shop.says(store, talk, "m_new", "now", NOON + 1)
    qtbot.waitUntil(lambda: texts(desk)[-1] == "now")
    assert "from long ago" not in texts(desk)


def test_what_is_unsent_leaves_the_quotes_of_it_too(desk: Desk, open_talk: Open, store: Store, qtbot: QtBot) -> None:
    open_talk(said(Said(HOUR, "secret"), Said(MINUTE, "answer", Progress.READ, answers=0)))
    key = bubbles(desk)[0].key
    store.write(lambda writing: messages.unsend(writing, key, NOON))
    qtbot.waitUntil(lambda: bubbles(desk)[1].quote_text == "Message unsent")
    assert bubbles(desk)[0].unsent


@pytest.mark.usefixtures("tested")
def test_an_answer_takes_its_place_by_metas_time(desk: Desk, open_talk: Open, store: Store, qtbot: QtBot) -> None:
    open_talk(said(Said(HOUR, "one"), Said(30 * MINUTE, "two"), Said(MINUTE, "mine", Progress.SENT)))
    key = bubbles(desk)[2].key
    store.write(lambda writing: messages.place(writing, key, NOON - 45 * MINUTE))
    qtbot.waitUntil(lambda: texts(desk) == ["one", "mine", "two"])
    assert [bubble.tail for bubble in bubbles(desk)] == [True, True, True]


def test_the_line_goes_with_an_answer(desk: Desk, open_talk: Open, qtbot: QtBot) -> None:
    open_talk(said(Said(2 * HOUR, "one"), Said(HOUR, "two"), read=False))
    assert [bubble.fresh for bubble in bubbles(desk)] == [True, False]
    desk.composer.write("here")
    desk.composer.send()
    qtbot.waitUntil(lambda: texts(desk) == ["one", "two", "here"])
    assert not any(bubble.fresh for bubble in bubbles(desk))


def test_today_becomes_yesterday(desk: Desk, open_talk: Open, clock: Clock) -> None:
    open_talk(said(Said(HOUR, "hello")))
    clock.now += DAY
    desk.tick()
    assert bubbles(desk)[0].day == "Yesterday"


@pytest.mark.usefixtures("tested")
def test_a_message_that_is_gone_leaves_the_thread(desk: Desk, open_talk: Open, store: Store, qtbot: QtBot) -> None:
    talk = said(Said(HOUR, "hello"), Said(MINUTE, "there"))
    conversation = open_talk(talk)
    key = bubbles(desk)[0].key

    def erase(writing: object) -> None:
        writing.db.execute("DELETE FROM message WHERE id = ?", (key,))  # type: ignore[attr-defined]
        writing.messages.add(key)  # type: ignore[attr-defined]
        writing.conversations.add(conversation)  # type: ignore[attr-defined]

    store.write(erase)
    qtbot.waitUntil(lambda: texts(desk) == ["there"])


def test_the_header(desk: Desk, open_talk: Open, qtbot: QtBot) -> None:
    open_talk(Talk(NUMBER, "34600987654", Profile("Lucía", phone="34600987654"), (Said(HOUR, "hola"),)))
    assert desk.conversation.place == "WhatsApp  ·  +34\N{NO-BREAK SPACE}600\N{NO-BREAK SPACE}987\N{NO-BREAK SPACE}654"
    assert (desk.conversation.window, desk.conversation.window_words) == ("open", "22 h 59 min left")
    open_talk(said(Said(HOUR, "hello")))
    qtbot.waitUntil(lambda: desk.conversation.place == "Messenger  ·  Bella Ceramics")


def test_only_https_is_opened(desk: Desk, opened_links: list[str]) -> None:
    for address in ("https://bella.example/", "http://bella.example/", "file:///etc/passwd", "https://a@b.example"):
        desk.conversation.open_link(address)
    assert opened_links == ["https://bella.example/"]


def test_send_again_is_the_owners_hand(desk: Desk, open_talk: Open, qtbot: QtBot) -> None:
    open_talk(said(Said(HOUR, "hello"), Said(MINUTE, "answer", Progress.UNKNOWN)))
    desk.conversation.send_again(bubbles(desk)[1].key)
    qtbot.waitUntil(lambda: bubbles(desk)[1].progress == "queued")
    assert bubbles(desk)[1].problem == ""


def test_a_window_closes_while_one_looks(desk: Desk, open_talk: Open, clock: Clock) -> None:
    open_talk(said(Said(HOUR, "hello")))
    assert desk.composer.open
    clock.now += 8 * DAY
    desk.tick()
    assert desk.conversation.window == "closed"
    assert not desk.composer.open


def test_a_conversation_that_is_erased_is_not_looked_at_any_longer(desk: Desk, store: Store, qtbot: QtBot) -> None:
    conversation = shop.fill(store)[0]
    desk.inbox.pick(conversation)
    qtbot.waitUntil(lambda: desk.conversation.property("conversation") == conversation)

    def erase(writing: Any) -> None:
        forgetting.begin(writing, forgetting.traces(writing.db, conversation))

    store.write(erase).result()
    qtbot.waitUntil(lambda: desk.conversation.property("conversation") != conversation)
    assert conversation not in [row.key for row in desk.inbox.model.rows]
