"""Without its keychain the program starts, says why it shows nothing, and never makes a second key."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.processes import PATIENCE, Desktop

UNLOCK = 'printf %s "$0" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
SESSION = ("dbus-run-session", "--")
UNLOCKED = (*SESSION, "bash", "-c", UNLOCK, "correct")
NOBODY = "http://127.0.0.1:9"  # Meta and the relay do not matter here
FACTS = {"graph_url": NOBODY, "relay_url": NOBODY, "user_token": "u", "waba_id": "1", "whatsapp_token": "w"}


@dataclass(frozen=True, slots=True)
class Home:
    """One owner's computer; each start is a login of its own."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "profile" / "practice" / "conwerz.db"

    def start(self, *session: str, bus: str = "") -> dict[str, str]:
        """Start the program in such a session, look at its screen, and end it."""
        environment = {**self._environment(), "DBUS_SESSION_BUS_ADDRESS": bus}
        desktop = Desktop(FACTS, self.folder / "profile", self.folder / "logs", environment, session=session)
        desktop.start()
        shown = desktop.ask("screen")
        desktop.ask("quit")
        assert desktop.child is not None
        assert desktop.child.ended(PATIENCE) == 0
        assert isinstance(shown, dict)
        return shown

    def without_bus(self) -> dict[str, str]:
        return self.start(bus=f"unix:path={self.folder}/no-bus")

    def forget_keyring(self) -> None:
        (self.folder / "keys").rename(self.folder / "old keys")

    def _environment(self) -> Mapping[str, str]:
        runtime = self.folder / "run"
        runtime.mkdir(mode=0o700, exist_ok=True)
        return {"HOME": str(self.folder), "XDG_RUNTIME_DIR": str(runtime), "XDG_DATA_HOME": str(self.folder / "keys")}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture
def used(home: Home) -> Home:
    """The shop was open here before."""
    assert home.start(*UNLOCKED)["screen"] == "inbox"
    return home


def test_a_first_start_without_a_bus_makes_nothing(home: Home) -> None:
    assert home.without_bus()["screen"] == "trouble"
    assert not home.database.exists()


def test_no_bus(used: Home) -> None:
    before = used.database.read_bytes()
    assert used.without_bus()["screen"] == "trouble"
    assert used.database.read_bytes() == before
    assert used.start(*UNLOCKED)["screen"] == "inbox", "the key is still the same"


def test_locked(used: Home) -> None:
    before = used.database.read_bytes()
    shown = used.start(*SESSION)
    assert (shown["screen"], shown["title"]) == ("trouble", "The keychain is locked")
    assert used.database.read_bytes() == before
    assert used.start(*UNLOCKED)["screen"] == "inbox", "the key is still the same"


def test_the_key_is_gone(used: Home) -> None:
    before = used.database.read_bytes()
    used.forget_keyring()
    for _ in range(2):
        shown = used.start(*UNLOCKED)
        assert (shown["screen"], shown["title"]) == ("trouble", "The key to your messages is gone")
    assert used.database.read_bytes() == before
