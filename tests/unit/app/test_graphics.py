"""What is learnt from a start in which the graphics card never drew, and for how long."""

from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow

from conwerz_desktop.app import graphics
from conwerz_desktop.app.graphics import STOOD_STILL, TRIED_AGAIN, Card, FirstFrame, Note, State
from conwerz_desktop.app.profile import practice, real

NOW = 1_800_000_000_000


class Window(QQuickWindow):
    """A real one; whether it is on the screen is said here, so that no frame comes by itself."""

    is_shown = is_covered = False

    def isVisible(self) -> bool:  # noqa: N802 - Qt's name
        return self.is_shown

    def isExposed(self) -> bool:  # noqa: N802 - Qt's name
        return self.is_shown and not self.is_covered


@pytest.fixture
def note(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("QT_QUICK_BACKEND", raising=False)
    monkeypatch.setattr(graphics, "draw_in_software", lambda: None)
    return tmp_path / "drawing.json"


@pytest.fixture
def window(qapp: object) -> Window:
    return Window()


def card(note: Path, now: int = NOW, *, without: bool = False) -> Card:
    return Card(note, lambda: now, without=without)


def test_the_card_draws_where_nothing_is_known(note: Path) -> None:
    assert card(note).is_used
    assert not note.exists(), "asking leaves no trace"


def test_after_a_start_that_never_drew_the_card_is_left_alone_for_a_week(note: Path) -> None:
    graphics.write(note, Note(State.TRYING, NOW - 1))
    assert not card(note).is_used
    assert graphics.read(note) == Note(State.FAILED, NOW)
    assert not card(note, NOW + TRIED_AGAIN - 1).is_used
    assert card(note, NOW + TRIED_AGAIN).is_used


def test_a_clock_that_was_set_back_does_not_keep_the_card_away(note: Path) -> None:
    graphics.write(note, Note(State.FAILED, NOW))
    assert card(note, NOW - 1).is_used


@pytest.mark.parametrize("told", ["", "{}", "[]", '{"state": "sleeping", "at": 1}', '{"state": "failed", "at": null}'])
def test_a_note_that_cannot_be_read_counts_for_nothing(note: Path, told: str) -> None:
    note.write_text(told, "utf-8")
    assert card(note).is_used


def test_whoever_asks_for_safe_graphics_leaves_the_note_as_it_is(note: Path) -> None:
    graphics.write(note, Note(State.TRYING, NOW))
    assert not card(note, without=True).is_used
    assert graphics.read(note) == Note(State.TRYING, NOW)


def test_the_note_lies_there_from_showing_the_window_until_its_first_frame(note: Path, window: Window) -> None:
    frames = FirstFrame(window, card(note), window)
    assert not note.exists(), "a window that is not shown may wait for hours"
    window.is_shown = True
    window.visibleChanged.emit(True)
    assert graphics.read(note) == Note(State.TRYING, NOW)
    window.frameSwapped.emit()
    assert not note.exists()
    frames.close()


@pytest.mark.parametrize(("looked_at", "is_known"), [(STOOD_STILL - 1, False), (STOOD_STILL + 1, True)])
def test_an_end_before_the_first_frame_tells_only_what_the_owner_saw(
    note: Path, window: Window, looked_at: float, is_known: bool
) -> None:
    times = [0.0, looked_at]
    window.is_shown = True
    frames = FirstFrame(window, card(note), window, lambda: times.pop(0))
    frames.close()
    assert note.exists() == is_known


def test_a_covered_window_tells_nothing(note: Path, window: Window) -> None:
    times = [0.0, STOOD_STILL + 1]
    window.is_shown = window.is_covered = True
    FirstFrame(window, card(note), window, lambda: times.pop(0)).close()
    assert not note.exists()


def test_a_card_that_qt_knows_to_fail_is_noted_and_told_once(note: Path, window: Window) -> None:
    frames, told = FirstFrame(window, card(note), window), list[bool]()
    frames.failed.connect(lambda: told.append(True))
    for _ in range(2):
        window.sceneGraphError.emit(QQuickWindow.SceneGraphError.ContextNotAvailable, "")
    frames.close()
    assert (told, graphics.read(note), frames.has_failed) == ([True], Note(State.FAILED, NOW), True)


def test_software_leaves_no_note(note: Path, window: Window) -> None:
    window.is_shown = True
    frames = FirstFrame(window, card(note, without=True), window)
    window.sceneGraphError.emit(QQuickWindow.SceneGraphError.ContextNotAvailable, "")
    frames.close()
    assert not note.exists()


def test_practice_and_the_shop_share_a_graphics_card(tmp_path: Path) -> None:
    assert practice(tmp_path).drawing == real(tmp_path).drawing
