"""How the program starts and ends: once a profile, in order, and with nothing left behind."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import psutil

from conwerz_desktop.app import profile
from conwerz_desktop.practice.together import DATABASE
from conwerz_desktop.services.link import WAIT
from tests.journeys.conftest import World
from tests.journeys.processes import Child, until
from tests.settings_portal import Portal

CONWERZ = [sys.executable, "-m", "conwerz_desktop.app.main"]
AT_ONCE = WAIT / 2  # seconds: long before a poll that is under way ends by itself, on however busy a machine
ENDED = """
import json, sys
from PySide6.QtCore import QCoreApplication
from conwerz_desktop.app.main import main
code = main(sys.argv[1:])
left = QCoreApplication.instance().children()
print(json.dumps({"left": sorted({type(each).__name__ for each in left})}))
sys.exit(code)
"""


def start_practice(profile: Path, logs: Path, *arguments: str) -> Child:
    return Child([*CONWERZ, "--practice", "--profile", str(profile), *arguments], logs)


def test_a_newcomer_sees_the_first_customer(tmp_path: Path) -> None:
    program = start_practice(tmp_path / "profile", tmp_path / "logs", "--until-first-row")
    shown = program.line()
    print(json.dumps(shown))
    assert shown.keys() == {"first_row_ms"}
    assert program.ended() == 0
    assert program.errors.read_text() == ""


def test_nothing_of_the_program_is_left_to_the_end_of_its_application(tmp_path: Path) -> None:
    """What Qt frees after the display's connection has gone damages the heap, and the end is then a crash."""
    command = [sys.executable, "-c", ENDED, "--practice", "--profile", str(tmp_path / "profile"), "--until-first-row"]
    damaged = {"MALLOC_PERTURB_": "165"}  # what is freed and used again is noise (mallopt(3))
    program = Child(command, tmp_path / "logs", damaged)
    assert program.line().keys() == {"first_row_ms"}
    left = program.line()["left"]
    assert "SingleInstance" in left
    assert "Program" not in left
    assert program.ended() == 0
    assert program.errors.read_text() == ""


def test_practice_is_there_again_at_the_next_start(tmp_path: Path) -> None:
    for arguments in (["--practice"], []):
        command = [*CONWERZ, *arguments, "--profile", str(tmp_path / "profile"), "--until-first-row"]
        program = Child(command, tmp_path / "logs")
        assert program.line().keys() == {"first_row_ms"}
        assert program.ended() == 0
    assert program.errors.read_text() == ""


def test_a_second_start_shows_the_first_and_ends(world: World) -> None:
    world.relay.start()
    world.meta.subscribe(world.relay.url)
    world.desktop.start()
    second = subprocess.run(
        [*CONWERZ, "--practice", "--profile", str(world.desktop.profile)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (second.returncode, second.stderr) == (0, "")
    until(lambda: world.desktop.ask("screen") and world.desktop.raised == 1, "the first comes to the front")


def test_a_second_start_after_a_kill_is_a_first_one(world: World) -> None:
    world.open()
    world.desktop.kill()
    world.desktop.start()
    until(world.desktop.is_online, "it is the first again", AT_ONCE)
    assert {each["state"] for each in world.desktop.healths} == {"online"}, "the dead poll does not stand in the way"


def test_a_desktop_that_does_not_say_whether_it_wants_less_motion_holds_up_nothing(world: World) -> None:
    portal = Portal(os.environ["DBUS_SESSION_BUS_ADDRESS"], silent=True)
    world.open()
    until(lambda: portal.asked, "it is asked")
    assert 0 < world.desktop.ask("first_frame") < portal.asked[0], "the first frame does not wait for it"
    until(lambda: world.desktop.ask("moved"), "what gives way to the window hears of its frames")
    assert world.desktop.end() == 0
    assert world.desktop.complaints() == ""
    portal.stop()


def test_leaving_practice_erases_it(world: World) -> None:
    world.open()
    database = world.desktop.profile / "practice" / "conwerz.db"
    assert database.exists()
    world.desktop.ask("leave_practice")
    until(lambda: world.desktop.ask("screen")["screen"] == "first_run", "the first screen is back")
    assert not database.parent.exists()


def test_the_system_ends_it_in_order(tmp_path: Path) -> None:
    program = start_practice(tmp_path / "profile", tmp_path / "logs")
    server = practice_server_in_use(program)
    assert program.end(AT_ONCE) == 0
    assert not server.is_running(), "the practice server has ended too"
    assert program.errors.read_text() == ""


def test_the_owner_ends_it_in_order(world: World) -> None:
    world.open()
    world.desktop.ask("quit")
    assert world.desktop.child is not None
    assert world.desktop.child.ended(AT_ONCE) == 0
    assert world.desktop.complaints() == ""


def test_the_practice_server_does_not_outlive_a_killed_program(tmp_path: Path) -> None:
    program = start_practice(tmp_path / "profile", tmp_path / "logs")
    server = practice_server_in_use(program)
    program.kill()
    until(lambda: not server.is_running(), "the practice server has ended too", AT_ONCE)


def test_practice_recovers_when_its_server_ends(tmp_path: Path) -> None:
    program = start_practice(tmp_path / "profile", tmp_path / "logs")
    server = practice_server_in_use(program)
    server.kill()
    until(lambda: not server.is_running(), "it has ended", AT_ONCE)
    until(lambda: psutil.Process(program.process.pid).children(), "another one has started")
    again = practice_server_in_use(program)
    assert again.pid != server.pid
    assert program.end(AT_ONCE) == 0
    assert not again.is_running()
    assert program.errors.read_text() == ""


def test_practice_goes_on_after_an_update_that_begins_its_relay_anew(tmp_path: Path) -> None:
    """Another version's queue is let go of; the desktop enrols again under its own key and receives as before."""
    chosen = profile.practice(tmp_path / "profile")
    queue = chosen.relay_data / DATABASE
    program = start_practice(tmp_path / "profile", tmp_path / "logs")
    until(lambda: any(channel == "whatsapp" for channel, _, _ in _routes(queue)), "the relay knows what it receives")
    known = _routes(queue)
    assert program.end() == 0
    with closing(sqlite3.connect(queue)) as database:
        database.execute("PRAGMA user_version = 2")
        database.execute("UPDATE routes SET proven_at = 0")
        database.commit()
    program = start_practice(tmp_path / "profile", tmp_path / "logs")
    until(lambda: known <= _routes(queue, proven_after=0), "and knows it again, newly proven")
    assert program.end() == 0
    assert program.errors.read_text() == ""


def _routes(queue: Path, proven_after: int = -1) -> set[tuple[str, str, bytes]]:
    """What is received, and by which computer; nothing while the relay is not there yet."""
    if not queue.exists():
        return set()
    with closing(sqlite3.connect(queue)) as database, suppress(sqlite3.OperationalError):
        return set(database.execute("SELECT channel, asset, device FROM routes WHERE proven_at > ?", (proven_after,)))
    return set()


def practice_server_in_use(program: Child) -> psutil.Process:
    """The program's child, once the program is connected with it."""
    itself = psutil.Process(program.process.pid)
    until(lambda: any(_has_visitors(child) for child in itself.children()), "the practice server is in use")
    (server,) = itself.children()
    return server


def _has_visitors(server: psutil.Process) -> bool:
    """Whether somebody else is connected. The window's own sockets only root may see: it dumps no core."""
    connections = [each for each in server.net_connections("tcp") if each.status == psutil.CONN_ESTABLISHED]
    own = {each.laddr.port for each in connections}
    return any(each.raddr.port not in own for each in connections)
