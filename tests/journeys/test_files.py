"""A file reaches the customer once, through the whole program, and Instagram's leave nothing behind."""

import pytest

from conwerz_desktop.practice.people import pictures
from tests.journeys.conftest import World
from tests.journeys.processes import until
from tests.journeys.traffic import CHANNELS

PNG = pictures.draw("plates")


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_picture_survives_a_kill_and_goes_once(world: World, channel: str) -> None:
    """It is queued while Meta takes no files, and the program is killed before it could go."""
    world.open()
    conversation = world.meets(channel)
    edge = "media" if channel == "whatsapp" else "message_attachments"
    world.meta.do("set_fault", name="refuse_next", edge=edge, code=2, times=1000)
    message = world.desktop.ask("send_picture", conversation=conversation, text="Here they are")
    world.desktop.kill()
    world.meta.do("set_fault", name="refuse_next", on=False)
    world.desktop.start()
    until(lambda: world.has_come(message, "sent", "delivered", "read"), "the picture has gone")
    until(lambda: len(world.meta.sent()) == 2, "and the words after it")
    assert [sent["text"] for sent in world.meta.sent()] == ["", "Here they are"]
    assert until(lambda: world.desktop.ask("picture", message=message), "it can be looked at") == len(PNG)
    assert world.desktop.ask("kept_bytes") == (0 if channel == "instagram" else len(PNG))
