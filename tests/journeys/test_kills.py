"""`kill -9` of either side at any moment: nothing is lost, nothing is doubled, no answer is sent twice.

The long form: `scripts/test tests/journeys/test_kills.py -o faulthandler_timeout=0 --kills 200 --seed 7`.
"""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys import kept
from tests.journeys.conftest import World
from tests.journeys.processes import until
from tests.journeys.traffic import SETTLED, Traffic

MESSAGES = 1_000
ANSWERS = 100


@dataclass
class Storm:
    """Each blow falls at a point of its own kind, which is waited for, not slept for."""

    world: World
    traffic: Traffic
    chance: random.Random
    held: int = 0

    def blows(self) -> list[Callable[[], None]]:
        return [self.desktop_while_meta_holds_its_answer, self.relay_while_receiving, self.desktop_while_receiving,
                self.desktop_before_meta_has_the_answer, self.desktop_while_sending, self.both,
                self.desktop_while_starting]  # fmt: skip

    def desktop_while_receiving(self) -> None:
        self._after_some_messages()
        self._restart_desktop()

    def relay_while_receiving(self) -> None:
        self._after_some_messages()
        self.world.relay.kill()
        self.world.relay.start()

    def both(self) -> None:
        self._after_some_messages()
        self.world.relay.kill()
        self._restart_desktop()
        self.world.relay.start()

    def desktop_while_sending(self) -> None:
        self._after_some_answers()
        self._restart_desktop()

    def desktop_while_starting(self) -> None:
        self.world.desktop.kill()
        self.world.desktop.launch()
        if self.chance.random() < 0.5:
            assert self.world.desktop.child is not None
            self.world.desktop.child.line()
        self._restart_desktop()

    def desktop_while_meta_holds_its_answer(self) -> None:
        """Meta has accepted an answer of every lane, and the desktop does not know."""
        until(self.world.desktop.is_online, "the lanes are open")
        self.world.meta.do("set_fault", name="hold_answers", seconds=60)
        before = len(self.world.meta.sent())
        self.traffic.answer(self.world.desktop, 1)
        until(lambda: len(self.world.meta.sent()) > before, "Meta has accepted an answer")
        self.held += len(self.world.meta.sent()) - before
        self.world.desktop.kill()
        self.world.meta.do("set_fault", name="hold_answers", on=False)
        self.world.desktop.start()

    def desktop_before_meta_has_the_answer(self) -> None:
        until(self.world.desktop.is_online, "the lanes are open")
        self.world.meta.do("set_fault", name="slow_answers", seconds=60)
        self.traffic.answer(self.world.desktop, 1)
        until(lambda: self._any("sending"), "an answer is on its way")
        self.world.desktop.kill()
        self.world.meta.do("set_fault", name="slow_answers", on=False)
        self.world.desktop.start()

    def _any(self, progress: str) -> bool:
        return any(each["progress"] == progress for each in self.world.desktop.ask("answers"))

    def _restart_desktop(self) -> None:
        self.world.desktop.kill()
        self.world.desktop.start()

    def _after_some_messages(self) -> None:
        goal = min(len(self.traffic.written), self._received() + self.chance.randint(1, 60))
        until(lambda: self._received() >= goal, "messages come")

    def _after_some_answers(self) -> None:
        waiting = sum(each["progress"] == "queued" for each in self.world.desktop.ask("answers"))
        goal = len(self.world.meta.sent()) + min(waiting, self.chance.randint(0, 5))
        until(lambda: len(self.world.meta.sent()) >= goal, "answers go out")

    def _received(self) -> int:
        return int(self.world.desktop.ask("received"))


def test_a_storm_of_kills(world: World, qtbot: QtBot, request: pytest.FixtureRequest) -> None:
    kills = request.config.getoption("--kills", 7)
    seed = request.config.getoption("--seed", None) or random.randrange(10**6)
    print(f"--kills {kills} --seed {seed}")
    chance = random.Random(seed)
    traffic = Traffic(world.meta, chance)
    storm = Storm(world, traffic, chance)
    world.open()
    world.meta.do("set_fault", name="duplicates", share=0.5)
    world.meta.do("set_fault", name="reorder", spread_ms=500)
    traffic.everybody_writes()
    until(lambda: len(world.desktop.ask("conversations")) == 30, "everybody is known")
    for number in range(kills):
        blow = storm.blows()[number] if number < len(storm.blows()) else chance.choice(storm.blows())
        traffic.write((MESSAGES - len(traffic.written)) // (kills - number))
        traffic.answer(world.desktop, max(0, ANSWERS - len(traffic.answered)) // (kills - number))
        blow()
    traffic.answer(world.desktop, max(0, ANSWERS - len(traffic.answered)))
    until(lambda: world.desktop.ask("received") >= len(traffic.written), "everything has come")
    until(lambda: _waiting(world, traffic) == set(), "every answer that Meta has is settled")
    _owner_sends_again_what_never_arrived(world)
    until(world.meta.is_idle, "every copy was delivered")
    assert storm.held >= 1
    accepted = traffic.assert_each_reached_meta_at_most_once()
    assert sorted(accepted) == sorted(traffic.answered), "no answer is lost"
    assert world.desktop.end() == 0
    with kept.opened(world.desktop.profile) as store:
        received, written = Counter(kept.received(store)), Counter(traffic.written)
        assert (written - received, received - written) == (Counter(), Counter()), "missing, and too much"
        rows = [row for thread in kept.threads(store).values() for row in thread]
        ours = {row.content.text: row.meta_id for row in rows if row.content.text.startswith("Answer")}
        assert ours == accepted
        assert len(rows) == len(traffic.written) + len(accepted), "no bubble stands there twice"
        kept.assert_models_show_the_store(store, qtbot)
    assert world.desktop.complaints() == ""


def _waiting(world: World, traffic: Traffic) -> set[str]:
    """Answers that are not where they belong yet: settled if Meta has them, else unknown."""
    accepted = traffic.assert_each_reached_meta_at_most_once()
    return {
        str(each["text"])
        for each in world.desktop.ask("answers")
        if each["progress"] not in (SETTLED if each["text"] in accepted else {"unknown"})
    }


def _owner_sends_again_what_never_arrived(world: World) -> None:
    unknown = [each["id"] for each in world.desktop.ask("answers") if each["progress"] == "unknown"]
    for message in unknown:
        world.desktop.ask("send_again", message=message)
    until(lambda: all(each["progress"] in SETTLED for each in world.desktop.ask("answers")), "they go out")
