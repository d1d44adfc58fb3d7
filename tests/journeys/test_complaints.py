"""What owners of other inboxes complain about cannot happen here: each scenario of the practice menu, played.


All are played to one desktop; what each of them left is asked of the store afterwards.
"""

import ast
from collections.abc import Iterator
from typing import Any

import pytest

from conwerz_desktop.domain.messages import Author, Kind, Progress
from conwerz_desktop.domain.templates import Status
from conwerz_desktop.domain.views import View
from conwerz_desktop.practice.scenarios import SCENARIOS
from conwerz_desktop.store import comments, conversations, messages, templates
from conwerz_desktop.store.conversations import ConversationRow, Filter
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.messages import MessageRow
from tests.journeys import kept
from tests.journeys.conftest import World
from tests.journeys.processes import ROOT, until
from tests.journeys.traffic import SETTLED

UNHEARD = ("history", "silent_webhook")  # found at the next start
ANSWERED = ("refused", "pause")  # each waits for the owner's answer
ELSEWHERE = {  # what no connected shop can play, and what beside the story proves a complaint away
    11: "tests/journeys/test_instagram_bytes.py::test_no_byte_of_a_picture_on_instagram_is_on_disk",
    12: "tests/unit/services/test_backfill.py::test_what_was_unsent_on_the_web_is_found_when_the_owner_looks",
    14: "tests/journeys/test_comments.py::test_comments_are_read_answered_moderated_and_survive_the_program",
    15: "tests/unit/viewmodels/test_template_picker.py::test_nothing_is_sent_before_every_value_is_there",
    17: "tests/unit/viewmodels/test_composer.py::test_a_long_text_is_offered_in_pieces",
    18: "tests/unit/viewmodels/test_playback.py::test_play_waits_for_the_bytes_then_pauses_seeks_and_hastens",
    20: "tests/unit/viewmodels/test_names.py::test_a_person_is_called_by_the_best_that_is_known",
    21: "tests/unit/services/test_connecting.py::test_what_the_person_may_not_do_is_greyed_with_the_task",
    22: "tests/journeys/test_connecting.py::test_from_the_first_door_to_the_first_message",
}


NAMELESS = "ES.7700456"
TAGGED = ("MESSAGE_TAG", "HUMAN_AGENT")
_KEPT_OF_INSTAGRAM = (
    "SELECT count(*) FROM media JOIN message m ON m.id = media.message JOIN asset a ON a.id = m.asset"
    " WHERE a.channel = 'instagram'"
)


class Shown:
    """What the store holds of a person."""

    def __init__(self, store: Store, waiting: frozenset[int], sent: list[dict[str, Any]]) -> None:
        self.store = self._store = store
        self.sent = {each["text"]: each for each in sent}
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

    def answers(self, name: str) -> list[MessageRow]:
        return [one for one in self.thread(self.only(name)) if one.author is Author.OWNER]

    def is_waiting(self, row: ConversationRow) -> bool:
        return row.id in self._waiting


def play(world: World) -> None:
    """Before the start what is to be read back; the rest while the desktop listens and its owner answers."""
    world.relay.start()
    world.meta.subscribe(world.relay.url)
    world.meta.do("play", name="history")
    world.desktop.start()
    until(world.desktop.is_online, "the desktop is online")
    for scenario in SCENARIOS:
        if scenario.name not in UNHEARD + ANSWERED:
            world.meta.do("play", name=scenario.name)
    until(world.meta.is_idle, "every webhook was delivered")
    last = world.meta.do("stranger_writes_by", from_="34600777666", text="The last word", name="Last")
    until(lambda: _has(world, "34600777666"), f"{last} has come")
    until(lambda: _has(world, _person(world, "Vera Before")), "what was said before the connection was read back")
    _owner_answers(world)
    assert world.desktop.end() == 0
    world.meta.do("play", name="silent_webhook")
    world.desktop.start()
    until(lambda: _has(world, _person(world, "Quiet Quim")), "what nobody told was read")
    assert world.desktop.end() == 0


def _owner_answers(world: World) -> None:
    """After too long, too much, and to what Meta refuses; and names whom nobody has named."""
    desktop = world.desktop
    late = [_answer(world, "Yesterday Yara", "Too late"), _answer(world, "Last Week Leo", "Much too late")]
    late += [_answer(world, "Curious Cesc", "glaze " * 300)]
    by_person = _answer(world, "Yesterday Yago", "As a person")
    until(lambda: all(world.has_come(each, "failed") for each in late), "what may not be sent was not")
    until(lambda: world.has_come(by_person, *SETTLED), "a person answers until the seventh day")
    nameless = next(each["id"] for each in desktop.ask("conversations") if each["person"] == NAMELESS)
    desktop.ask("call", conversation=nameless, name="The man with the hat")
    world.meta.do("stranger_writes_by", from_=NAMELESS, text="It is me", name="Nikolai")
    until(lambda: "It is me" in desktop.ask("texts", conversation=nameless), "the nameless one has written again")
    world.meta.do("play", name="refused")
    until(lambda: _has(world, _person(world, "Odd Oriol")), "Oriol has come")
    refused = _answer(world, "Odd Oriol", "Here I am")
    until(lambda: world.has_come(refused, "failed"), "the refusal is shown")
    world.meta.do("play", name="pause")
    until(lambda: _has(world, _person(world, "Busy Berta")), "Berta has come")
    paused = _answer(world, "Busy Berta", "Here I am, too")
    until(lambda: desktop.ask("attempts", message=paused) == 1, "Meta has asked for a pause")


