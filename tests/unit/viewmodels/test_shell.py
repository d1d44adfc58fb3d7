from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import fields

import pytest
from PySide6.QtCore import QObject

from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.code_entry import CodeEntry
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.erase_all import EraseActs, EraseAll
from conwerz_desktop.viewmodels.lock import Lock, LockActs
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.restore import Restore, RestoreActs
from conwerz_desktop.viewmodels.settings import Choices, Settings
from conwerz_desktop.viewmodels.shell import Shell, ShellActs, WaysIn


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def saved() -> list[Choices]:
    return []


@pytest.fixture
def settings(qapp: object, saved: list[Choices]) -> Settings:
    parent = QObject()
    made = Settings(Choices(), saved.append, parent)
    made.owner = parent  # type: ignore[attr-defined]
    return made


@pytest.fixture
def shell(settings: Settings, done: list[str]) -> Shell:
    acts = {
        field.name: lambda *said, name=field.name: done.append(" ".join([name, *said])) for field in fields(ShellActs)
    }
    return made(acts, settings, done, has_tray=True)


def made(acts: dict[str, Callable[..., None]], settings: Settings, done: list[str], *, has_tray: bool) -> Shell:
    code = CodeEntry(lambda words: done.append(f"enter_code {words}"), settings)
    lock = Lock(noted_lock(done), settings)
    erasing = EraseAll(EraseActs(), Calendar(), Bridge(settings), settings)
    restore = Restore(RestoreActs(lambda then: None, lambda *_: Future(), lambda: None), Bridge(settings), settings)
    return Shell(
        ShellActs(**acts),
        settings,
        WaysIn(code, lock, lambda: restore, lambda: erasing),
        settings,
        has_tray=lambda: has_tray,
    )


def noted_lock(done: list[str]) -> LockActs:
    return LockActs(
        lambda: done.append("lock"),
        lambda passphrase: done.append(f"unlock {passphrase}"),
        lambda passphrase: done.append(f"protect {passphrase}"),
    )


def test_it_begins_with_nothing_to_decide(shell: Shell) -> None:
    assert (shell.screen, shell.desk, shell.busy) == ("starting", None, False)


def test_first_run_waits_for_what_was_asked(shell: Shell, done: list[str]) -> None:
    shell.show_first_run()
    shell.try_practice()
    assert (shell.screen, shell.busy, done) == ("first_run", True, ["try_practice"])


def test_the_recovery_code_is_shown_once(shell: Shell, done: list[str], desk: Desk) -> None:
    shell.show_inbox(desk)
    shell.show_recovery("one two three")
    assert [(row.key, row.word) for row in shell.recovery_words.rows] == [(1, "one"), (2, "two"), (3, "three")]
    shell.copy_recovery()
    shell.keep_recovery()
    assert (shell.screen, list(shell.recovery_words.rows)) == ("inbox", [])
    assert done == ["copy_secret one two three", "keep_recovery"]


def test_a_trouble_can_be_tried_again(shell: Shell, done: list[str]) -> None:
    shell.show_trouble("keychain.locked")
    assert (shell.screen, shell.trouble_title) == ("trouble", "The keychain is locked")
    assert "password" in shell.trouble_cause
    assert "password" in shell.trouble_remedy
    shell.retry()
    assert (shell.busy, done) == (True, ["retry"])
    shell.show_trouble("store_newer")
    assert not shell.busy


def test_closing_asks_once(shell: Shell, done: list[str], saved: list[Choices], desk: Desk) -> None:
    shell.show_inbox(desk)
    shell.close_window()
    assert (shell.asks_about_closing, done) == (True, [])
    shell.answer_closing("tray")
    assert (shell.asks_about_closing, done, saved) == (False, ["hide"], [Choices(closing="tray")])
    shell.close_window()
    assert done == ["hide", "hide"]


def test_the_question_may_be_left_open(shell: Shell, done: list[str], desk: Desk) -> None:
    shell.show_inbox(desk)
    shell.close_window()
    shell.answer_closing("")
    shell.close_window()
    assert (shell.asks_about_closing, done) == (True, [])
    shell.answer_closing("quit")
    assert done == ["quit"]


def test_without_a_tray_the_window_can_go_too(settings: Settings, done: list[str], desk: Desk) -> None:
    acts = {field.name: lambda name=field.name: done.append(name) for field in fields(ShellActs)}
    shell = made(acts, settings, done, has_tray=False)
    shell.show_inbox(desk)
    shell.close_window()
    assert shell.asks_about_closing
    shell.answer_closing("tray")
    assert done == ["hide"]


def test_before_there_is_an_inbox_closing_is_the_end(shell: Shell, done: list[str]) -> None:
    shell.show_first_run()
    shell.close_window()
    assert done == ["quit"]


def test_choices_are_saved_when_they_change(settings: Settings, saved: list[Choices]) -> None:
    settings.choose_appearance("dark")
    settings.choose_appearance("dark")
    settings.choose_motion("less")
    assert saved == [Choices("dark"), Choices("dark", motion="less")]
    assert (settings.appearance, settings.reduced_motion) == ("dark", True)


def test_motion_follows_the_system_unless_the_owner_decides(settings: Settings) -> None:
    said: list[bool] = []
    settings.reduced_motion_changed.connect(lambda: said.append(settings.reduced_motion))
    settings.hear_of_motion("less")
    settings.choose_motion("full")
    settings.hear_of_motion("full")
    settings.choose_motion("less")
    settings.choose_motion("system")
    assert said == [True, False, False, True, False]
