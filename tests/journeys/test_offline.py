"""The way to the relay or to Meta is gone for a while: the window says so, what is local goes on, nothing is lost."""

import shutil

from tests.journeys.conftest import World
from tests.journeys.processes import Wire, until
from tests.journeys.traffic import SETTLED

SOON = 15.0


def test_the_relay_is_gone_for_a_while(world: World) -> None:
    world.open()
    conversation = world.meets("messenger")
    world.relay.stop()
    until(lambda: world.desktop.hears("unreachable"), "the relay is said to be unreachable")
    assert world.desktop.healths[-1]["at"], "with the last contact"
    assert "Last contact" in world.desktop.ask("link")
    world.meta.do("customer_writes", channel="messenger", person="Ana", text="Are you there?")
    answered = world.desktop.ask("answer", conversation=conversation, text="We are.")
    until(lambda: len(world.meta.sent()) == 1, "an answer needs no relay")
    world.relay.start()
    until(world.desktop.is_online, "the desktop comes back unasked", SOON)
    assert world.desktop.ask("link") == ""
    until(lambda: world.desktop.ask("received") == 2, "what was written meanwhile has come")
    until(lambda: world.has_come(answered, *SETTLED), "the answer is settled")


def test_the_relay_is_gone_when_the_program_starts(world: World) -> None:
    world.open()
    conversation = world.meets("messenger")
    world.desktop.end()
    world.relay.stop()
    world.meta.do("customer_writes", channel="messenger", person="Ana", text="Are you there?")
    world.desktop.start()
    until(lambda: world.desktop.hears("unreachable"), "the relay is said to be unreachable")
    assert world.desktop.healths[-1]["at"], "with the last contact, of the time before"
    assert world.desktop.ask("received") == 1, "what is here can be read"
    answered = world.desktop.ask("answer", conversation=conversation, text="We are.")
    world.relay.start()
    until(world.desktop.is_online, "the desktop comes back unasked", SOON)
    until(lambda: world.desktop.ask("received") == 2, "what was written meanwhile has come")
    until(lambda: world.has_come(answered, *SETTLED), "the answer goes out")


def test_meta_is_gone_for_a_while(world: World) -> None:
    wire = Wire(world.meta.facts["graph_url"])
    world.desktop.facts = {**world.desktop.facts, "graph_url": wire.url}
    world.open()
    conversation = world.meets("whatsapp")
    wire.cut()
    answered = world.desktop.ask("answer", conversation=conversation, text="One moment")
    until(lambda: world.desktop.ask("attempts", message=answered) >= 1, "it was tried")
    assert world.has_come(answered, "queued", "sending")
    wire.mend()
    until(lambda: world.has_come(answered, *SETTLED), "it goes out by itself", SOON)
    assert [each["text"] for each in world.meta.sent()] == ["One moment"]


def test_meta_is_slow_to_take_calls(world: World) -> None:
    """Meta asks to be called again later, and is."""
    world.open()
    conversation = world.meets("instagram")
    world.meta.do("set_fault", name="refuse_next", code=2, times=2)
    answered = world.desktop.ask("answer", conversation=conversation, text="One moment")
    until(lambda: world.has_come(answered, *SETTLED), "it goes out by itself", SOON)
    assert [each["text"] for each in world.meta.sent()] == ["One moment"]


def test_the_disk_is_full_for_a_while(world: World) -> None:
    world.open()
    conversation = world.meets("messenger")
    world.desktop.ask("fill_disk", full=True)
    world.meta.do("customer_writes", channel="messenger", person="Ana", text="A long story. " * 100, count=50)
    until(lambda: not world.desktop.is_online(), "nothing is taken in")
    world.desktop.ask("fill_disk", full=False)
    until(lambda: world.desktop.ask("received") == 51, "everything comes as soon as there is room", SOON)
    until(world.desktop.is_online, "the desktop is online")
    answered = world.desktop.ask("answer", conversation=conversation, text="What a story!")
    until(lambda: world.has_come(answered, *SETTLED), "answers go out")


def test_the_relay_forgets_everybody(world: World) -> None:
    world.open()
    world.meets("instagram")
    world.relay.kill()
    shutil.rmtree(world.relay.folder)
    world.relay.folder.mkdir()
    world.relay.start()
    until(lambda: world.desktop.hears("unreachable"), "the relay was away")
    until(world.desktop.is_online, "the desktop has made itself known again", SOON)
    world.meta.do("customer_writes", channel="instagram", person="Ana", text="Still there?")
    until(lambda: world.desktop.ask("received") == 2, "and receives")