def _answer(world: World, name: str, text: str) -> int:
    return int(world.desktop.ask("answer", conversation=_conversation(world, name), text=text))


def _conversation(world: World, name: str) -> int:
    person = _person(world, name)
    return next(each["id"] for each in world.desktop.ask("conversations") if each["person"] == person)


def _person(world: World, name: str) -> str:
    return next(str(one["person"]) for one in world.meta.do("customers") if one["name"] == name)


def _has(world: World, person: str) -> bool:
    return any(each["person"] == person for each in world.desktop.ask("conversations"))


@pytest.fixture
def shown(world: World) -> Iterator[Shown]:
    play(world)
    with kept.opened(world.desktop.profile) as store:
        now = store.time.now()
        waiting = store.read(lambda db: conversations.page(db, Filter(View.WAITING), now, limit=500)).result()
        yield Shown(store, frozenset(row.id for row in waiting), world.meta.sent())
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
    for name in ("Yesterday Yara", "Last Week Leo"):  # 8, 9
        (late,) = shown.answers(name)
        assert (late.progress, late.problem) == (Progress.FAILED, "window_closed")
        assert late.content.text not in shown.sent
    (by_person,) = shown.answers("Yesterday Yago")
    assert by_person.content.text in shown.sent
    assert (shown.sent["As a person"]["messaging_type"], shown.sent["As a person"]["tag"]) == TAGGED  # 9
    assert Kind.IMAGE in shown.kinds("Photo Pia")  # 10
    assert shown.kinds("Album Alba") == [Kind.IMAGE] * 3  # 11
    assert shown.store.read(lambda db: db.execute(_KEPT_OF_INSTAGRAM).fetchone()).result() == (0,)  # 11
    unsent = [one for row in shown.rows for one in shown.thread(row) if one.unsent]
    assert [one.content.text for one in unsent] == [""]  # 12; what was unsent on the web is found after a minute
    assert not any("My secret" in one.content.text for row in shown.rows for one in shown.thread(row))
    story = [part.kind for row in shown.rows for one in shown.thread(row) for part in one.content.attachments]
    assert {Kind.STORY, Kind.STORY_REPLY} <= set(story)  # 13
    (post,) = shown.store.read(comments.posts).result()
    (comment,) = shown.store.read(lambda db: comments.page(db, post.id)).result()
    assert (comment.text, comment.waits) == ("How much is the blue one?", True)  # 14
    known = [each.template for each in shown.store.read(templates.everything).result()]
    paused = {(each.name, each.language) for each in known if each.status is Status.PAUSED}
    assert ("order_ready", "es") in paused  # 15
    (refused,) = shown.answers("Odd Oriol")
    assert (refused.progress, (refused.problem or "").startswith("unknown 99123/0 A")) == (Progress.FAILED, True)  # 16
    (waits,) = shown.answers("Busy Berta")
    assert waits.progress is Progress.QUEUED  # 16: it goes by itself
    assert not {"Here I am", "Here I am, too"} & shown.sent.keys()
    (long,) = shown.answers("Curious Cesc")
    assert (long.progress, long.problem) == (Progress.FAILED, "too_long")  # 17
    assert long.content.text not in shown.sent
    assert shown.kinds("Spoken Salma") == [Kind.VOICE]  # 18
    nameless = next(row for row in shown.rows if row.person_id == NAMELESS)
    assert (nameless.profile.name, nameless.profile.own_name) == ("Nikolai", "The man with the hat")  # 20
    expected = {Kind.LOCATION, Kind.CONTACT, Kind.ORDER, Kind.TAP, Kind.FORM, Kind.OTHER, Kind.AD}
    assert expected <= {*shown.kinds("Many Marta"), *shown.kinds("Many Martí")}  # 19
    assert {one.content.text for one in shown.thread(shown.only("Bia Souza"))} == {"Oi", "Sou eu"}  # 23
    moved = shown.only("Moving Mar")
    assert (moved.person_id, moved.profile.phone) == ("34600999888", "34600999888")  # 23
    nora = shown.only("Nora")
    assert (nora.person_id, nora.profile.phone) == ("ES.7700123", None)  # 24
    assert shown.only("Shared Sara").other_program == "263902037430900"


def test_every_complaint_from_3_to_24_has_a_scenario_or_a_test_of_its_own() -> None:
    assert {scenario.complaint for scenario in SCENARIOS} | ELSEWHERE.keys() == set(range(3, 25))
    assert {scenario.complaint for scenario in SCENARIOS} == set(range(3, 25)) - {21, 22}


@pytest.mark.parametrize("proof", ELSEWHERE.values())
def test_what_is_proven_elsewhere_is(proof: str) -> None:
    path, _, name = proof.partition("::")
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    functions = [each for each in tree.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert name in {each.name for each in functions}
