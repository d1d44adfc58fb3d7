"""The leads in a real window: board and table by keyboard, one lead beside them, deleted after a question."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.domain.leads import Answer, Form, Submission
from conwerz_desktop.store import connections, leads
from conwerz_desktop.store.database import Writing
from tests.screens.conftest import NOW, Desktop
from tests.shop import HOUR, MINUTE, PAGE

SHIFT = Qt.KeyboardModifier.ShiftModifier


def fill(desktop: Desktop) -> None:
    def write(writing: Writing) -> None:
        page = connections.find(writing.db, PAGE)
        assert page is not None
        leads.put_form(writing, page.id, Form("f", "Wholesale enquiry", "", (("need", "What do you need?", "CUSTOM"),)))
        for number, name in enumerate(("Grace Okafor", "Diego Marín", "Aiko Tanaka")):
            answers = (
                Answer("full_name", "Full name", (name,), "FULL_NAME"),
                Answer("need", "What do you need?", ("bowls", f"{number} plates"), "CUSTOM"),
            )
            at = NOW - (number + 1) * 12 * MINUTE
            leads.put(writing, page.id, Submission(f"l{number}", at, "f", answers), [f"email:{number}"], "")

    desktop.store.write(write).result()


@pytest.fixture
def board(desktop: Desktop) -> Desktop:
    fill(desktop)
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go("leads")
    desktop.window.find("Grace Okafor, Wholesale enquiry, bowls, 0 plates, Waiting 12 min, 14:01")
    return desktop


def stages(desktop: Desktop) -> dict[str, str]:
    return {row.name: row.stage for row in desktop.desk.leads.rows_of_table()}


def test_the_rail_counts_those_nobody_has_contacted(board: Desktop) -> None:
    board.window.find("Leads, 3")


def test_a_lead_is_moved_through_the_stages_by_keyboard(board: Desktop) -> None:
    window = board.window
    window.press(Qt.Key.Key_Right, SHIFT)
    window.qtbot.waitUntil(lambda: stages(board)["Grace Okafor"] == "contacted")
    window.press(Qt.Key.Key_4)
    window.qtbot.waitUntil(lambda: list(stages(board).values()).count("won") == 1)
    window.find("Won, 1")
    window.find("Leads, 1")


def test_a_lead_is_found_from_the_inbox_and_opens(board: Desktop) -> None:
    search = board.desk.search
    board.desk.places.go("inbox")
    search.begin()
    search.look_for("aiko")
    board.window.find("Aiko Tanaka, Messenger, 13:37")
    assert [row.heading for row in search.rows.rows] == ["Leads"]
    search.pick(0)
    board.window.qtbot.waitUntil(lambda: board.desk.leads.open_lead().lead == 3)
    assert board.desk.shows("leads")


def test_one_lead_shows_every_answer_and_takes_a_note(board: Desktop) -> None:
    window = board.window
    window.press(Qt.Key.Key_Return)
    shown = board.desk.leads.open_lead().answers_shown
    window.qtbot.waitUntil(lambda: [row.answer for row in shown()] == ["Grace Okafor", "bowls, 0 plates"])
    window.click("Write a note")
    window.type("calls on Friday")
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(
        lambda: board.store.read(lambda db: [note.text for note in leads.notes(db, 1)]).result() == ["calls on Friday"]
    )
    window.click("Contacted")
    window.qtbot.waitUntil(lambda: stages(board)["Grace Okafor"] == "contacted")
    window.press(Qt.Key.Key_Escape)
    window.qtbot.waitUntil(lambda: board.desk.leads.open_lead().is_closed())


def test_a_reminder_is_set_and_stands_on_the_card(board: Desktop) -> None:
    window = board.window
    window.press(Qt.Key.Key_Return)
    window.click("In an hour")
    window.find("Grace Okafor, Wholesale enquiry, bowls, 0 plates, Reminder · 15:13, 14:01")
    (row,) = [each for each in board.store.read(leads.page).result() if each.remind_at]
    assert (row.name, row.remind_at <= NOW + HOUR) == ("Grace Okafor", True)


def test_delete_asks_first_and_is_for_good(board: Desktop) -> None:
    window = board.window
    window.press(Qt.Key.Key_Return)
    window.click("Delete…")
    window.find("Delete this lead for good?")
    window.click("Delete the lead")
    window.qtbot.waitUntil(lambda: "Grace Okafor" not in stages(board))


def test_the_table_has_everybody_and_the_same_keys(board: Desktop) -> None:
    window = board.window
    window.click("Table")
    window.find("Grace Okafor, Wholesale enquiry, bowls, 0 plates, Waiting 12 min, 14:01, New")
    board.desk.leads.place(2, 5)
    window.qtbot.waitUntil(lambda: stages(board)["Diego Marín"] == "lost")


def test_no_leads_say_what_will_come(desktop: Desktop) -> None:
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go("leads")
    desktop.window.find("No leads yet")


def test_nothing_is_read_before_the_leads_are_opened(desktop: Desktop) -> None:
    fill(desktop)
    desktop.shell.show_inbox(desktop.desk)
    desktop.window.find("Leads, 3")
    assert desktop.desk.leads.rows_of_table() == []


def test_one_that_is_lost_takes_a_reason(board: Desktop) -> None:
    window = board.window
    window.press(Qt.Key.Key_5)
    window.find("Lost, 1")
    lost = next(row for row in board.desk.leads.rows_of_table() if row.stage == "lost")
    board.desk.leads.open(lost.key)
    window.qtbot.waitUntil(lambda: board.desk.leads.open_lead().stage == "lost")
    window.click("Why this one was lost")
    window.type("Too far")
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: board.desk.leads.open_lead().lost_reason == "Too far")
    window.find("Grace Okafor, Wholesale enquiry, bowls, 0 plates, Too far, 14:01")


def test_a_table_goes_out_and_only_that_table_comes_in_again(board: Desktop) -> None:
    window = board.window
    window.click("Export…")
    window.qtbot.waitUntil(lambda: bool(board.opened))
    (table,) = (Path(each) for each in board.opened)
    table.write_text(table.read_text("utf-8-sig").replace(",new,", ",talking,", 1), "utf-8")
    window.click("Import…")
    window.find("Stages and reasons taken over from the file: 1")
    window.qtbot.waitUntil(lambda: list(stages(board).values()).count("talking") == 1)
    table.write_text("name,phone\nGrace,1\n", "utf-8")
    window.click("Import…")
    refused = "Nothing was taken over: this is no export of Conwerz, or more was changed than stages."
    window.find(f"{refused} What Meta tells of leads is never combined with other lists.")


def test_the_stages_are_called_as_the_owner_likes(board: Desktop) -> None:
    window = board.window
    window.click("Stages…")
    window.find("Your name for “Talking”").forceActiveFocus()
    window.type("Quote sent")
    window.click("Keep these names")
    window.find("Quote sent, 0")
    window.press(Qt.Key.Key_3)
    window.find("Quote sent, 1")
    assert list(stages(board).values()).count("talking") == 1  # which is what the export and the rules go by
    window.click("Table")
    window.qtbot.waitUntil(lambda: any(row.stage_words == "Quote sent" for row in board.desk.leads.rows_of_table()))
    window.click("Stages…")
    field = window.find("Your name for “Talking”")
    field.forceActiveFocus()
    window.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    window.press(Qt.Key.Key_Delete)
    window.click("Keep these names")
    window.qtbot.waitUntil(lambda: any(row.stage_words == "Talking" for row in board.desk.leads.rows_of_table()))
