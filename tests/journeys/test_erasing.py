"""Erase everything, in the real program beside a real relay and practice Meta: then it is the first day again."""

import sqlite3
import subprocess
import sys

import httpx
import pytest

from conwerz_desktop import keychain
from conwerz_desktop.app import profile
from conwerz_desktop.services import entries
from tests.journeys.conftest import World
from tests.journeys.processes import PATIENCE, Wire, until

CONWERZ = [sys.executable, "-m", "conwerz_desktop.app.main"]


def devices(world: World) -> int:
    with sqlite3.connect(f"file:{world.folder / 'relay' / 'relay.db'}?mode=ro", uri=True) as db:
        return int(db.execute("SELECT count(*) FROM devices").fetchone()[0])


def refused(world: World, token: str) -> int:
    """The code with which Meta answers to a token; 0: it is good."""
    answer = httpx.get(
        f"{world.meta.facts['graph_url']}/me", params={"access_token": token}, trust_env=False, timeout=PATIENCE
    )
    return int(answer.json().get("error", {}).get("code", 0))


def is_first_day(world: World) -> None:
    practised = profile.practice(world.desktop.profile)
    assert not practised.folder.exists()
    kept = keychain.for_this_system(practised.keychain_service)
    assert [name for name in entries.everything(()) if kept.get(name) is not None] == []


def test_everything_is_erased_and_everybody_knows(world: World) -> None:
    world.open()
    world.meets("messenger")
    assert devices(world) == 1
    tokens = [world.meta.facts["user_token"], world.meta.facts["whatsapp_token"], world.meta.facts["pages"][0]["token"]]
    assert [refused(world, token) for token in tokens] == [0, 0, 0]
    world.desktop.ask("erase_everything", word="no")
    assert world.desktop.ask("screen")["screen"] == "inbox"
    world.desktop.ask("erase_everything", word="erase")
    until(lambda: world.desktop.ask("screen")["screen"] == "first_run", "it is the first day again")
    assert "erasing" in world.desktop.screens
    is_first_day(world)
    assert devices(world) == 0
    assert [refused(world, token) for token in tokens] == [190, 190, 190]
    assert world.desktop.end() == 0
    assert world.desktop.complaints() == ""


def test_without_a_network_everything_here_goes_and_the_rest_is_named(world: World) -> None:
    wire = Wire(world.meta.facts["graph_url"])
    world.desktop.facts = {**world.desktop.facts, "graph_url": wire.url}
    world.open()
    world.meets("messenger")
    wire.cut()
    world.relay.kill()
    world.desktop.ask("erase_everything", word="erase")
    until(lambda: world.desktop.ask("erasing")["stage"] == "left", "it has ended")
    assert world.desktop.ask("erasing")["parts"] == {
        "meta": "left",
        "relay": "left",
        "keys": "done",
        "backups": "done",
        "files": "done",
    }
    is_first_day(world)
    world.desktop.ask("leave_erasing")
    assert world.desktop.ask("screen")["screen"] == "first_run"


@pytest.mark.parametrize("signal", ["kill", "end"])
def test_the_uninstallers_command_leaves_nothing(world: World, signal: str) -> None:
    world.open()
    world.meets("whatsapp")
    command = [*CONWERZ, "erase", "--everything", "--yes", "--profile", str(world.desktop.profile)]
    open_ = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert (open_.returncode, open_.stdout) == (2, "Conwerz is open. Close it first; nothing was erased.\n")
    getattr(world.desktop, signal)()
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "Everything that was within reach is erased.\n", "")
    is_first_day(world)
    assert not world.desktop.profile.exists()
