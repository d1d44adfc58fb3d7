from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.views import View
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import conversation_rows, inbox
from conwerz_desktop.viewmodels.conversation_rows import ShownConversation
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.gathering import FEW
from conwerz_desktop.viewmodels.inbox_pages import PAGE as PAGE_LENGTH
from conwerz_desktop.viewmodels.moments import HOUR, MINUTE, Calendar
from tests import shop
from tests.shop import PAGE, Said, Talk
from tests.unit.conftest import NOON, Clock

ANA = Talk(PAGE, "ana", Profile("Ana"), (Said(3 * HOUR, "Is the vase there?"),), read=False)
BEN = Talk(PAGE, "ben", Profile("Ben"), (Said(2 * HOUR, "Thank you"),))
CAT = Talk(PAGE, "cat", Profile("Cat"), (Said(HOUR, "Hello"), Said(30 * MINUTE, "Hi")))


@pytest.fixture
def people(store: Store) -> dict[str, int]:
    return dict(zip(("Ana", "Ben", "Cat"), shop.fill(store, (ANA, BEN, CAT)), strict=True))


def shown(desk: Desk) -> list[str]:
    return [row.name for row in desk.inbox.rows.rows]


@pytest.fixture
def settled(people: dict[str, int], desk: Desk, qtbot: QtBot) -> Callable[[list[str]], None]:
    """Wait until the list shows these names. The model is watched by Qt's own tester."""
    desk.tester = QAbstractItemModelTester(desk.inbox.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)

    def wait(names: list[str]) -> None:
        qtbot.waitUntil(lambda: shown(desk) == names)

    return wait


def test_newest_first(desk: Desk, settled: Callable[[list[str]], None]) -> None:
    settled(["Cat", "Ben", "Ana"])
    assert [row.spoken for row in desk.inbox.rows.rows] == [
        "Cat, Messenger, 23 h left, Hi, 13:43",
        "Ben, Messenger, 21 h left, Thank you, 12:13",
        "Ana, Messenger, unread: 1, 20 h left, Is the vase there?, 11:13",
    ]


def test_the_figures_follow_the_list(
    desk: Desk, settled: Callable[[list[str]], None], store: Store, qtbot: QtBot
) -> None:
    settled(["Cat", "Ben", "Ana"])
    unread = desk.inbox.counts.unread
    shop.says(store, BEN, "m_new", "One more thing", NOON)
    qtbot.waitUntil(lambda: desk.inbox.counts.unread == unread + 1)


