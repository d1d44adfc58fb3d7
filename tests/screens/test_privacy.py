"""Forgetting a person, the retention page and the audit log, by mouse and keyboard."""

from collections.abc import Callable
from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.app import data_classes
from conwerz_desktop.domain.audit import Verdict
from conwerz_desktop.services import retention
from conwerz_desktop.store import settings
from conwerz_desktop.viewmodels.audit_log import AuditActs
from conwerz_desktop.viewmodels.retention import RetentionActs
from tests import shop
from tests.screens.conftest import Desktop

DAY = 86_400_000


@pytest.fixture
def window(desktop: Desktop) -> Desktop:
    shop.fill(desktop.store)
    store = desktop.store
    desktop.desk.retention._acts = RetentionActs(
        data_classes.classes, lambda days: store.write(lambda writing: retention.choose(writing, days))
    )
    desktop.desk.audit._acts = AuditActs(_whole)
    desktop.shell.show_inbox(desktop.desk)
    return desktop


def _whole() -> Future[Verdict]:
    done: Future[Verdict] = Future()
    done.set_result(Verdict(3))
    return done


def until(desktop: Desktop, condition: Callable[[], bool]) -> None:
    desktop.window.qtbot.waitUntil(condition, timeout=30_000)


def test_a_person_is_forgotten_from_the_thread(window: Desktop) -> None:
    desk = window.desk
    until(window, lambda: desk.conversation.property("conversation") != 0)
    name, conversation = desk.conversation.property("name"), desk.conversation.property("conversation")
    window.window.click(f"More about {name}")
    window.window.click("Forget this person…")
    until(window, lambda: desk.forgetting.property("stage") == "asking")
    window.window.press(Qt.Key.Key_Escape)
    until(window, lambda: desk.forgetting.property("stage") == "")
    window.window.click(f"More about {name}")
    window.window.click("Forget this person…")
    window.window.click("Erase everything")
    until(window, lambda: desk.forgetting.property("stage") == "done")
    assert desk.conversation.property("conversation") != conversation
    window.window.click("Close")
    until(window, lambda: desk.forgetting.property("stage") == "")


def test_a_person_is_called_something_else_and_back(window: Desktop) -> None:
    """In the list, in the header and in the search, at once; and what Meta tells later changes nothing."""
    desk, keys = window.desk, window.window
    until(window, lambda: desk.conversation.property("conversation") != 0)
    name = desk.conversation.property("name")
    keys.click(f"More about {name}")
    keys.click("Call them something else…")
    until(window, lambda: keys.focused() == "Your name for this person")
    keys.type("Vase lady")
    keys.press(Qt.Key.Key_Return)
    until(window, lambda: desk.conversation.property("name") == "Vase lady")
    until(window, lambda: any(row.spoken.startswith("Vase lady") for row in desk.inbox.model.rows))
    assert window.store.read(lambda db: db.execute("SELECT own_name FROM person WHERE own_name NOTNULL").fetchall())
    until(window, lambda: not keys.shows("Your name for this person"))
    keys.click("More about Vase lady")
    keys.press(Qt.Key.Key_Return)
    until(window, lambda: keys.focused() == "Your name for this person")
    keys.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keys.press(Qt.Key.Key_Delete)
    keys.click("Keep this name")
    until(window, lambda: desk.conversation.property("name") == name)


def test_a_shorter_time_is_chosen_after_a_question(window: Desktop) -> None:
    desk = window.desk
    desk.places.go_to_page("retention")
    until(window, lambda: bool(desk.retention.property("loaded")))
    window.window.click("7 days")
    until(window, lambda: desk.retention.property("asked") == 7)
    window.window.click("Erase what is older")
    until(window, lambda: window.store.read(settings.message_days).result() == 7)


def test_what_goes_by_tomorrow_stands_beside_its_kind(window: Desktop) -> None:
    """The dry run, as the owner reads it."""
    oldest = "SELECT min(sent_at) FROM message"
    first = window.store.read(lambda db: db.execute(oldest).fetchone()[0]).result()
    window.desk.retention._clock = lambda: first + 89 * DAY + DAY // 2
    window.desk.places.go_to_page("retention")
    until(window, lambda: bool(window.desk.retention.property("loaded")))
    going = window.desk.retention.kinds.rows[0].going
    assert int(going) > 0
    assert window.window.shows(f"{going} by tomorrow")


def test_the_log_is_filtered(window: Desktop) -> None:
    desk = window.desk
    desk.places.go_to_page("audit")
    until(window, lambda: desk.audit.property("whole") == "yes")
    window.window.click("Erasures")
    until(window, lambda: desk.audit.property("kind") == "erasures")
    until(window, lambda: desk.audit.lines.rows == [])
    window.window.find("Nothing of this kind yet")
