"""Notices, from practice Meta through the relay to the desktop's own service and back; and a start without a window."""

import os
import subprocess
from collections.abc import Iterator

import pytest

from tests.journeys.conftest import World
from tests.journeys.processes import until
from tests.journeys.test_start_and_end import CONWERZ
from tests.unit.desktop.notification_service import NotificationService, Shown

WHATSAPP = "whatsapp"
NO_FRONT = "This plugin does not support raise()"  # Qt's window without a screen, of a window that comes to the front


@pytest.fixture
def service(own_keyring: None) -> Iterator[NotificationService]:
    """On the same bus as the keyring, and there before the program is."""
    made = NotificationService(os.environ["DBUS_SESSION_BUS_ADDRESS"])
    yield made
    made.stop()


def told(service: NotificationService, text: str) -> Shown:
    """The notice that says this, once it stands on the screen."""

    def found() -> Shown | None:
        return next((each for each in list(service.shown.values()) if each.text == text), None)

    shown = until(found, f"a notice says: {text}")
    assert shown is not None
    return shown


def test_a_notice_is_answered_and_done_with_where_it_stands(world: World, service: NotificationService) -> None:
    world.open("--hidden")
    world.meets(WHATSAPP)
    shown = told(service, "Hello")
    assert shown.title == "Ana on WhatsApp"
    assert shown.buttons() == {"default": "", "inline-reply": "Send", "done": "Done"}
    service.reply(shown, "Yes, until six.")
    until(lambda: [each["text"] for each in world.meta.sent()] == ["Yes, until six."], "the answer is at Meta")
    assert world.desktop.ask("finished") == []
    other = world.meets(WHATSAPP, "Bo")
    service.press(told(service, "Hello"), "done")
    until(lambda: world.desktop.ask("finished") == [other], "the owner is done with the other")
    until(lambda: not service.shown, "and nothing stands on the screen any more")
    assert not world.desktop.ask("window"), "none of it needed the window"


def test_a_click_on_a_notice_opens_its_conversation(world: World, service: NotificationService) -> None:
    world.open("--hidden")
    world.meets(WHATSAPP, "Bo")
    world.meta.do("customer_writes", channel=WHATSAPP, person="Ana", text="Is it blue?")
    service.press(told(service, "Is it blue?"), "default")
    until(lambda: world.desktop.ask("window"), "the window is there")
    until(lambda: world.desktop.ask("shown") == ["Is it blue?"], "and shows what was clicked on")


def test_a_notice_that_may_say_nothing_shows_no_name_and_no_text(world: World, service: NotificationService) -> None:
    world.open("--hidden")
    world.desktop.ask("let_notices_say", says="nothing")
    conversation = world.meets(WHATSAPP)
    shown = told(service, "A customer has written on WhatsApp.")
    assert shown.buttons() == {"default": "", "done": "Done"}, "there is no answering what one has not read"
    assert not any(words in str(each) for each in service.history for words in ("Ana", "Hello"))
    service.press(shown, "done")
    until(lambda: world.desktop.ask("finished") == [conversation], "the owner is done with it")


def test_started_with_the_session_it_works_without_a_window_until_it_is_asked_for(
    world: World, service: NotificationService
) -> None:
    world.open("--hidden")
    world.meets(WHATSAPP)
    told(service, "Hello")
    assert (world.desktop.ask("window"), world.desktop.raised) == (False, 0)
    second = subprocess.run(
        [*CONWERZ, "--practice", "--profile", str(world.desktop.profile)],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert (second.returncode, second.stderr) == (0, "")
    until(lambda: world.desktop.ask("window"), "the second start shows it")
    assert world.desktop.raised == 1
    until(lambda: world.desktop.ask("shown") == ["Hello"], "with what was written")
    assert world.desktop.end() == 0
    assert set(world.desktop.complaints().splitlines()) <= {NO_FRONT}
    assert not service.shown, "a notice goes with the program"