def test_an_event_waits_for_no_row_but_its_own_to_tell_the_time(
    desk: Desk,
    settled: Callable[[list[str]], None],
    store: Store,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    settled(["Cat", "Ben", "Ana"])
    desk._timer.stop()
    told: set[str | None] = set()

    def tell(row: ConversationRow, draft: str, now: int, calendar: Calendar) -> ShownConversation:
        told.add(row.profile.name)
        return conversation_rows.shown(row, draft, now, calendar)

    monkeypatch.setattr(inbox, "shown", tell)
    clock.now += 5 * MINUTE
    shop.says(store, BEN, "m_new", "One more thing", clock.now)
    settled(["Ben", "Cat", "Ana"])
    assert told == {"Ben"}
    desk.inbox.tick()
    qtbot.waitUntil(lambda: told == {"Ana", "Ben", "Cat"})


def test_the_program_opens_the_first_but_does_not_count_it_as_read(
    desk: Desk, settled: Callable[[list[str]], None], people: dict[str, int], store: Store, qtbot: QtBot
) -> None:
    settled(["Cat", "Ben", "Ana"])
    shop.says(store, ANA, "m_new", "Hello?", NOON)
    qtbot.waitUntil(lambda: desk.conversation.conversation == people["Cat"])
    settled(["Ana", "Cat", "Ben"])
    desk.conversation.wake(True)
    assert desk.inbox.selected == people["Cat"]
    assert desk.inbox.selected_index == 1
    assert desk.inbox.rows.rows[0].unread == 2


def test_a_picked_conversation_is_read(
    desk: Desk, settled: Callable[[list[str]], None], people: dict[str, int], qtbot: QtBot
) -> None:
    settled(["Cat", "Ben", "Ana"])
    desk.conversation.wake(True)
    desk.inbox.pick(people["Ana"])
    qtbot.waitUntil(lambda: desk.inbox.rows.rows[2].unread == 0)
    assert desk.conversation.name == "Ana"


def test_a_window_in_the_background_reads_nothing(
    desk: Desk, settled: Callable[[list[str]], None], people: dict[str, int], qtbot: QtBot
) -> None:
    settled(["Cat", "Ben", "Ana"])
    desk.inbox.pick(people["Ana"])
    qtbot.waitUntil(lambda: desk.conversation.name == "Ana")
    assert desk.inbox.rows.rows[2].unread == 1
    desk.conversation.wake(True)
    qtbot.waitUntil(lambda: desk.inbox.rows.rows[2].unread == 0)


def test_the_next_and_the_previous(desk: Desk, settled: Callable[[list[str]], None], people: dict[str, int]) -> None:
    settled(["Cat", "Ben", "Ana"])
    walked = []
    for step in (desk.inbox.pick_next, desk.inbox.pick_next, desk.inbox.pick_next, desk.inbox.pick_previous):
        step()
        walked.append(desk.inbox.selected)
    assert walked == [people["Ben"], people["Ana"], people["Ana"], people["Ben"]]


def unread_at(store: Store, *places: int, of: int) -> list[int]:
    """So many conversations, the newest first, of which these have something unread. Returns their row numbers."""
    talks = [
        Talk(
            PAGE,
            f"psid-{place}",
            Profile(f"Person {place}"),
            (Said((place + 1) * MINUTE, "Hi"),),
            read=place not in places,
        )
        for place in range(of)
    ]
    return list(shop.fill(store, talks))


def test_the_next_and_the_previous_unread(store: Store, desk: Desk, qtbot: QtBot) -> None:
    people = unread_at(store, 1, 3, of=5)
    qtbot.waitUntil(lambda: len(shown(desk)) == 5)
    walked = []
    for step in (1, 1, 1, -1, -1):
        desk.inbox.pick_unread(step)
        walked.append(people.index(desk.inbox.selected))
    assert walked == [1, 3, 3, 1, 1]


def test_something_unread_on_a_later_page_is_found(store: Store, desk: Desk, qtbot: QtBot) -> None:
    """Nothing has to be scrolled for it."""
    far = PAGE_LENGTH + 10
    people = unread_at(store, far, of=far + 3)
    qtbot.waitUntil(lambda: desk.inbox.model.has_more)
    desk.inbox.pick_unread(1)
    qtbot.waitUntil(lambda: desk.inbox.selected == people[far])
    assert desk.inbox.selected_index == far


def test_the_list_is_not_cut_before_something_unread_that_was_found(store: Store, desk: Desk, qtbot: QtBot) -> None:
    """The list goes there only after it was picked; what was read for its beginning is then not taken."""
    far = PAGE_LENGTH + 10
    people = unread_at(store, far, of=far + 3)
    qtbot.waitUntil(lambda: desk.inbox.model.has_more)
    desk.inbox.stand(True)
    desk.inbox.passed.connect(lambda _: desk.inbox.stand(False))
    desk.inbox.pick_unread(1)
    qtbot.waitUntil(lambda: desk.inbox.selected == people[far])
    settle(store, desk, qtbot)
    assert keys(desk)[-len(people) :] == people
    desk.inbox.pick_previous()
    assert desk.inbox.selected == people[far - 1]


@pytest.mark.parametrize("how", ["stand", "hold", "mark_all"])
def test_a_list_that_was_left_while_its_beginning_was_read_is_not_cut(
    store: Store, desk: Desk, qtbot: QtBot, how: str
) -> None:
    people = unread_at(store, of=PAGE_LENGTH + 20)
    qtbot.waitUntil(lambda: desk.inbox.model.has_more)
    load_all(desk, qtbot, PAGE_LENGTH + 20)
    desk.inbox.stand(True)
    removed: list[int] = []
    desk.inbox.rows.rowsRemoved.connect(lambda _, first, __: removed.append(first))
    desk.inbox.tick()
    {"stand": lambda: desk.inbox.stand(False), "hold": lambda: desk.inbox.hold(True), "mark_all": desk.inbox.mark_all}[
        how
    ]()
    settle(store, desk, qtbot)
    assert keys(desk)[-len(people) :] == people
    assert removed == []


def settle(store: Store, desk: Desk, qtbot: QtBot) -> None:
    """Everything that was asked of the store so far is shown: it is in order what comes of one customer more."""
    shop.says(store, ANA, "m_settle", "Hello?", NOON)
    qtbot.waitUntil(lambda: "Ana" in shown(desk) or desk.inbox.waiting == 1)


def test_a_list_that_stands_at_its_beginning_grows_no_longer_by_what_is_new(
    store: Store, desk: Desk, qtbot: QtBot
) -> None:
    """What lies behind its first page is there again when the owner goes there."""
    unread_at(store, of=PAGE_LENGTH)
    qtbot.waitUntil(lambda: len(shown(desk)) == PAGE_LENGTH)
    desk.inbox.stand(True)
    newer = [Talk(PAGE, f"new-{place}", Profile(f"New {place}"), (Said(place, "Hi"),)) for place in range(PAGE_LENGTH)]
    shop.fill(store, newer)
    qtbot.waitUntil(lambda: set(shown(desk)[:PAGE_LENGTH]) == {each.profile.name for each in newer})
    desk.inbox.tick()
    qtbot.waitUntil(lambda: len(shown(desk)) == PAGE_LENGTH)
    assert desk.inbox.selected not in [row.key for row in desk.inbox.rows.rows], "the open one stands behind them"
    desk.inbox.rows.more()
    qtbot.waitUntil(lambda: len(shown(desk)) == 2 * PAGE_LENGTH)


@pytest.mark.parametrize("held", [False, True])
@pytest.mark.parametrize("place", [0, PAGE_LENGTH - 1, PAGE_LENGTH, 80, 119])
def test_nobody_is_missing_before_the_open_conversation(
    store: Store, desk: Desk, qtbot: QtBot, place: int, *, held: bool
) -> None:
    """The list is cut to its first page wherever the open one stands, and goes on where it was cut."""
    people = unread_at(store, of=120)
    qtbot.waitUntil(lambda: desk.inbox.model.has_more)
    load_all(desk, qtbot, 120)
    desk.inbox.pick(people[place])
    desk.inbox.stand(True)
    desk.inbox.tick()
    qtbot.waitUntil(lambda: keys(desk) == people[:PAGE_LENGTH])
    desk.inbox.hold(held)
    desk.inbox.stand(False)
    load_all(desk, qtbot, 120)
    assert keys(desk) == people
    assert desk.inbox.selected_index == place


def test_nobody_is_missing_of_a_crowd_that_came_before_the_open_conversation(
    store: Store, desk: Desk, qtbot: QtBot
) -> None:
    unread_at(store, of=1)
    qtbot.waitUntil(lambda: desk.inbox.selected_index == 0)
    desk.inbox.stand(True)
    newer = [Talk(PAGE, f"new-{place}", Profile(f"New {place}"), (Said(place, "Hi"),)) for place in range(120)]
    shop.fill(store, newer)
    qtbot.waitUntil(lambda: len(shown(desk)) == PAGE_LENGTH)
    load_all(desk, qtbot, 121)
    assert shown(desk) == [*(each.profile.name for each in newer), "Person 0"]


def load_all(desk: Desk, qtbot: QtBot, number: int) -> None:
    """As a view asks whose last row is looked at."""

    def loaded() -> bool:
        desk.inbox.rows.more()
        return len(shown(desk)) == number and not desk.inbox.model.has_more

    qtbot.waitUntil(loaded)


def keys(desk: Desk) -> list[int]:
    return [row.key for row in desk.inbox.rows.rows]


def test_a_crowd_changes_the_rows_on_screen_and_one_customer_comes_before_them(
    store: Store, desk: Desk, people: dict[str, int], qtbot: QtBot
) -> None:
    unread_at(store, of=FEW)
    qtbot.waitUntil(lambda: len(shown(desk)) == FEW + 3)
    desk.inbox.stand(True)
    places: list[int] = []
    desk.inbox.rows.rowsInserted.connect(lambda _, first, __: places.append(first))
    newer = [Talk(PAGE, f"new-{place}", Profile(f"New {place}"), (Said(0, "Hi"),)) for place in range(FEW + 1)]
    shop.fill(store, newer)
    qtbot.waitUntil(lambda: len(shown(desk)) == 2 * FEW + 4)
    assert {each.profile.name for each in newer} == set(shown(desk)[: FEW + 1])
    assert places == [FEW + 3], "those that were there are others now, and the list is longer"
    shop.fill(store, [Talk(PAGE, "last", Profile("Last"), (Said(0, "Hi"),))])
    qtbot.waitUntil(lambda: shown(desk)[0] == "Last")
    assert places == [FEW + 3, 0]
    assert desk.inbox.selected_index == [row.key for row in desk.inbox.rows.rows].index(desk.inbox.selected)


@pytest.mark.parametrize("what", ["scrolled", "marked"])
def test_a_list_is_not_cut_under_the_owners_eyes_or_hands(store: Store, desk: Desk, qtbot: QtBot, what: str) -> None:
    unread_at(store, of=PAGE_LENGTH + 20)
    qtbot.waitUntil(lambda: desk.inbox.model.has_more)
    desk.inbox.rows.more()
    qtbot.waitUntil(lambda: len(shown(desk)) == PAGE_LENGTH + 20)
    desk.inbox.stand(what != "scrolled")
    if what == "marked":
        desk.inbox.mark_all()
    desk.inbox.tick()
    shop.says(store, ANA, "m_new", "Hello?", NOON)
    qtbot.waitUntil(lambda: len(shown(desk)) + desk.inbox.waiting == PAGE_LENGTH + 21)


def test_the_open_conversation_stays_in_the_list_after_its_answer(
    desk: Desk, settled: Callable[[list[str]], None], people: dict[str, int], qtbot: QtBot
) -> None:
    settled(["Cat", "Ben", "Ana"])
    desk.inbox.pick(people["Ana"])
    qtbot.waitUntil(lambda: desk.conversation.name == "Ana")
    desk.composer.write("It is!")
    desk.composer.send()
    settled(["Ana", "Cat", "Ben"])
    assert desk.inbox.rows.rows[0].preview == "You: It is!"
    assert desk.inbox.rows.rows[0].glyph == "clock"
    desk.inbox.pick(people["Ben"])
    settled(["Cat", "Ben"])


def test_views_and_their_figures(
    desk: Desk, settled: Callable[[list[str]], None], people: dict[str, int], qtbot: QtBot
) -> None:
    settled(["Cat", "Ben", "Ana"])
    assert [(entry.text, entry.count, entry.current) for entry in desk.rail.views.rows] == [
        ("Waiting", "3", True),
        ("Ending soon", "", False),
        ("All", "", False),
        ("Unread", "1", False),
        ("Snoozed", "", False),
        ("Not delivered", "", False),
        ("Done", "", False),
    ]
    desk.rail.choose_view_at(3)
    settled(["Ana"])
    assert desk.inbox.title == "Unread"
    assert desk.rail.views.rows[3].current
    desk.rail.choose_view("failed")
    settled([])
    qtbot.waitUntil(lambda: desk.inbox.loaded)
    assert desk.inbox.empty_words == "Everything was delivered"


def test_a_channel_shows_its_own(desk: Desk, settled: Callable[[list[str]], None], qtbot: QtBot) -> None:
    settled(["Cat", "Ben", "Ana"])
    qtbot.waitUntil(lambda: len(desk.rail.channels.rows) == 3)
    assert [entry.channel for entry in desk.rail.channels.rows] == ["messenger", "instagram", "whatsapp"]
    desk.rail.choose_channel("instagram:1784")
    settled([])
    assert desk.inbox.title == "@bellaceramics"
    desk.rail.choose_channel("messenger:1001")
    settled(["Cat", "Ben", "Ana"])


def test_a_channels_health_has_a_word(desk: Desk, settled: Callable[[list[str]], None], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(desk.rail.channels.rows) == 3)
    for state, words in (
        (LinkState.ONLINE, "receiving"),
        (LinkState.CONNECTING, "connecting"),
        (LinkState.OFFLINE, "not receiving"),
    ):
        desk.show_health(Health(state))
        assert desk.rail.channels.rows[0].spoken == f"Bella Ceramics, Messenger, {words}"


def test_a_draft_is_shown_once_another_conversation_is_open(
    desk: Desk, settled: Callable[[list[str]], None], people: dict[str, int], qtbot: QtBot
) -> None:
    settled(["Cat", "Ben", "Ana"])
    desk.inbox.pick(people["Ben"])
    qtbot.waitUntil(lambda: desk.conversation.name == "Ben")
    desk.composer.write("You are\nwelcome")
    assert desk.inbox.rows.rows[1].preview == "Thank you"
    desk.inbox.pick(people["Ana"])
    qtbot.waitUntil(lambda: desk.inbox.rows.rows[1].preview == "Draft: You are welcome")
    assert desk.inbox.rows.rows[1].tone == "draft"
    assert desk.composer.draft == ""
    desk.inbox.pick(people["Ben"])
    qtbot.waitUntil(lambda: desk.composer.draft == "You are\nwelcome")


def test_time_closes_windows(desk: Desk, settled: Callable[[list[str]], None], clock: Clock, qtbot: QtBot) -> None:
    settled(["Cat", "Ben", "Ana"])
    assert desk.inbox.rows.rows[2].window == ""
    clock.now += 20 * HOUR
    desk.tick()
    qtbot.waitUntil(lambda: desk.inbox.rows.rows[2].window == "ending")
    assert desk.inbox.rows.rows[2].window_words == "59 min"
    assert desk.inbox.rows.rows[2].time == "Yesterday"
    qtbot.waitUntil(lambda: desk.rail.views.rows[1].count == "2")
    assert desk.rail.views.rows[1].urgent


def test_pages_join_without_a_seam(desk: Desk, store: Store, qtbot: QtBot) -> None:
    asset = Asset(Channel.MESSENGER, PAGE.id)
    many = [Talk(asset, f"p{n:03}", Profile(f"P{n:03}"), (Said(n * MINUTE, "hello"),)) for n in range(120)]
    shop.fill(store, many)
    nowhere = desk.inbox.rows.index(-1)
    qtbot.waitUntil(lambda: len(shown(desk)) == 50)
    for size in (100, 120):
        assert desk.inbox.rows.canFetchMore(nowhere)
        desk.inbox.rows.fetchMore(nowhere)
        desk.inbox.rows.fetchMore(nowhere)
        qtbot.waitUntil(lambda size=size: len(shown(desk)) == size)  # type: ignore[misc]
    assert shown(desk) == [f"P{n:03}" for n in range(120)]
    assert not desk.inbox.rows.canFetchMore(nowhere)
    shop.says(store, many[119], "m_new", "again", NOON + 1)
    qtbot.waitUntil(lambda: shown(desk)[0] == "P119")
    assert len(shown(desk)) == 120


def test_only_the_views_that_can_be_in_a_hurry_hurry(desk: Desk) -> None:
    assert [entry.key for entry in desk.rail.views.rows] == [
        view.value for view in View if view not in (View.STARRED, View.SPAM)
    ]
    assert not any(entry.urgent for entry in desk.rail.views.rows)


def test_who_is_passed_by_stays_unread_until_the_owner_stays(
    desk: Desk, settled: Callable[[list[str]], None], people: dict[str, int], qtbot: QtBot
) -> None:
    settled(["Cat", "Ben", "Ana"])
    desk.conversation.wake(True)
    desk.inbox.pick_next()
    desk.inbox.pick_next()
    qtbot.waitUntil(lambda: desk.conversation.name == "Ana")
    assert desk.inbox.rows.rows[2].unread == 1
    desk.conversation.findChild(QTimer).timeout.emit()
    qtbot.waitUntil(lambda: desk.inbox.rows.rows[2].unread == 0)


def test_who_is_passed_by_and_left_stays_unread(
    desk: Desk, settled: Callable[[list[str]], None], people: dict[str, int], qtbot: QtBot
) -> None:
    settled(["Cat", "Ben", "Ana"])
    desk.conversation.wake(True)
    desk.inbox.pick(people["Ben"])
    desk.inbox.pick_next()
    desk.inbox.pick(people["Ben"])
    assert not desk.conversation.findChild(QTimer).isActive()
    qtbot.waitUntil(lambda: desk.conversation.name == "Ben")
    assert desk.inbox.rows.rows[2].unread == 1


def test_a_view_shows_no_conversation_of_another(
    desk: Desk, settled: Callable[[list[str]], None], people: dict[str, int], qtbot: QtBot
) -> None:
    settled(["Cat", "Ben", "Ana"])
    desk.inbox.pick(people["Ben"])
    qtbot.waitUntil(lambda: desk.conversation.name == "Ben")
    desk.rail.choose_view("unread")
    qtbot.waitUntil(lambda: desk.conversation.name == "Ana")
    assert desk.inbox.rows.rows[0].unread == 1
    desk.rail.choose_view("failed")
    qtbot.waitUntil(lambda: desk.conversation.conversation == 0)
    assert (desk.inbox.selected, desk.inbox.empty_title, desk.composer.open) == (0, "Everything was delivered", False)
    desk.rail.choose_view("waiting")
    qtbot.waitUntil(lambda: desk.conversation.name == "Cat")


def test_an_answer_that_was_begun_stays_beside_another_view(
    desk: Desk, settled: Callable[[list[str]], None], people: dict[str, int], qtbot: QtBot
) -> None:
    settled(["Cat", "Ben", "Ana"])
    desk.inbox.pick(people["Ben"])
    qtbot.waitUntil(lambda: desk.conversation.name == "Ben")
    desk.composer.write("You are")
    desk.rail.choose_view("unread")
    settled(["Ana"])
    desk.rail.choose_view("all")
    settled(["Cat", "Ben", "Ana"])
    assert (desk.conversation.name, desk.composer.draft) == ("Ben", "You are")
