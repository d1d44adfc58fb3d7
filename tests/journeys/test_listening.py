"""The program as who cannot see it has it: by keys, and by what the accessibility bus says, outside the program."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TypeVar

import pytest

from tests.journeys import listening
from tests.journeys.conftest import World
from tests.journeys.listening import Ear, Focus, Keyboard, Reader
from tests.journeys.processes import until

T = TypeVar("T")

pytestmark = pytest.mark.skipif(bool(listening.lacking()), reason=f"not on this computer: {listening.lacking()}")


@pytest.fixture
def heard(world: World) -> Iterator[World]:
    """On a display and an accessibility bus, as for somebody who has Orca running."""
    with listening.screen_reader_session() as environment:
        world.desktop.environment = environment
        world.open()
        yield world
        world.desktop.end()


def test_the_inbox_is_read_from_outside_as_it_is_stored(heard: World) -> None:
    heard.meets("messenger")
    heard.meta.do("customer_writes", channel="messenger", person="Ana", text="Is the green bowl there?")
    heard.meets("whatsapp", "Ben")
    with closing(Reader()) as reader:
        said = until(lambda: both(rows(reader)), "both conversations are rows on the bus")
        assert any(
            ", 23 h left, Is the green bowl there?, " in row for row in said if row.startswith("Ana, Messenger, ")
        )
        assert any(row.startswith("Ben, WhatsApp, unread: 1, 23 h left, Hello, ") for row in said), said
        assert len(said) == len(heard.desktop.ask("conversations"))


def both(said: list[str]) -> list[str]:
    return said if any("green bowl" in row for row in said) and any("Ben" in row for row in said) else []


def rows(reader: Reader) -> list[str]:
    """Of the list of conversations: what is written in one stands in another list."""
    found = [spoken for spoken in reader.tree() if spoken.role == "list item"]
    return [spoken.name for spoken in found if ", Messenger, " in spoken.name or ", WhatsApp, " in spoken.name]


@dataclass
class Owner:
    """Works without eyes: each key is pressed when what came of the one before has been heard."""

    world: World
    ear: Ear
    keyboard: Keyboard
    reader: Reader

    def waits(self, condition: Callable[[], T], what: str) -> T:
        try:
            return until(condition, what)
        except AssertionError as error:
            raise AssertionError(f"{error}; {self.ear}") from None

    def press(self, keys: str, role: str, name: str) -> Focus:
        """Until the keyboard stands on this."""
        self.keyboard.press(keys)
        return self.stands_on(role, name)

    def stands_on(self, role: str, name: str) -> Focus:
        def found() -> Focus | None:
            last = self.ear.focused[-1:]
            return next((each for each in last if each.role == role and name in each.name), None)

        focus = self.waits(found, f"the keyboard is on the {role} {name!r}")
        assert focus is not None
        return focus

    def walk(self, keys: str, name: str) -> Focus:
        """Press again and again, at most twenty times, until the keyboard stands on this."""
        for _ in range(20):
            heard = len(self.ear.focused)
            self.keyboard.press(keys)
            self.waits(lambda heard=heard: len(self.ear.focused) > heard, f"{keys} leads on")  # type: ignore[misc]
            if self.ear.focused[-1].name == name:
                return self.ear.focused[-1]
        pytest.fail(f"{keys} does not lead to {name!r}: {[each.name for each in self.ear.focused[-20:]]}")

    def finds(self, row: str) -> None:
        """In the list: what is told may be heard before it stands there."""
        until(lambda: any(each.startswith(row) for each in rows(self.reader)), f"{row!r} is in the list")

    def type(self, text: str) -> None:
        self.keyboard.type(text)

    def hears(self, words: str, *, at_once: bool = False) -> None:
        self.waits(lambda: (words, at_once) in self.ear.announced, f"is told {words!r}")

    def has_sent(self, *texts: str) -> None:
        until(lambda: [each["text"] for each in self.world.meta.sent()] == list(texts), f"Meta has {texts}")


@pytest.fixture
def owner(world: World) -> Iterator[Owner]:
    with ExitStack() as running:
        environment = running.enter_context(listening.screen_reader_session())
        ear = running.enter_context(closing(Ear()))
        keyboard = running.enter_context(closing(Keyboard(environment["DISPLAY"])))
        reader = running.enter_context(closing(Reader()))
        world.desktop.environment = environment
        world.open()
        world.desktop.ask("come_forward")
        yield Owner(world, ear, keyboard, reader)
        world.desktop.end()


def test_the_day_is_done_by_keys_and_ears_alone(owner: Owner) -> None:
    owner.stands_on("list", "Waiting for you")
    finds_who_waits_and_answers(owner)
    is_told_what_failed_and_tries_again(owner)
    answers_a_comment(owner)
    reads_a_lead(owner)
    looks_at_what_disconnecting_would_do(owner)
    gone = ("", "filler")  # before one could ask of it, or passed by on the way
    assert [each for each in owner.ear.focused if not each.name and each.role not in gone] == []


def finds_who_waits_and_answers(owner: Owner) -> None:
    owner.world.meets("whatsapp", "Ben")
    owner.hears("Ben on WhatsApp: Hello")
    owner.stands_on("list item", "Ben, WhatsApp, ")
    owner.world.meets("messenger", "Ana")
    owner.finds("Ana, Messenger, unread: 1, ")
    row = owner.press("Up", "list item", "Ana, Messenger, unread: 1, 23 h left, Hello, ")
    assert ("list", "Waiting for you") in row.within
    owner.press("Return", "text", "Send to")
    assert "selected" in owner.press("Shift+Tab", "page tab", "Reply").states
    message = owner.press("Shift+Tab", "list item", "Ana, ")
    assert ("list", "Messages, newest last") in message.within
    assert message.name.endswith(", Hello")
    owner.type("Yes, until six.")
    owner.stands_on("text", "Send to")
    owner.keyboard.press("Return")
    owner.has_sent("Yes, until six.")


def is_told_what_failed_and_tries_again(owner: Owner) -> None:
    owner.world.meta.do("set_fault", name="refuse_next", edge="messages", code=10, times=1)
    owner.type("And on Sunday?")
    owner.keyboard.press("Return")
    owner.hears("Ana: Not delivered: And on Sunday?", at_once=True)
    owner.press("Shift+Tab", "page tab", "Reply")
    again = owner.press("Shift+Tab", "push button", "Try again")
    ((role, said), *_) = again.within
    assert role == "list item"
    assert "And on Sunday?, Not delivered, Conwerz was not given the permission for this. " in said
    owner.keyboard.press("Return")
    owner.has_sent("Yes, until six.", "And on Sunday?")
    owner.press("Escape", "list item", "Ana, Messenger, ")


def answers_a_comment(owner: Owner) -> None:
    owner.world.meta.do("shop_posts", caption="Cobalt set is back")
    owner.world.meta.do("customer_comments", username="mar.studio", text="How much?")
    until(lambda: owner.world.desktop.ask("comments"), "it is in the store")
    owner.press("G C", "list item", "Cobalt set is back, Posted today")
    owner.press("Return", "list item", "mar.studio, How much?, waits for an answer, ")
    owner.press("R", "text", "Reply to")
    owner.type("24 euros")
    owner.keyboard.press("Return")
    until(lambda: len(owner.world.meta.do("comments")) == 2, "the answer stands below the comment")
    owner.press("Escape", "list item", "mar.studio, How much?, ")


def reads_a_lead(owner: Owner) -> None:
    owner.world.meta.do("lead_comes", name="Grace Okafor", phone="+34 600 111 222")
    until(lambda: owner.world.desktop.ask("leads"), "she is in the store")
    card = owner.press("G L", "list item", "Grace Okafor, ")
    assert ("list", "New") in card.within
    name = owner.press("Return", "label", "Grace Okafor, ")
    assert ("panel", "Grace Okafor") in name.within
    owner.walk("Tab", "Contacted")


def looks_at_what_disconnecting_would_do(owner: Owner) -> None:
    """The answer that changes nothing has the keyboard first."""
    appearance = owner.press("Ctrl+comma", "radio button", "As the computer")
    assert ("panel", "Appearance") in appearance.within
    owner.press("Shift+Tab", "page tab", "General")
    owner.walk("Down", "Integrations")
    owner.press("Return", "panel", "Integrations")
    owner.walk("Tab", "Disconnect…")
    cancel = owner.press("Return", "push button", "Cancel")
    assert any(role == "dialog" and name.startswith("Disconnect") for role, name in cancel.within)
    owner.press("Escape", "push button", "Disconnect…")
    assert owner.world.desktop.ask("disconnections") == []
