"""A computer whose clock is an hour off works by the relay's time, and its owner is told."""

import pytest

from tests.journeys.conftest import World
from tests.journeys.processes import until
from tests.journeys.traffic import SETTLED

HOUR = 3_600_000


@pytest.mark.parametrize("wrong_by", [HOUR, -HOUR], ids=["fast", "slow"])
def test_an_hour_off(world: World, wrong_by: int) -> None:
    world.relay.start()
    world.meta.subscribe(world.relay.url)
    world.desktop.start("--clock-wrong-by", str(wrong_by))
    until(lambda: world.desktop.hears("clock_wrong"), "the owner is told")
    assert abs(world.desktop.healths[-1]["offset"] + wrong_by) < 5_000
    assert (" fast." if wrong_by > 0 else " slow.") in world.desktop.ask("link")
    conversation = world.meets("messenger")
    answered = world.desktop.ask("answer", conversation=conversation, text="It works.")
    until(lambda: world.has_come(answered, *SETTLED), "an answer goes out, and its echo comes back")
    assert {each["state"] for each in world.desktop.healths} == {"clock_wrong"}
