"""Review mode: the real program plays the screencast of all twelve permissions, in the table's order, to the end."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conwerz_desktop.app import data_classes, profile
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.program import Program
from conwerz_desktop.desktop import fonts
from conwerz_desktop.store import contacts
from conwerz_desktop.viewmodels.review import Caption

# Qt's word on a list that leaves the screen while it is built, as no viewer is quick enough to make it
pytestmark = pytest.mark.qt_log_ignore(
    "Cannot create delegate|destroyed during incubation|Model::cancel: index out range", extend=True
)
PATIENCE = 600_000  # milliseconds for all twelve, on a busy machine


class Played:
    """The program in review mode, and every caption that it showed."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.captions: list[tuple[str, str, str]] = []
        self._qtbot = qtbot
        self._review = program.shell.screencast
        self._review.place_changed.connect(self._note)
        self.at_meta: dict[str, str] = {}
        self.asked_first: list[tuple[str, str]] = []
        self._review.at_meta_changed.connect(self._note_at_meta)
        program.joining.flow.unfolded_changed.connect(self._note_asked)

    @property
    def caption(self) -> Caption:
        return self._review.caption

    def _note(self) -> None:
        if self.caption.permission:
            self.captions.append((self.caption.permission, self.caption.why, self.caption.place))

    def _note_at_meta(self) -> None:
        if self.caption.at_meta:
            self.at_meta[self.caption.permission] = self.caption.at_meta

    def _note_asked(self) -> None:
        """Which permission the login shows above the others."""
        flow = self.program.joining.flow
        if flow.unfolded:
            self.asked_first.append((self.caption.permission, flow.permissions.rows[0].key))

    def until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds, timeout=PATIENCE)

    def meta(self, verb: str) -> list[dict[str, Any]]:
        """What practice Meta has been told."""
        assert self.program.practice
        address = self.program.practice.facts()["control_url"]
        return list(httpx.post(address, json={"verb": verb}, trust_env=False).json())

    def used(self) -> set[str]:
        assert self.program.shop
        return set(self.program.shop.store.read(contacts.last_used).result())


@pytest.fixture
def played(qapp: QApplication, qtbot: QtBot, tmp_path: Path, own_keyring: None) -> Iterator[Played]:
    fonts.prepare(qapp)
    folder = tmp_path / "shop"
    options = Options(profile=folder, practice=True, review=True, seed=1)
    program = Program(qapp, options, profile.practice(folder))
    program.reviewing.pace = 0
    found = Played(program, qtbot)
    program.start()
    yield found
    program.close()


def test_every_permission_is_played_and_reaches_practice_meta(played: Played) -> None:
    rows = data_classes.permission_table().permissions
    played.until(lambda: len(played.captions) == len(rows) and not played.caption.permission)
    of = len(rows)
    assert played.captions == [(row.permission, row.why, f"{at} of {of}") for at, row in enumerate(rows, 1)]
    played.until(lambda: played.used() >= {row.permission for row in rows})
    assert played.asked_first == [(row.permission, row.permission) for row in rows]
    assert set(played.at_meta) == {
        "pages_manage_metadata", "pages_messaging", "instagram_manage_messages", "instagram_manage_comments",
        "whatsapp_business_messaging",
    }  # fmt: skip
    assert "We do. Shall I keep one for you?" in played.at_meta["pages_messaging"]
    assert "leadgen" in played.at_meta["pages_manage_metadata"]
    assert {each["channel"] for each in played.meta("sent")} == {"messenger", "instagram", "whatsapp"}
    below = played.meta("comments")
    assert [each["hidden"] for each in below if each["username"] == "lucky.phones"] == [True]
    (question,) = [each for each in below if each["username"] == "curious.cora"]
    assert any(each["thread"] == question["id"] for each in below)
    assert played.program.shell.property("screen") == "inbox"


def test_it_pauses_and_escape_stops_it(played: Played) -> None:
    review = played.program.shell.screencast
    played.until(lambda: bool(played.caption.permission))
    review.pause()
    assert played.caption.paused
    review.pause()
    QTest.keyClick(played.program.window, Qt.Key.Key_Escape)
    assert played.caption == Caption()
    played.until(lambda: played.program.shell.property("screen") == "inbox" and not played.program.joining.is_under_way)
    played.program.shell.rehearse(len(played.program.shell.property("stories")) - 1)
    assert played.caption.permission == "pages_show_list"
