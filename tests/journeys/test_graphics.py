"""A graphics card that cannot draw: the window comes without it, by itself, and never tries for ever.

Qt itself fails here. Without a display there is no OpenGL, which it says; nor Vulkan, of which this version dies.
"""

import json
import sys
from pathlib import Path

import pytest

from conwerz_desktop.app import graphics, profile
from conwerz_desktop.app.graphics import State
from tests.journeys.processes import Child

CONWERZ = [sys.executable, "-m", "conwerz_desktop.app.main"]
SAYS_SO = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "rhi"}
DIES = {**SAYS_SO, "QSG_RHI_BACKEND": "vulkan"}
DRAWS = {**SAYS_SO, "QSG_RHI_BACKEND": "null"}


@pytest.fixture
def note(tmp_path: Path) -> Path:
    return profile.real(tmp_path / "profile").drawing


def start(folder: Path, card: dict[str, str], *arguments: str) -> Child:
    command = [*CONWERZ, "--practice", "--profile", str(folder / "profile"), "--until-first-row", *arguments]
    return Child(command, folder / "logs", card)


def draws(program: Child) -> bool:
    shown = program.line()
    return shown.keys() == {"first_row_ms"} and program.ended() == 0


def test_a_card_that_says_that_it_cannot_draw_is_left_alone_in_the_same_start(tmp_path: Path, note: Path) -> None:
    assert draws(start(tmp_path, SAYS_SO))
    assert json.loads(note.read_text("utf-8"))["state"] == State.FAILED


def test_after_a_start_that_died_before_its_first_frame_the_next_one_draws(tmp_path: Path, note: Path) -> None:
    assert start(tmp_path, DIES).ended() < 0, "the driver took the program with it"
    died = graphics.read(note)
    assert died
    assert died.state is State.TRYING
    for _ in range(2):
        assert draws(start(tmp_path, DIES)), "and every one after it"
    known = graphics.read(note)
    assert known
    assert known.state is State.FAILED


def test_a_card_that_draws_leaves_no_note(tmp_path: Path, note: Path) -> None:
    assert draws(start(tmp_path, DRAWS))
    assert not note.exists()


def test_safe_graphics_asks_no_card(tmp_path: Path, note: Path) -> None:
    assert draws(start(tmp_path, DIES, "--safe-graphics"))
    assert not note.exists()
