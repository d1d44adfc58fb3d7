"""A voice message is put beside the answer, and goes with it or not at all."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.voice import LONGEST, Voice
from tests import shop
from tests.shop import NUMBER, PAGE, Said, Talk


class Microphone:
    """What is said into it, and whether there is one."""

    def __init__(self) -> None:
        self.is_there = True
        self.said = b"\0\0\0\x1cftypisom"
        self.moved: Callable[[int], object] = lambda _: None
        self.done: Callable[[bytes], object] = lambda _: None
        self.failed: Callable[[], object] = lambda: None

    def begin(self) -> bool:
        return self.is_there

    def stop(self) -> None:
        self.done(self.said)

    def cancel(self) -> None:
        self.said = b""


@pytest.fixture
def microphone() -> Microphone:
    return Microphone()


@pytest.fixture
def voice(desk: Desk, store: Store, microphone: Microphone, qtbot: QtBot) -> Voice:
    talks = [
        Talk(at, name, Profile(name), (Said(60_000, "Hi"),)) for at, name in ((NUMBER, "34600111222"), (PAGE, "ben"))
    ]
    people = shop.fill(store, talks)
    desk.rail.choose_view("all")
    qtbot.waitUntil(lambda: len(desk.inbox.rows.rows) == 2)
    made = Voice(lambda: microphone, desk.composer)
    desk.inbox.pick(people[0])
    qtbot.waitUntil(lambda: desk.conversation.row is not None and desk.conversation.row.id == people[0])
    made.turn_to(desk.conversation.row)
    return made


def enclosed(desk: Desk) -> list[str]:
    return [row.name for row in desk.composer.enclosures.rows.rows]


def test_it_stands_beside_the_answer_and_may_be_left_out(desk: Desk, voice: Voice, microphone: Microphone) -> None:
    assert voice.offered
    voice.begin()
    microphone.moved(7_400)
    assert (voice.recording, voice.clock) == (True, "0:07")
    voice.stop()
    assert (voice.recording, enclosed(desk), desk.composer.may_send) == (False, ["voice message.m4a"], True)
    assert [file.kind for file in desk.composer.enclosures.files] == [Kind.AUDIO]


def test_nothing_stays_of_what_was_thrown_away_or_meant_for_another(desk: Desk, voice: Voice) -> None:
    voice.begin()
    voice.cancel()
    voice.begin()
    voice.turn_to(None)
    assert (voice.recording, enclosed(desk)) == (False, [])


def test_it_ends_with_the_desk(desk: Desk, voice: Voice, microphone: Microphone) -> None:
    """Whoever locks Conwerz is not listened to any longer."""
    desk.voice.make_recorder = lambda: microphone
    desk.voice.turn_to(desk.conversation.row)
    desk.voice.begin()
    desk.close()
    assert (desk.voice.recording, microphone.said) == (False, b"")


def test_it_ends_by_itself(desk: Desk, voice: Voice, microphone: Microphone) -> None:
    voice.begin()
    microphone.moved(LONGEST)
    assert (voice.recording, len(enclosed(desk))) == (False, 1)


def test_without_a_microphone_that_is_said(desk: Desk, voice: Voice, microphone: Microphone) -> None:
    microphone.is_there = False
    voice.begin()
    assert (voice.recording, desk.triage.said) == (False, "No microphone is connected to this computer")
    microphone.is_there = True
    voice.begin()
    microphone.failed()
    assert not voice.recording
    assert desk.triage.said == "The microphone cannot be used. Look whether your system allows it."
