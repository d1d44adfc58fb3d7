"""Settings → Integrations, by mouse and keyboard."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from conwerz_desktop.app import enforcing
from conwerz_desktop.domain.connection_health import PROBLEM, Light, LightState, SelfTest, Standing, Trial
from conwerz_desktop.domain.policy import Policy
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.store import connections
from conwerz_desktop.viewmodels.integrations import ConnectionActs
from tests.screens.conftest import NOW, Desktop

MINUTE = 60_000
GOOD = tuple(LightState(light) for light in Light)


@pytest.fixture
def done() -> list[tuple[str, object]]:
    return []


@pytest.fixture
def page(desktop: Desktop, done: list[tuple[str, object]]) -> Desktop:
    def noting(name: str) -> Callable[..., None]:
        return lambda *what: done.append((name, *what))

    desktop.desk.integrations._acts = ConnectionActs(
        **{name: noting(name) for name in ConnectionActs.__dataclass_fields__}
    )
    desktop.shell.show_inbox(desktop.desk)
    for number in ids(desktop).values():
        desktop.desk.show_standing(Standing(number, GOOD, NOW - 2 * MINUTE, 0, NOW, 11, 11, NOW - MINUTE, 1_400))
    desktop.desk.places.go_to_page("integrations")
    desktop.window.qtbot.waitUntil(lambda: len(desktop.desk.integrations.shown) == 3)
    return desktop


def ids(desktop: Desktop) -> dict[str, int]:
    rows = desktop.store.read(connections.everything).result()
    return {row.name: row.id for row in rows}


def break_(desktop: Desktop, name: str, problem: str) -> None:
    found = PROBLEM[problem]
    states = tuple(LightState(light, found if light is found.light else None) for light in Light)
    desktop.desk.show_standing(Standing(ids(desktop)[name], states, NOW, 0, NOW, 10, 11))


def test_each_connection_has_a_card(page: Desktop) -> None:
    faces = [card.spoken for card in page.desk.integrations.shown]
    assert len(faces) == 3
    for spoken in faces:
        page.window.find(spoken)
    assert len(page.window.all("Test")) == 3


def test_the_administrators_relay_is_shown_and_locked(page: Desktop) -> None:
    decided = "Your administrator decided this for this computer."
    assert not page.window.all(decided)
    enforcing.enforce(page.store, Policy(relay="https://relay.example"))
    page.desk.integrations.open()
    page.window.qtbot.waitUntil(lambda: page.desk.integrations.relay == "https://relay.example")
    page.window.find(decided)
    *_, field = page.window.all("Address of the relay")
    assert field.property("text") == "https://relay.example"
    assert not field.isEnabled()
    enforcing.enforce(page.store, Policy())
    page.desk.integrations.open()
    page.window.qtbot.waitUntil(lambda: not page.window.all(decided))


def test_a_problem_has_one_sentence_and_one_button(page: Desktop, done: list[tuple[str, object]]) -> None:
    break_(page, "@bellaceramics", "not_subscribed")
    page.window.click("Subscribe again")
    assert done == [("subscribe", ids(page)["@bellaceramics"])]
    assert page.desk.integrations.shown[0].name == "@bellaceramics"
    assert len(page.window.all("Test")) == 2


@pytest.mark.parametrize(
    ("problem", "button", "act"),
    [
        ("login_ended", "Reconnect", "reconnect"),
        ("relay_silent", "Check again", "check"),
        ("name_in_review", "Open Business Suite", "open_link"),
        ("login_checkpoint", "Open Facebook", "open_link"),
    ],
)
def test_each_button_does_its_act(
    page: Desktop, done: list[tuple[str, object]], problem: str, button: str, act: str
) -> None:
    break_(page, "+34 600 123 456", problem)
    page.window.qtbot.waitUntil(lambda: page.desk.integrations.shown[0].name == "+34 600 123 456")
    face = page.window.find(page.desk.integrations.shown[0].spoken)
    inside = [item for item in page.window.all(button) if face.isAncestorOf(item)]
    page.window.click_item(inside[0])
    assert [name for name, *_ in done] == [act]


def test_the_steps_on_the_phone_are_shown(page: Desktop) -> None:
    break_(page, "@bellaceramics", "messages_off")
    page.window.click("Show me how")
    page.window.find("Let Conwerz see Instagram messages")
    page.window.click("Done")
    page.window.qtbot.waitUntil(lambda: not page.window.shows("Let Conwerz see Instagram messages"))


def test_a_test_is_waited_for_and_told(page: Desktop, done: list[tuple[str, object]]) -> None:
    number = ids(page)["Bella Ceramics"]
    page.window.click_item(page.window.all("Test")[0])
    assert done == [("test", number)]
    standing = Standing(number, GOOD, NOW, 0, NOW, 11, 11, NOW, 1_400, test=SelfTest(Trial.WAITING, NOW))
    page.desk.show_standing(standing)
    page.window.find("Write “hello” to Bella Ceramics from another account. Waiting for it…")
    page.desk.show_standing(replace(standing, test=SelfTest(Trial.CAME, NOW, 1_400)))
    page.window.find("Received in 1.4 s. This connection works.")


def test_disconnect_asks_whoever_knows_the_numbers(page: Desktop, done: list[tuple[str, object]]) -> None:
    asked: list[tuple[int, str]] = []
    page.desk.integrations.disconnect_asked.connect(lambda connection, name: asked.append((connection, name)))
    page.window.click_item(page.window.all("Disconnect…")[0])
    assert asked == [(ids(page)["Bella Ceramics"], "Bella Ceramics")]
    assert done == [("disconnect", ids(page)["Bella Ceramics"])]


def test_what_is_broken_can_be_disconnected_too(page: Desktop, done: list[tuple[str, object]]) -> None:
    break_(page, "@bellaceramics", "login_ended")
    page.window.qtbot.waitUntil(lambda: page.desk.integrations.shown[0].name == "@bellaceramics")
    face = page.window.find(page.desk.integrations.shown[0].spoken)
    (inside,) = [item for item in page.window.all("Disconnect…") if face.isAncestorOf(item)]
    page.window.click_item(inside)
    assert done == [("disconnect", ids(page)["@bellaceramics"])]


def test_the_rail_says_it_too(page: Desktop) -> None:
    page.desk.show_health(Health(LinkState.ONLINE, NOW))
    page.window.find("Bella Ceramics, Messenger, receiving")
    break_(page, "Bella Ceramics", "login_ended")
    page.window.find("Bella Ceramics, Messenger, Login ended")
