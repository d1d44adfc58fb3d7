"""Starting with the session: what is written is what the system reads, and goes again."""

import configparser
import plistlib
from pathlib import Path

import pytest

from conwerz_desktop.desktop import start_at_login

COMMAND = ("/opt/Con werz/conwerz", "--profile", "/home/am$ina/100%", "--hidden")


@pytest.fixture(autouse=True)
def no_folders_of_the_sessions_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.delenv("APPIMAGE", raising=False)


def exec_line(home: Path) -> str:
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(home / ".config/autostart/conwerz.desktop")
    return entry["Desktop Entry"]["Exec"]


def test_an_autostart_file_that_the_session_understands(tmp_path: Path) -> None:
    assert not start_at_login.is_on(tmp_path, "linux")
    start_at_login.set_on(COMMAND, tmp_path, "linux")
    assert start_at_login.is_on(tmp_path, "linux")
    assert exec_line(tmp_path) == r'"/opt/Con werz/conwerz" --profile "/home/am\\$ina/100%%" --hidden'
    start_at_login.set_off(tmp_path, "linux")
    start_at_login.set_off(tmp_path, "linux")
    assert not start_at_login.is_on(tmp_path, "linux")


def test_an_appimage_is_started_by_its_own_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPIMAGE", "/home/amina/Conwerz.AppImage")
    start_at_login.set_on(("/tmp/.mount_x/conwerz", "--hidden"), tmp_path, "linux")  # noqa: S108 - where it is mounted
    assert exec_line(tmp_path) == "/home/amina/Conwerz.AppImage --hidden"


def test_the_session_may_keep_its_files_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "else"))
    start_at_login.set_on(COMMAND, tmp_path, "linux")
    assert (tmp_path / "else/autostart/conwerz.desktop").exists()


def test_an_agent_on_macos(tmp_path: Path) -> None:
    start_at_login.set_on(COMMAND, tmp_path, "darwin")
    agent = plistlib.loads((tmp_path / "Library/LaunchAgents/io.conwerz.Conwerz.plist").read_bytes())
    assert agent["ProgramArguments"] == list(COMMAND)
    assert agent["RunAtLoad"]
    start_at_login.set_off(tmp_path, "darwin")
    assert not start_at_login.is_on(tmp_path, "darwin")


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_it_goes_with_the_profile_that_it_starts_and_with_no_other(tmp_path: Path, system: str) -> None:
    start_at_login.set_on(COMMAND, tmp_path, system)
    for other in (None, Path("/home"), Path("/home/am$ina")):
        start_at_login.forget(other, tmp_path, system)
        assert start_at_login.is_on(tmp_path, system)
    start_at_login.forget(Path(COMMAND[2]), tmp_path, system)
    assert not start_at_login.is_on(tmp_path, system)
    start_at_login.set_on([COMMAND[0], "--hidden"], tmp_path, system)
    start_at_login.forget(Path(COMMAND[2]), tmp_path, system)
    assert start_at_login.is_on(tmp_path, system)
    start_at_login.forget(None, tmp_path, system)
    start_at_login.forget(None, tmp_path, system)
    assert not start_at_login.is_on(tmp_path, system)
