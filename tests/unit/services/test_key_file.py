"""The file of keys on a real disk: written whole, read whatever it holds, and never lost."""

from pathlib import Path

import pytest

from conwerz_desktop.domain.keymap import Fault, Problem, Usual
from conwerz_desktop.services import key_file

USUAL = Usual({"next": ("J",), "done": ("E",)}, lambda *_: True)
WORDS = {"next": "Next conversation", "done": "Done"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / key_file.NAME


def test_no_file_is_no_problem(path: Path) -> None:
    assert key_file.read(path, USUAL) == ({}, ())


def test_what_is_written_is_read(path: Path) -> None:
    key_file.write(path, {"next": ("N", "Ctrl+Down")}, USUAL, WORDS)
    assert key_file.read(path, USUAL) == ({"next": ("N", "Ctrl+Down")}, ())
    text = path.read_text()
    assert '\n"next" = ["N", "Ctrl+Down"]  # Next conversation\n' in text
    assert '\n# "done" = ["E"]  # Done\n' in text


@pytest.mark.parametrize("content", [b"\xff\xfe\x00broken", b'next = ["N"', b"\x00" * 300])
def test_a_spoilt_file_changes_nothing_and_is_put_aside_before_it_is_written_over(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    own, problems = key_file.read(path, USUAL)
    assert own == {}
    assert [problem.fault for problem in problems] == [Fault.NOT_TOML]
    key_file.write(path, {"done": ()}, USUAL, WORDS)
    assert (path.parent / "keys.old.toml").read_bytes() == content
    assert key_file.read(path, USUAL) == ({"done": ()}, ())


def test_what_is_not_a_file_is_named(path: Path) -> None:
    path.mkdir()
    assert key_file.read(path, USUAL) == ({}, (Problem(Fault.NOT_TOML),))


def test_an_editor_of_windows_may_put_its_mark_first(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf" + b'next = ["N"]\r\n')
    assert key_file.read(path, USUAL) == ({"next": ("N",)}, ())
