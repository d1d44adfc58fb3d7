"""Nothing needs the mouse: every command by its keys, every command from the palette, every key changed by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.viewmodels.command_list import Command, Group, commands
from conwerz_desktop.viewmodels.voice import Voice
from tests import shop
from tests.screens.conftest import Desktop
from tests.screens.keys import press
from tests.screens.test_leads_board import fill as lead


def to_inbox(desktop: Desktop) -> None:
    desktop.desk.rail.choose_view("all")
    desktop.window.qtbot.waitUntil(lambda: len(desktop.desk.inbox.rows.rows) == len(shop.TALKS))
    desktop.window.find("Messages, newest last")
    desktop.window.find("Conversations")


def to_answer(desktop: Desktop) -> None:
    to_inbox(desktop)
    desktop.desk.inbox.pick(1)
    desktop.window.qtbot.waitUntil(lambda: desktop.desk.conversation.conversation == 1)
    desktop.desk.composer.write("Hello")
    press(desktop.window.quick, "R")
    desktop.window.qtbot.waitUntil(lambda: desktop.window.focused().startswith("Send to"))


def to_comments(desktop: Desktop) -> None:
    shop.comment(desktop.store)
    press(desktop.window.quick, "G C")
    desktop.window.qtbot.waitUntil(lambda: bool(desktop.desk.comments.open_post().model.rows))
    press(desktop.window.quick, "Return")
    desktop.window.qtbot.waitUntil(lambda: desktop.shell.registry.is_offered("comment.reply"))


def to_leads(desktop: Desktop) -> None:
    lead(desktop)
    press(desktop.window.quick, "G L")
    desktop.window.qtbot.waitUntil(lambda: desktop.shell.registry.is_offered("leads.board"))


def to_something_done(desktop: Desktop) -> None:
    """There is something to take back."""
    to_inbox(desktop)
    press(desktop.window.quick, "S")


class NoMicrophone:
    """The computer of the tests."""

    moved = done = failed = staticmethod(lambda *_: None)

    def begin(self) -> bool:
        return False

    def stop(self) -> None:
        raise AssertionError

    cancel = stop


def to_record(desktop: Desktop) -> None:
    voice = desktop.desk.findChild(Voice)
    assert voice
    voice.make_recorder = NoMicrophone
    to_answer(desktop)


OF_THEIR_OWN = {"undo": to_something_done, "answer.note": to_inbox, "answer.record": to_record}
SITUATIONS: dict[Group, Callable[[Desktop], None]] = {
    Group.CONVERSATION: to_inbox,
    Group.WRITING: to_answer,
    Group.COMMENTS: to_comments,
    Group.LEADS: to_leads,
    Group.GO: to_inbox,
    Group.EVERYWHERE: to_inbox,
}
ALL = [pytest.param(command, id=command.name) for command in commands()]


@pytest.fixture
def ran(desktop: Desktop) -> list[str]:
    shop.fill(desktop.store)
    desktop.shell.show_inbox(desktop.desk)
    names: list[str] = []
    desktop.shell.registry.ran.connect(names.append)
    return names


@pytest.mark.parametrize("command", ALL)
def test_every_command_has_an_act_that_its_keys_and_the_palette_reach(
    desktop: Desktop, ran: list[str], command: Command
) -> None:
    OF_THEIR_OWN.get(command.name, SITUATIONS[command.group])(desktop)
    desktop.window.qtbot.waitUntil(lambda: desktop.shell.registry.is_offered(command.name))
    press(desktop.window.quick, "Ctrl+K")
    desktop.window.qtbot.waitUntil(lambda: desktop.window.focused() == "Jump to a person, or do something")
    desktop.window.type(command.words.rstrip("…"))
    model = desktop.desk.palette.model
    at = next(place for place, row in enumerate(model.rows) if row.key == command.name)
    for _ in range(at):
        press(desktop.window.quick, "Down")
    ran.clear()
    press(desktop.window.quick, "Return")
    desktop.window.qtbot.waitUntil(lambda: ran == [command.name])


@pytest.mark.parametrize("command", ALL)
def test_every_key_does_what_it_says(desktop: Desktop, ran: list[str], command: Command) -> None:
    if not command.keys:
        pytest.skip("it has no key")
    OF_THEIR_OWN.get(command.name, SITUATIONS[command.group])(desktop)
    desktop.window.qtbot.waitUntil(lambda: desktop.shell.registry.is_offered(command.name))
    ran.clear()
    press(desktop.window.quick, command.keys[0])
    desktop.window.qtbot.waitUntil(lambda: ran == [command.name])


def test_the_palette_finds_a_person_and_opens_the_conversation(desktop: Desktop, ran: list[str]) -> None:
    to_inbox(desktop)
    press(desktop.window.quick, "Ctrl+K")
    desktop.window.type("whitf")
    desktop.window.find("Tom Whitfield, Messenger")
    press(desktop.window.quick, "Return")
    desktop.window.qtbot.waitUntil(lambda: desktop.desk.conversation.property("name") == "Tom Whitfield")


def test_the_palette_begins_with_who_was_open_before(desktop: Desktop, ran: list[str]) -> None:
    to_inbox(desktop)
    for number in (1, 2):
        desktop.desk.inbox.pick(number)
        desktop.window.qtbot.waitUntil(lambda at=number: desktop.desk.conversation.conversation == at)  # type: ignore[misc]
    press(desktop.window.quick, "Ctrl+K")
    rows = desktop.desk.palette.model.rows
    desktop.window.qtbot.waitUntil(lambda: [row.key for row in rows[:1]] == ["person:1"])
    assert rows[0].heading == "Lately"
    press(desktop.window.quick, "Escape")
    assert ran[-1] == "palette"


def test_the_best_line_stays_in_sight_while_others_come_in_above_it(desktop: Desktop, ran: list[str]) -> None:
    to_inbox(desktop)
    press(desktop.window.quick, "Ctrl+K")
    desktop.window.type("sna")
    desktop.window.qtbot.waitUntil(lambda: desktop.desk.palette.property("typed") == "sna")
    lines = next(each for each in desktop.window.all("Commands and people") if each.inherits("QQuickListView"))
    desktop.window.qtbot.waitUntil(lambda: lines.property("contentY") == lines.property("originY"))


def test_the_palette_says_when_nothing_fits(desktop: Desktop, ran: list[str]) -> None:
    to_inbox(desktop)
    press(desktop.window.quick, "Ctrl+K")
    desktop.window.type("qqzzqq")
    desktop.window.find("Nothing is called “qqzzqq”")
    press(desktop.window.quick, "Return")
    assert ran == ["palette"]


def test_the_sheet_shows_every_key_and_leads_to_other_ones(desktop: Desktop, ran: list[str]) -> None:
    to_inbox(desktop)
    press(desktop.window.quick, "?")
    desktop.window.find("Go to leads, G L")
    desktop.window.find("Walk through a list")
    press(desktop.window.quick, "Tab")
    desktop.window.qtbot.waitUntil(lambda: desktop.window.focused() == "Change keys…")
    press(desktop.window.quick, "Return")
    desktop.window.find("Keyboard")
    assert desktop.desk.places.page == "keyboard"


@pytest.fixture
def keyboard_page(desktop: Desktop, ran: list[str]) -> Desktop:
    to_inbox(desktop)
    desktop.desk.places.go_to_page("keyboard")
    desktop.window.find("Next conversation, J, Alt+↓, Ctrl+Tab")
    return desktop


def ask(desktop: Desktop, name: str) -> None:
    desktop.window.find(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(desktop.window.quick, "Return")
    desktop.window.find("Nothing pressed yet")


def test_a_command_gets_another_key(keyboard_page: Desktop, ran: list[str]) -> None:
    window = keyboard_page.window
    ask(keyboard_page, "Lock Conwerz, Ctrl+L")
    press(window.quick, "Ctrl+Q")  # even what would end the program is only a key now
    press(window.quick, "F9")
    window.qtbot.waitUntil(lambda: window.focused() == "Use these keys")
    press(window.quick, "Return")
    window.find("Lock Conwerz, Ctrl+Q F9")
    assert keyboard_page.done == ["keep"]
    ran.clear()
    press(window.quick, "Ctrl+Q F9")
    assert ran == ["lock"]


def test_who_has_the_key_is_named_and_loses_it(keyboard_page: Desktop, ran: list[str]) -> None:
    window = keyboard_page.window
    ask(keyboard_page, "Lock Conwerz, Ctrl+L")
    press(window.quick, "Ctrl+P")
    assert window.shows("Ctrl+P")
    assert keyboard_page.shell.key_settings.taken == "“Print this conversation…” has Ctrl+P now, and would lose it."
    window.qtbot.waitUntil(lambda: window.focused() == "Use these keys")
    press(window.quick, "Return")
    window.find("Print this conversation…, no key")
    window.find("As at first")
    window.click("All as at first")
    window.find("Print this conversation…, Ctrl+P")
    window.find("Lock Conwerz, Ctrl+L")


def test_what_moves_about_is_nobodys(keyboard_page: Desktop) -> None:
    window = keyboard_page.window
    ask(keyboard_page, "Lock Conwerz, Ctrl+L")
    press(window.quick, "Return")
    window.qtbot.waitUntil(lambda: window.focused() == "Press again")
    press(window.quick, "Return")
    press(window.quick, "Escape")
    window.qtbot.waitUntil(lambda: not window.shows("Press again"))
    window.find("Lock Conwerz, Ctrl+L")


def test_delete_takes_the_keys_away(keyboard_page: Desktop) -> None:
    window = keyboard_page.window
    window.find("Lock Conwerz, Ctrl+L").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(window.quick, "Delete")
    window.find("Lock Conwerz, no key")
