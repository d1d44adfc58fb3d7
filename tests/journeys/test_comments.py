"""Comments through everything: Meta, relay, desktop, and back; once each, whatever comes twice or never."""

from typing import Any

from tests.journeys.conftest import World
from tests.journeys.processes import until


def comments(world: World) -> dict[str, dict[str, Any]]:
    return {each["text"]: each for each in world.desktop.ask("comments")}


def comes(world: World, text: str) -> dict[str, Any]:
    return until(lambda: comments(world).get(text), f"{text} is in the lane") or {}


def test_comments_are_read_answered_moderated_and_survive_the_program(world: World) -> None:
    world.meta.do("shop_posts", caption="Cobalt set is back")
    world.meta.do("customer_comments", username="early", text="Before you were here")
    world.open()
    comes(world, "Before you were here")
    world.meta.do("set_fault", name="duplicates", share=1.0)
    world.meta.do("customer_comments", username="mar.studio", text="How much?", boosted=True)
    asked = comes(world, "How much?")
    assert (asked["username"], asked["waits"]) == ("mar.studio", 1)
    world.meta.do("set_fault", name="accept_then_drop_connection", times=1)
    world.desktop.ask("moderate", deed="reply", comment=asked["id"], text="24 euros")
    until(lambda: comments(world)["24 euros"]["progress"] == "sent", "its own echo settles what was cut off")
    world.desktop.ask("moderate", deed="hide", comment=asked["id"], hidden=True)
    until(lambda: comments(world)["How much?"]["hidden"], "it is hidden")
    world.desktop.ask("moderate", deed="reply_privately", comment=asked["id"], text="Let me explain")
    until(lambda: [each["text"] for each in world.meta.sent()] == ["Let me explain"], "it was written in private")
    world.meta.do("move_clock", seconds=5)
    until(world.meta.is_idle, "every copy was delivered")
    at_meta = world.meta.do("comments")
    assert sorted(each["text"] for each in at_meta) == ["24 euros", "Before you were here", "How much?"]
    assert sorted(comments(world)) == sorted(each["text"] for each in at_meta)
    assert [each["hidden"] for each in at_meta if each["text"] == "How much?"] == [True]
    world.meta.do("customer_deletes_comment", comment_id=asked["meta_id"])
    assert world.desktop.end() == 0
    world.desktop.start()
    until(lambda: sorted(comments(world)) == ["Before you were here"], "reading again finds what was deleted")
    assert world.desktop.complaints() == ""
