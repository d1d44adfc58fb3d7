"""Nothing that anybody wrote and no secret can be read in any file that the desktop or the relay leaves behind."""

import base64
import os
import signal
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest

from conwerz_desktop import keychain
from conwerz_desktop.app import profile
from conwerz_desktop.services import entries
from tests.journeys.conftest import World
from tests.journeys.processes import until
from tests.journeys.scanning import Found, forms, scan
from tests.journeys.traffic import CHANNELS, SETTLED

WORDS = {
    "a customer's message": "Kanärienvogel-5c41-ถ้วยสีเขียว",
    "a customer's name": "Zeisig-Øst-93d7-姓名",
    "a customer's phone": "34699123450987",
    "the owner's answer": "Stieglitz-ä2b6-Antwort",
    "an error's text": "Rotkehlchen-ø77e-crash",
}


@dataclass(frozen=True, slots=True)
class Watched:
    """Everything of this world that is written lies in these folders."""

    world: World
    folders: tuple[Path, ...]
    filled: tuple[Path, ...]
    """Those of them in which the programs must have written; a home may stay empty."""

    def found(self, canaries: Mapping[str, str | bytes]) -> list[Found]:
        for folder in self.filled:
            assert any(each.is_file() and each.stat().st_size for each in folder.rglob("*")), folder.name
        return scan(self.folders, canaries)


@pytest.fixture
def watched(world: World) -> Watched:
    home, temporary = world.folder / "home", world.folder / "temp"
    folders = {"HOME": home, "TMPDIR": temporary}
    for each in folders.values():
        each.mkdir()
    places = {name: str(path) for name, path in folders.items()}
    inside = ("CACHE", "CONFIG", "DATA", "STATE")
    environment = {**places, **{f"XDG_{name}_HOME": str(home / name.lower()) for name in inside}}
    world.relay.environment = world.desktop.environment = environment
    logs = (world.relay.logs, world.desktop.logs)
    keyring = tuple(map(Path, filter(None, [os.environ.get("CONWERZ_KEYRING_FOLDER")])))
    filled = (world.desktop.profile, world.relay.folder, *keyring)
    return Watched(world, (*filled, home, temporary, *logs), filled)


def test_nothing_is_readable(watched: Watched) -> None:
    world = watched.world
    world.open()
    _live_through_everything(world)
    canaries = WORDS | _secrets(world) | _parts_of_pictures(world)
    (world.desktop.logs / "stdout").unlink()  # what the remote control said, not the program
    assert watched.found(canaries) == []
    assert world.desktop.child is not None
    world.desktop.child.process.send_signal(signal.SIGABRT)  # a crash in C: faulthandler writes
    assert world.desktop.child.ended() == -signal.SIGABRT
    world.desktop.child = None
    assert watched.found(canaries) == []
    assert "Fatal Python error" in (world.desktop.profile / "practice" / "crash.log").read_text()


def _live_through_everything(world: World) -> None:
    for channel in CHANNELS:
        person = WORDS["a customer's phone" if channel == "whatsapp" else "a customer's name"]
        said = WORDS["a customer's message"]
        world.meta.do("customer_writes", channel=channel, person=person, text=said, picture="vase")
    known = until(lambda: _if_all(world.desktop.ask("conversations"), 3), "all three are known")
    answers = [world.desktop.ask("answer", conversation=each, text=WORDS["the owner's answer"]) for each in known]
    until(lambda: all(world.has_come(each, *SETTLED) for each in answers), "every answer is settled")
    world.relay.kill()
    world.relay.start()
    for way in ("fail_in_a_slot", "fail_in_a_task", "fail_while_ending"):
        world.desktop.ask(way, text=WORDS["an error's text"])
    crashes = world.desktop.profile / "practice" / "crash.log"
    until(lambda: crashes.read_text().count("RuntimeError") >= 3, "the crash log has all of it")


def _if_all(known: list[dict[str, int]], count: int) -> list[int]:
    return [each["id"] for each in known] if len(known) == count else []


def _parts_of_pictures(world: World) -> dict[str, str | bytes]:
    """The owner looks at every picture; some bytes from the middle of each, as Meta sent them."""
    found: dict[str, str | bytes] = {}
    for each in world.desktop.ask("conversations"):
        world.desktop.ask("pick", conversation=each["id"])
        until(lambda: len(world.desktop.ask("shown")) == 2, "the conversation is open")
        parts = world.desktop.ask("look")
        assert parts, "there is a picture"
        found |= {f"a picture on {each['channel']}": base64.b64decode(part) for part in parts}
    return found


def _secrets(world: World) -> dict[str, str | bytes]:
    facts = world.meta.facts
    kept = keychain.for_this_system(profile.practice(world.desktop.profile).keychain_service)
    key, device = kept.get(entries.DATABASE), kept.get(entries.DEVICE)
    assert key
    assert device
    tokens = {f"the token of {page['name']}": page["token"] for page in facts["pages"]}
    return {
        **tokens,
        "the app's secret": facts["app_secret"],
        "the user's token": facts["user_token"],
        "WhatsApp's token": facts["whatsapp_token"],
        "the database's key": key,
        "the database's key, raw": bytes.fromhex(key),
        "the device's keys": device,
    }


@pytest.mark.parametrize("form", forms("x"))
@pytest.mark.parametrize("name", WORDS)
def test_the_scan_finds_each_form(tmp_path: Path, name: str, form: str) -> None:
    """The positive control: a plain file, and a plain SQLite database with its WAL."""
    for number, spelling in enumerate(forms(WORDS[name])[form]):
        (tmp_path / f"plain {number}").write_bytes(b"before " + spelling + b" after")
    assert Found(name, form, tmp_path / "plain 0") in scan([tmp_path], WORDS)


def test_the_scan_finds_what_a_plain_build_would_keep(tmp_path: Path) -> None:
    database = sqlite3.connect(tmp_path / "plain.db")
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE message (text)")
    for name, canary in WORDS.items():
        encoded = base64.b64encode(f"x{canary}".encode()).decode()
        database.executemany("INSERT INTO message VALUES (?)", [(canary,), (quote(canary),), (encoded,)])
        database.commit()
        found = {(each.name, each.form) for each in scan([tmp_path], WORDS)}
        assert {(name, "utf-8"), (name, "percent"), (name, "base64")} <= found
    database.close()
