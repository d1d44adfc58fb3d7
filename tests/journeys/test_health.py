"""The running program, and practice Meta breaking its connections: the right light within a minute."""

from tests.journeys.conftest import World
from tests.journeys.processes import until

PAGE, INSTAGRAM, NUMBER = "Bella Ceramics", "@bellaceramics", "+34 600 123 456"
MINUTE = 60.0


def test_connected_is_proven_by_a_message(world: World) -> None:
    world.open()
    page = until(lambda: _key(world, PAGE), "the Page has a card")
    until(lambda: _problem(world, PAGE) == "unproven", "nothing has come yet")
    world.desktop.ask("test", connection=page)
    until(lambda: "Waiting" in _card(world, PAGE)["test"], "it waits for a message")
    world.meta.do("customer_writes", channel="messenger", person="Ana", text="hello")
    until(lambda: "Received in" in _card(world, PAGE)["test"], "the message is measured")
    until(lambda: _problem(world, PAGE) == "", "the way is proven")


def test_practice_meta_breaks_each_light(world: World) -> None:
    world.open()
    for channel in ("messenger", "instagram", "whatsapp"):
        world.meets(channel)
    for name in (PAGE, INSTAGRAM, NUMBER):
        until(lambda name=name: _problem(world, name) == "", f"{name} is well", within=MINUTE)
    world.meta.do("change_number", name_status="PENDING_REVIEW")
    world.meta.do("allow_message_access", on=False)
    world.meta.do("lose_subscription", channel="messenger", field="message_echoes")
    _press_test(world, NUMBER, "name_in_review")
    _press_test(world, INSTAGRAM, "messages_off")
    _press_test(world, PAGE, "fields_missing")
    world.meta.do("expire_token", of="page")
    conversation = next(each["id"] for each in world.desktop.ask("conversations") if each["channel"] == "messenger")
    world.desktop.ask("answer", conversation=conversation, text="Nobody pressed anything")
    until(lambda: _problem(world, PAGE) == "login_ended", "the refused answer leads to a look", within=MINUTE)
    until(lambda: _problem(world, INSTAGRAM) == "login_ended", "and to one at its neighbours", within=MINUTE)
    assert _problem(world, NUMBER) == "name_in_review"


def test_a_practice_login_at_an_app_that_requires_its_secret(world: World) -> None:
    """Every call carries a proof, from the list of Pages to the answer, and after a start anew."""
    world.relay.environment = {**world.relay.environment, "CONWERZ_RELAY_NEEDS_PROOF": "true"}
    world.meta.do("require_secret")
    world.open()
    world.meets("whatsapp")
    conversation = world.meets("messenger")
    answer = world.desktop.ask("answer", conversation=conversation, text="With proof")
    until(lambda: world.has_come(answer, "delivered", "read"), "the answer is delivered")
    world.desktop.end()
    world.desktop.start()
    until(lambda: _problem(world, PAGE) == _problem(world, NUMBER) == "", "everything is well", within=MINUTE)


def _press_test(world: World, name: str, problem: str) -> None:
    world.desktop.ask("check", connection=_key(world, name))
    until(lambda: _problem(world, name) == problem, f"{name}: {problem}", within=MINUTE)


def _card(world: World, name: str) -> dict[str, object]:
    return world.desktop.ask("lights").get(name, {"key": None, "problem": None, "test": ""})


def _key(world: World, name: str) -> object:
    return _card(world, name)["key"]


def _problem(world: World, name: str) -> object:
    return _card(world, name)["problem"]
