"""The recovery code cannot be lost before it is read: it is shown at every start until the owner has kept it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conwerz_desktop.app import profile
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.program import Program
from conwerz_desktop.services import recovery
from conwerz_desktop.viewmodels.shell import Shell


@contextmanager
def started(application: QApplication, folder: Path) -> Iterator[Shell]:
    program = Program(application, Options(profile=folder), profile.real(folder))
    program.start()
    shell = program.findChild(Shell)
    assert shell is not None
    yield shell
    program.close()


def words(shell: Shell) -> str:
    return " ".join(row.word for row in shell.recovery_words.rows)


def test_it_is_shown_until_it_is_kept(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    sealed = profile.real(tmp_path).recovery
    with started(qapp, tmp_path) as shell:
        shell.begin_shop()
        qtbot.waitUntil(lambda: shell.screen == "recovery")
        first = words(shell)
        key = recovery.unseal(sealed, first)
    with started(qapp, tmp_path) as shell:
        qtbot.waitUntil(lambda: shell.screen == "recovery")
        assert words(shell) == first, "what is on paper already stays true"
        assert recovery.unseal(sealed, first) == key
        shell.keep_recovery()
        assert shell.screen == "inbox"
    with started(qapp, tmp_path) as shell:
        qtbot.waitUntil(lambda: shell.screen == "inbox")
        assert words(shell) == ""
