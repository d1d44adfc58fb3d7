"""Nobody listens: the program's sockets reach Meta and its relay, and its own page says exactly so."""

from tests.journeys.conftest import World
from tests.journeys.processes import until
from tests.journeys.traffic import SETTLED

NOBODY = 9  # the discard port: nothing listens


def test_the_sockets_reach_meta_and_the_relay_and_the_recorder_says_so(world: World) -> None:
    world.open()
    allowed = {url.removeprefix("http://") for url in (world.meta.facts["graph_url"], world.relay.url)}
    conversation = world.meets("messenger")
    answer = world.desktop.ask("answer", conversation=conversation, text="Here it is")
    until(lambda: world.has_come(answer, *SETTLED), "the answer is settled")
    until(lambda: _purposes(world) >= {"receive", "enrol", "answer", "check", "connect"}, "the calls are counted")
    assert set(world.desktop.ask("sockets")) == allowed
    assert {each["host"] for each in world.desktop.ask("contacts")} == allowed
    assert "unsaid" not in _purposes(world)
    world.desktop.ask("reach", port=NOBODY)
    assert set(world.desktop.ask("sockets")) == allowed | {f"127.0.0.1:{NOBODY}"}  # the eyes are open


def _purposes(world: World) -> set[str]:
    return {str(each["purpose"]) for each in world.desktop.ask("contacts")}
