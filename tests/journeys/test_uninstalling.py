"""What an uninstaller calls, for a shop whose owner had logged in: from outside, silent, and then nothing is left."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from conwerz_desktop.app import profile
from tests.journeys.processes import PATIENCE, SOURCES, Desktop
from tests.journeys.shops import LoggedIn, files, logged_in, secrets

CONWERZ = ("-m", "conwerz_desktop.app.main", "erase")
DRIVEN = str(Path(__file__).with_name("driven_erase.py"))
NOBODY = "unix:path=/nonexistent"


@pytest.fixture
def shop(tmp_path: Path, own_keyring: None) -> Iterator[LoggedIn]:
    with logged_in(tmp_path) as made:
        made.add_computer(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        yield made


def erase(desktop: Desktop, *program: str, bus: str = "") -> tuple[int, str, str]:
    """Exit code, and what was said on either output."""
    command = [sys.executable, *program, "--everything", "--silent"]
    if desktop.names_profile:
        command += ["--profile", str(desktop.profile)]
    environment = {**os.environ, **desktop.environment, "PYTHONPATH": SOURCES}
    environment |= {"DBUS_SESSION_BUS_ADDRESS": bus} if bus else {}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    return done.returncode, done.stdout, done.stderr


def is_good(shop: LoggedIn, token: str) -> bool:
    asked = {"access_token": token}
    return (
        httpx.get(f"{shop.meta.facts['graph_url']}/me", params=asked, trust_env=False, timeout=PATIENCE).status_code
        == 200
    )


@pytest.mark.parametrize("names_profile", [True, False], ids=["a folder of the owner's", "the usual folder"])
def test_silently_nothing_of_a_connected_shop_is_left(shop: LoggedIn, tmp_path: Path, names_profile: bool) -> None:
    desktop = shop.desktops[0] if names_profile else usual(shop, tmp_path)
    desktop.ask("start_at_login", on=True)
    shop.connect(desktop)
    shop.fill(desktop)
    device, token = desktop.ask("device"), desktop.ask("login")
    assert is_good(shop, token)
    program = (DRIVEN, shop.meta.facts["graph_url"])
    assert erase(desktop, *program) == (2, "", ""), "it is open"
    assert desktop.end() == 0
    assert secrets(desktop)

    assert erase(desktop, *program) == (0, "", "")

    assert secrets(desktop) == set()
    assert files(desktop) == []
    assert everywhere(desktop) == []
    assert not is_good(shop, token)
    assert shop.meta.do("state")["installs"] == {}
    assert set(shop.at_relay(device).values()) == {0}
    assert erase(desktop, *program) == (0, "", ""), "once more is no harm"


def everywhere(desktop: Desktop) -> list[Path]:
    """Every file below the folders that the system gives to programs."""
    folders = [Path(folder) for name, folder in desktop.environment.items() if name.startswith("XDG_")]
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def usual(shop: LoggedIn, tmp_path: Path) -> Desktop:
    """A computer whose owner names no folder."""
    shop.desktops[0].kill()
    return shop.add_computer(os.environ["DBUS_SESSION_BUS_ADDRESS"], names_profile=False)


@pytest.mark.parametrize(("bus", "code"), [("", 0), (NOBODY, 1)], ids=["as its owner", "as root: no keychain"])
def test_the_very_command_for_a_shop_that_never_connected(shop: LoggedIn, bus: str, code: int) -> None:
    """It talks with nobody. Without a keychain its files go all the same, and the exit code says what is left."""
    (desktop,) = shop.desktops
    desktop.ask("begin")
    desktop.ask("start_at_login", on=True)
    assert desktop.end() == 0
    assert profile.real(desktop.profile).database.exists()
    assert erase(desktop, *CONWERZ, bus=bus) == (code, "", "")
    assert files(desktop) == []
    assert bool(secrets(desktop)) is bool(bus)
    assert everywhere(desktop) == []
