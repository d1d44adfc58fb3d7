"""The inbox as a screen reader hears it: read from the accessibility bus, outside the program."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.journeys import listening
from tests.journeys.conftest import World
from tests.journeys.listening import Reader
from tests.journeys.processes import until

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
