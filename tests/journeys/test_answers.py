"""Answers reach Meta at most once; one that is cut off is "unknown" until Meta itself tells what became of it."""

import random
from collections import Counter

import pytest

from conwerz_desktop.domain.messages import spellings
from tests.journeys.conftest import World
from tests.journeys.processes import until
from tests.journeys.traffic import CHANNELS, SETTLED, Traffic


def test_a_hundred_answers_once_each(world: World) -> None:
    world.open()
    traffic = Traffic(world.meta, random.Random(2))
    traffic.everybody_writes()
    until(lambda: len(world.desktop.ask("conversations")) == 30, "everybody is known")
    world.meta.do("set_fault", name="duplicates", share=0.5)
    world.meta.do("set_fault", name="accept_then_drop_connection", share=0.3)
    traffic.answer(world.desktop, 100)

    def progress() -> Counter[str]:
        return Counter(each["progress"] for each in world.desktop.ask("answers"))

    until(lambda: progress().keys() <= SETTLED, "every answer is settled")
    accepted = traffic.assert_each_reached_meta_at_most_once()
    assert {each["text"]: each["meta_id"] for each in world.desktop.ask("answers")} == accepted
    assert len(accepted) == 100


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_cut_off_answer_is_unknown_until_its_echo_or_status(world: World, channel: str) -> None:
    world.open()
    conversation = world.meets(channel)
    world.relay.stop()  # what Meta tells has to wait
    world.meta.do("set_fault", name="accept_then_drop_connection", times=1)
    answered = world.desktop.ask("answer", conversation=conversation, text="On Friday.")
    until(lambda: world.has_come(answered, "unknown"), "it is shown as unknown")
    world.relay.start()
    until(lambda: world.has_come(answered, *SETTLED), "Meta's own word settles it")
    (sent,) = world.meta.sent()
    assert world.answer(answered)["meta_id"] == sent["message_id"]
    assert len(world.desktop.ask("answers")) == 1, "the echo is not a second bubble"


@pytest.mark.parametrize("channel", CHANNELS)
def test_an_answer_cut_off_by_a_kill_is_unknown_until_meta_tells(world: World, channel: str) -> None:
    """Killed between Meta's acceptance and our commit."""
    world.open()
    conversation = world.meets(channel)
    world.relay.stop()
    world.meta.do("set_fault", name="hold_answers", seconds=60)
    answered = world.desktop.ask("answer", conversation=conversation, text="On Friday.")
    until(world.meta.sent, "Meta has accepted it")
    assert world.has_come(answered, "sending")
    world.desktop.kill()
    world.desktop.start()
    until(lambda: world.has_come(answered, "unknown"), "it is shown as unknown, even without the relay")
    world.relay.start()
    until(lambda: world.has_come(answered, *SETTLED), "Meta's own word settles it")
    (sent,) = world.meta.sent()
    until(lambda: world.answer(answered)["meta_id"] == sent["message_id"], "under Meta's id")
    assert len(world.desktop.ask("answers")) == 1, "and it is one bubble"


@pytest.mark.parametrize("channel", ["messenger", "instagram"])
def test_a_cut_off_answer_whose_echo_is_lost_is_read_again(world: World, channel: str) -> None:
    world.open()
    conversation = world.meets(channel)
    world.meta.do("set_fault", name="no_webhooks")
    world.meta.do("set_fault", name="accept_then_drop_connection", times=1)
    answered = world.desktop.ask("answer", conversation=conversation, text="On Friday.")
    until(lambda: world.has_come(answered, "unknown"), "it is shown as unknown")
    world.desktop.kill()
    world.desktop.start()
    until(lambda: world.has_come(answered, *SETTLED), "the conversation, read again, settles it")
    (sent,) = world.meta.sent()
    assert sent["message_id"] in spellings(str(world.answer(answered)["meta_id"]))


def test_an_answer_that_never_arrived_waits_for_the_owner(world: World) -> None:
    world.open()
    conversation = world.meets("messenger")
    world.meta.do("set_fault", name="drop_connection", times=1)
    answered = world.desktop.ask("answer", conversation=conversation, text="On Friday.")
    until(lambda: world.has_come(answered, "unknown"), "it is shown as unknown")
    world.desktop.kill()
    world.desktop.start()
    until(world.desktop.is_online, "the desktop is online")
    assert world.has_come(answered, "unknown")
    assert world.meta.sent() == []
    world.desktop.ask("send_again", message=answered)
    until(lambda: world.has_come(answered, *SETTLED), "the owner's hand sends it")
    assert [each["text"] for each in world.meta.sent()] == ["On Friday."]
