"""What installs and removes Conwerz: the scripts for Linux run here, those of other systems are read."""

import importlib.util
import os
import plistlib
import re
import struct
import subprocess
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage

from tests.rules.sources import ROOT

PARTS = ROOT / "packaging" / "linux"


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """As the archive lies there, with a program that ends as it is told."""
    folder = tmp_path / "unpacked"
    (folder / "conwerz").mkdir(parents=True)
    (folder / "share" / "applications").mkdir(parents=True)
    (folder / "share" / "applications" / "conwerz.desktop").write_text((PARTS / "conwerz.desktop").read_text("utf-8"))
    program = folder / "conwerz" / "conwerz"
    program.write_text('#!/bin/sh\necho "$@" >>"$HOME/said"\nexit "${ENDS_WITH:-0}"\n')
    for script, target in (("install", folder / "install"), ("uninstall", folder / "conwerz" / "uninstall")):
        target.write_bytes((PARTS / script).read_bytes())
    for each in (program, folder / "install", folder / "conwerz" / "uninstall"):
        each.chmod(0o755)
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home of the owner"
    home.mkdir()
    return home


def run(home: Path, *command: str | Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command,
        env={**os.environ, "HOME": str(home), **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def install(home: Path, unpacked: Path) -> Path:
    """Returns the prefix."""
    assert run(home, unpacked / "install").returncode == 0
    return home / ".local"


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if not path.is_dir() or path.is_symlink()]


def test_an_installed_program_starts_from_the_menu_and_the_terminal(home: Path, unpacked: Path) -> None:
    prefix = install(home, unpacked)
    entry = (prefix / "share" / "applications" / "conwerz.desktop").read_text()
    assert f'Exec="{prefix}/opt/conwerz/conwerz" --practice' in entry
    assert run(home, prefix / "bin" / "conwerz", "doctor").returncode == 0
    assert (home / "said").read_text() == "doctor\n"


def test_installing_again_takes_the_place_of_what_was_there(home: Path, unpacked: Path) -> None:
    prefix = install(home, unpacked)
    (prefix / "opt" / "conwerz" / "of the older version").touch()
    install(home, unpacked)
    assert not (prefix / "opt" / "conwerz" / "of the older version").exists()


@pytest.mark.parametrize("flags", [[], ["--keep-data"]])
def test_removing_where_nobody_can_be_asked_keeps_the_shop(home: Path, unpacked: Path, flags: list[str]) -> None:
    prefix = install(home, unpacked)
    other = prefix / "share" / "applications" / "another.desktop"
    other.touch()
    assert run(home, prefix / "bin" / "conwerz-uninstall", *flags).returncode == 0
    assert files(prefix) == [other]
    assert not (home / "said").exists(), "nothing was erased"


@pytest.mark.parametrize("ends_with", ["0", "1"])
def test_removing_with_the_data_erases_them_first(home: Path, unpacked: Path, ends_with: str) -> None:
    """1 means that something out of reach is left, and is named: the program goes all the same."""
    prefix = install(home, unpacked)
    removed = run(home, prefix / "bin" / "conwerz-uninstall", "--erase-data", ENDS_WITH=ends_with)
    assert (removed.returncode, files(prefix)) == (0, [])
    assert (home / "said").read_text() == "erase --everything --yes\n"


def test_a_program_that_is_open_stays(home: Path, unpacked: Path) -> None:
    prefix = install(home, unpacked)
    removed = run(home, prefix / "bin" / "conwerz-uninstall", "--erase-data", ENDS_WITH="2")
    assert removed.returncode == 1
    assert (prefix / "opt" / "conwerz" / "conwerz").exists()


def test_an_unknown_word_does_nothing(home: Path, unpacked: Path) -> None:
    prefix = install(home, unpacked)
    assert run(home, prefix / "bin" / "conwerz-uninstall", "--erase").returncode == 2
    assert run(home, unpacked / "install", "--everywhere").returncode == 2
    assert (prefix / "opt" / "conwerz" / "conwerz").exists()


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("icons")
    icons().draw(ROOT / "resources" / "icons", made)
    return made


def icons() -> ModuleType:
    found = importlib.util.spec_from_file_location("icons", ROOT / "packaging" / "icons.py")
    assert found
    assert found.loader
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_every_size_is_drawn(drawn: Path) -> None:
    for size in icons().SIZES:
        picture = QImage(str(drawn / f"{size}.png"))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(0, 0).alpha() == 0, "the corner is empty"
        assert any(picture.pixelColor(x, size // 2).alpha() == 255 for x in range(size)), "and the middle is not"


def test_the_file_of_icons_for_windows_holds_what_it_says(drawn: Path) -> None:
    file = (drawn / "conwerz.ico").read_bytes()
    _, kind, count = struct.unpack("<HHH", file[:6])
    assert kind == 1
    for index in range(count):
        side, *_, length, at = struct.unpack("<BBBBHHII", file[6 + 16 * index : 22 + 16 * index])
        assert QImage.fromData(file[at : at + length]).width() == (side or 256)


def test_the_file_of_icons_for_macos_holds_what_it_says(drawn: Path) -> None:
    file = (drawn / "conwerz.icns").read_bytes()
    assert file[:4] == b"icns"
    assert struct.unpack(">I", file[4:8])[0] == len(file)
    at, found = 8, set()
    while at < len(file):
        name, length = file[at : at + 4].decode(), struct.unpack(">I", file[at + 4 : at + 8])[0]
        assert not QImage.fromData(file[at + 8 : at + length]).isNull()
        found.add(name)
        at += length
    assert {"ic07", "ic08", "ic09", "ic10"} <= found


def test_the_installer_for_windows_is_given_what_it_asks_for() -> None:
    """Inno Setup compiles it on Windows only: here at least every name that it uses is defined."""
    script = (ROOT / "packaging" / "windows" / "conwerz.iss").read_text("utf-8")
    given = re.findall(r'"(\w+)": ', (ROOT / "packaging" / "windows.py").read_text("utf-8"))
    assert set(re.findall(r"{#(\w+)}", script)) == set(given)
    custom = set(re.findall(r"^en\.(\w+)=", script, re.MULTILINE))
    assert custom == set(re.findall(r"^fr\.(\w+)=", script, re.MULTILINE))
    used = set(re.findall(r"CustomMessage\('(\w+)'\)", script)) | set(re.findall(r"\\{cm:(\w+)}", script))
    assert used == custom
    assert script.count("begin") == len(re.findall(r"\bend\b", script))


def test_macos_is_asked_for_no_more_than_is_used() -> None:
    allowed = plistlib.loads((ROOT / "packaging" / "macos" / "entitlements.plist").read_bytes())
    assert all(value is True for value in allowed.values())
    assert "com.apple.security.device.camera" not in allowed
