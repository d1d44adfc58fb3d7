"""What owners of other inboxes complain about cannot happen here: each scenario of the practice menu, played.


All are played to one desktop; what each of them left is asked of the store afterwards.
"""

from collections.abc import Iterator

import pytest

from conwerz_desktop.domain.messages import Author, Kind
from conwerz_desktop.domain.views import View
from conwerz_desktop.practice.scenarios import BY_NAME, SCENARIOS
from conwerz_desktop.store import conversations, messages
from conwerz_desktop.store.conversations import ConversationRow, Filter
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.messages import MessageRow
from tests.journeys import kept
from tests.journeys.conftest import World
from tests.journeys.processes import until

UNHEARD = ("history", "silent_webhook")  # found at the next start


class Shown:
    """What the store holds of a person."""

    def __init__(self, store: Store, waiting: frozenset[int]) -> None:
        self._store = store
        self._waiting = waiting
        now = store.time.now()
        self.rows = store.read(lambda db: conversations.page(db, Filter(View.ALL), now, limit=500)).result()

    def of(self, name: str) -> list[ConversationRow]:
        return [row for row in self.rows if name in (row.profile.name, row.profile.username, row.profile.own_name)]

    def only(self, name: str) -> ConversationRow:
        (row,) = self.of(name)
        return row

    def thread(self, row: ConversationRow) -> list[MessageRow]:
        return list(reversed(self._store.read(lambda db: messages.page(db, row.id, limit=100)).result()))

    def texts(self, name: str) -> list[str]:
        return [one.content.text for one in self.thread(self.only(name)) if one.author is not Author.NOBODY]

    def kinds(self, name: str) -> list[Kind]:
        rows = (row for found in self.of(name) for row in self.thread(found))
        return [part.kind for row in rows for part in row.content.attachments]

    def is_waiting(self, row: ConversationRow) -> bool:
        return row.id in self._waiting


def play(world: World) -> None:
    """Before the start what is to be found by reading back; the rest while the desktop listens."""
    world.relay.start()
    world.meta.subscribe(world.relay.url)
    world.meta.do("play", name="history")
    world.desktop.start()
    until(world.desktop.is_online, "the desktop is online")
    for scenario in SCENARIOS:
        if scenario.name not in UNHEARD:
            world.meta.do("play", name=scenario.name)
    until(world.meta.is_idle, "every webhook was delivered")
    last = world.meta.do("stranger_writes_by", from_="34600777666", text="The last word", name="Last")
    until(lambda: _has(world, "34600777666"), f"{last} has come")
    assert world.desktop.end() == 0
    world.meta.do("play", name="silent_webhook")
    quiet = next(one["person"] for one in world.meta.do("customers") if one["name"] == "Quiet Quim")
    world.desktop.start()
    until(lambda: _has(world, quiet), "what nobody told was read")
    assert world.desktop.end() == 0


def _has(world: World, person: str) -> bool:
    return any(each["person"] == person for each in world.desktop.ask("conversations"))


@pytest.fixture
def shown(world: World) -> Iterator[Shown]:
    play(world)
    with kept.opened(world.desktop.profile) as store:
        now = store.time.now()
        waiting = store.read(lambda db: conversations.page(db, Filter(View.WAITING), now, limit=500)).result()
        yield Shown(store, frozenset(row.id for row in waiting))
    assert world.desktop.complaints() == ""


def test_none_of_the_complaints(shown: Shown) -> None:
    quiet = shown.only("Quiet Quim")
    assert (quiet.last_text, shown.is_waiting(quiet)) == ("Did you get my message?", True)  # 3
    before = shown.of("Vera Before") or [row for row in shown.rows if row.last_text == "From last week"]
    assert [(row.last_text, row.unread, shown.is_waiting(row)) for row in before] == [("From last week", 0, False)]  # 4
    assert shown.texts("Double Dora") == ["Only once, please", "Once it is"]  # 5
    assert len(shown.thread(shown.only("Album Aina"))) == 6  # 6
    late = next(row for row in shown.rows if "Third" in (row.last_text,))
    assert [one.content.text for one in shown.thread(late)] == ["First", "Second", "Third"]  # 7
    assert Kind.IMAGE in shown.kinds("Photo Pia")  # 10
    unsent = [one for row in shown.rows for one in shown.thread(row) if one.unsent]
    assert [one.content.text for one in unsent] == [""]  # 12
    assert not any("My secret" in one.content.text for row in shown.rows for one in shown.thread(row))
    story = [part.kind for row in shown.rows for one in shown.thread(row) for part in one.content.attachments]
    assert {Kind.STORY, Kind.STORY_REPLY} <= set(story)  # 13
    expected = {Kind.LOCATION, Kind.CONTACT, Kind.ORDER, Kind.TAP, Kind.FORM, Kind.OTHER, Kind.AD}
    assert expected <= {*shown.kinds("Many Marta"), *shown.kinds("Many Martí")}  # 19
    assert {one.content.text for one in shown.thread(shown.only("Bia Souza"))} == {"Oi", "Sou eu"}  # 23
    moved = shown.only("Moving Mar")
    assert (moved.person_id, moved.profile.phone) == ("34600999888", "34600999888")  # 23
    nora = shown.only("Nora")
    assert (nora.person_id, nora.profile.phone) == ("ES.7700123", None)  # 24
    assert shown.only("Shared Sara").other_program == "263902037430900"


def test_every_complaint_from_3_to_24_has_a_scenario_or_a_test_of_its_own() -> None:
    elsewhere = {
        11,
        14,
        15,
        17,
        18,
        20,
        21,
        22,
    }  # disk, comments, templates, lengths, voice, names, login
    assert {scenario.complaint for scenario in BY_NAME.values()} | elsewhere == set(range(3, 25))
