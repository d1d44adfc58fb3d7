"""Long work on the screen: one quiet line, a sheet with everything, spoken, and stopped where that is safe."""

from contextlib import ExitStack

import pytest

from conwerz_desktop.services.under_way import Kind
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.progress import LongWork
from tests import shop
from tests.screens.conftest import Desktop
from tests.screens.keys import press


@pytest.fixture
def full(desktop: Desktop) -> Desktop:
    shop.fill(desktop.store)
    desktop.shell.show_inbox(desktop.desk)
    return desktop


def test_long_work_is_shown_told_and_stopped(full: Desktop) -> None:
    window, stopped, said = full.window, list[str](), list[str]()
    full.desk.work.said.connect(said.append)
    with ExitStack() as works:
        backup = works.enter_context(full.under_way.begin(Kind.BACKUP, lambda: stopped.append("backup")))
        backup.tell(0.43)
        works.enter_context(full.under_way.begin(Kind.PURGE))
        window.click("Making a backup, and 1 more")
        window.find("Under way")
        window.find(
            "Erasing what is past its time, 0 %."
            " You can go on working, or close Conwerz: the rest follows at the next start."
        )
        assert len(window.all("Stop")) == 1
        window.click("Stop")
        window.qtbot.waitUntil(lambda: stopped == ["backup"])
        window.find("Making a backup, Stopping…. If you stop it, nothing of it is left; earlier backups stay.")
        assert not window.shows("Stop")
    window.find(
        "Nothing takes long at the moment."
        " Backups, exports, reading earlier messages and erasing show here how far they are."
    )
    press(window.quick, "Escape")
    window.qtbot.waitUntil(lambda: not window.shows("Under way"))
    assert not window.shows("Making a backup")
    assert said == [
        "Making a backup",
        "Erasing what is past its time",
        "Ended: Erasing what is past its time",
        "Ended: Making a backup",
    ]


def test_what_is_done_at_once_is_never_shown(full: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    full.desk.work.said.connect(said.append)
    with full.under_way.begin(Kind.INDEX):
        pass
    with full.under_way.begin(Kind.REREAD) as task:
        task.tell(0.5)
        full.window.find("Reading again what an earlier version could not")
    full.window.qtbot.waitUntil(lambda: len(said) == 2)
    assert all("earlier version" in each for each in said)


def test_a_desk_that_is_closed_hears_nothing_more(full: Desktop) -> None:
    """Another that listens still hears it, so there was something to hear."""
    full.desk.close()
    listening = LongWork(full.under_way, Bridge(full.shell), full.shell)
    with full.under_way.begin(Kind.INDEX):
        full.window.qtbot.waitUntil(lambda: bool(listening.words))
        assert full.desk.work.words == ""
        assert full.desk.work.model.rows == []
    listening.close()
