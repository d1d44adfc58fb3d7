"""A world of three processes for each test: practice Meta, a relay and a desktop, all real, over sockets."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.processes import Desktop, PracticeMeta, Relay, until


@dataclass
class World:
    meta: PracticeMeta
    relay: Relay
    desktop: Desktop
    folder: Path

    def open(self, *arguments: str) -> None:
        """Everything runs, and the desktop is connected."""
        self.relay.start()
        self.meta.subscribe(self.relay.url)
        self.desktop.start(*arguments)
        try:
            until(self.desktop.is_online, "the desktop is online", self.desktop.patience)
        except AssertionError as error:
            healths, screens, said = self.desktop.healths, self.desktop.screens, self.desktop.complaints()
            raise AssertionError(f"{error}; it said {healths} and showed {screens}, and complained: {said}") from None

    def meets(self, channel: str, person: str = "Ana") -> int:
        """Somebody writes for the first time. Returns the conversation."""
        who = self.meta.do("customer_writes", channel=channel, person=person, text="Hello")["person"]
        found = until(lambda: self._conversation(channel, who), f"{person} is in the store")
        assert found is not None
        return found

    def _conversation(self, channel: str, who: str) -> int | None:
        known = self.desktop.ask("conversations")
        return next((each["id"] for each in known if (each["channel"], each["person"]) == (channel, who)), None)

    def answer(self, message: int) -> dict[str, object]:
        found = {each["id"]: each for each in self.desktop.ask("answers")}[message]
        assert isinstance(found, dict)
        return found

    def has_come(self, message: int, *progress: str) -> bool:
        return self.answer(message)["progress"] in progress


@pytest.fixture
def world(tmp_path: Path, own_keyring: None) -> Iterator[World]:
    meta = PracticeMeta(tmp_path / "logs" / "meta")
    relay = Relay(meta.facts, tmp_path / "relay", tmp_path / "logs" / "relay")
    facts = meta.facts | {"relay_url": relay.url}
    made = World(meta, relay, Desktop(facts, tmp_path / "profile", tmp_path / "logs" / "desktop"), tmp_path)
    yield made
    made.desktop.kill()
    relay.kill()
    meta.close()
