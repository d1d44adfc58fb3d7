"""Done, put off, starred, labelled, shut out: by keyboard and by mouse, one or many, and taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from conwerz_desktop.domain.shutting import Bar, Shut
from conwerz_desktop.services import triage as deeds
from conwerz_desktop.store import barring, conversations, gestures
from conwerz_desktop.store.database import Writing
from conwerz_desktop.viewmodels.conversation_rows import ShownConversation
from tests import shop
from tests.screens.conftest import NOW, Desktop

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def filled(desktop: Desktop) -> Desktop:
    shop.fill(desktop.store)
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.rail.choose_view("all")
    desktop.window.qtbot.waitUntil(lambda: len(desktop.desk.inbox.model.rows) == len(shop.TALKS))
    desktop.window.qtbot.waitUntil(lambda: desktop.desk.conversation.row is not None)
    desktop.window.find("Conversations").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    return desktop


def until(desktop: Desktop, condition: Callable[[], object]) -> None:
    desktop.window.qtbot.waitUntil(condition)


def rows(desktop: Desktop) -> list[ShownConversation]:
    return list(desktop.desk.inbox.model.rows)


def names(desktop: Desktop) -> list[str]:
    return [row.name for row in rows(desktop)]


def opened(desktop: Desktop) -> str:
    return str(desktop.desk.conversation.property("name"))


def said(desktop: Desktop) -> str:
    return str(desktop.desk.triage.property("said"))


def waiting_view(desktop: Desktop) -> None:
    desktop.window.press(Qt.Key.Key_1, CTRL)
    until(desktop, lambda: desktop.desk.inbox.property("loaded") and len(rows(desktop)) < len(shop.TALKS))
    desktop.desk.inbox.pick(rows(desktop)[0].key)
    until(desktop, lambda: opened(desktop) == names(desktop)[0])
    desktop.window.find("Conversations").forceActiveFocus(Qt.FocusReason.TabFocusReason)


def test_done_opens_the_next_and_ctrl_z_brings_it_back(filled: Desktop) -> None:
    waiting_view(filled)
    first, second, *_ = names(filled)
    filled.window.press(Qt.Key.Key_E)
    until(filled, lambda: opened(filled) == second and first not in names(filled))
    filled.window.find(f"{first} is done")
    filled.window.press(Qt.Key.Key_Z, CTRL)
    until(filled, lambda: opened(filled) == first and first in names(filled))
    assert said(filled) == "Taken back"


def test_brackets_choose_the_direction(filled: Desktop) -> None:
    waiting_view(filled)
    first, second, third, *_ = names(filled)
    filled.window.press(Qt.Key.Key_J)
    until(filled, lambda: opened(filled) == second)
    filled.window.press(Qt.Key.Key_BracketRight)
    until(filled, lambda: opened(filled) == first and second not in names(filled))
    filled.window.press(Qt.Key.Key_BracketLeft)
    until(filled, lambda: opened(filled) == third and first not in names(filled))


def test_done_where_it_is_done_opens_it_again(filled: Desktop) -> None:
    filled.window.press(Qt.Key.Key_E)
    until(filled, lambda: any(row.done for row in rows(filled)))
    done = next(row for row in rows(filled) if row.done)
    filled.desk.inbox.pick(done.key)
    filled.window.click("Reopen")
    until(filled, lambda: not any(row.done for row in rows(filled)))


def test_put_off_by_a_preset_and_by_a_time_of_ones_own(filled: Desktop) -> None:
    first, second, *_ = names(filled)
    filled.window.press(Qt.Key.Key_H)
    until(filled, lambda: filled.window.focused() == "Another time")
    presets = [row.text for row in filled.desk.triage.choices.rows]
    assert presets == ["Later today", "This evening", "Tomorrow morning", "Next week", "Before the window closes"]
    filled.window.press(Qt.Key.Key_Down)
    filled.window.press(Qt.Key.Key_Down)
    filled.window.press(Qt.Key.Key_Return)
    until(filled, lambda: rows(filled)[0].put_off == "Tomorrow 09:00" and opened(filled) == second)
    filled.window.press(Qt.Key.Key_H)
    until(filled, lambda: filled.window.focused() == "Another time")
    filled.window.type("nonsense")
    filled.window.press(Qt.Key.Key_Return)
    filled.window.find("A time to come: 2d, 16:30, mon 9:00, 2026-12-24")
    for _ in "nonsense":
        filled.window.press(Qt.Key.Key_Backspace)
    filled.window.type("thu 10:30")
    filled.window.find("Thursday 24 September 2026, 10:30")
    filled.window.press(Qt.Key.Key_Return)
    until(filled, lambda: rows(filled)[1].put_off == "Thu 10:30")
    until(filled, lambda: f"{second} comes back: Thu 10:30" == said(filled))
    filled.window.press(Qt.Key.Key_Z)
    until(filled, lambda: rows(filled)[1].put_off == "")
    filled.window.press(Qt.Key.Key_Z)
    until(filled, lambda: rows(filled)[0].put_off == "" and opened(filled) == first)


def test_what_is_put_off_can_be_brought_back_now(filled: Desktop) -> None:
    deeds.snooze(filled.store, [rows(filled)[0].key], NOW + 86_400_000).result()
    until(filled, lambda: rows(filled)[0].put_off != "")
    until(filled, lambda: filled.desk.conversation.property("put_off") != "")
    filled.window.press(Qt.Key.Key_H)
    filled.window.find("Bring back now")
    filled.window.press(Qt.Key.Key_Return)
    until(filled, lambda: rows(filled)[0].put_off == "")


def test_a_label_is_made_in_the_picker_put_on_many_and_found(filled: Desktop) -> None:
    wanted = names(filled)[:3]
    filled.window.press(Qt.Key.Key_X)
    filled.window.press(Qt.Key.Key_J, SHIFT)
    filled.window.press(Qt.Key.Key_J, SHIFT)
    until(filled, lambda: filled.desk.inbox.property("marked") == 3)
    filled.window.find("Chosen: 3")
    filled.window.press(Qt.Key.Key_L)
    until(filled, lambda: filled.window.focused() == "Find a label, or name a new one")
    filled.window.type("whole")
    filled.window.find("Make the label “whole”")
    filled.window.press(Qt.Key.Key_Return)
    until(filled, lambda: [row.name for row in rows(filled) if row.labels] == wanted)
    until(filled, lambda: said(filled) == "3 conversations are labelled “whole”")
    assert "labelled whole" in rows(filled)[0].spoken
    until(filled, lambda: [(row.text, row.count) for row in filled.desk.labels.model.rows] == [("whole", "3")])
    filled.window.press(Qt.Key.Key_Escape)
    until(filled, lambda: filled.desk.inbox.property("marked") == 0)
    filled.window.click("whole, Dot, 3")
    until(filled, lambda: names(filled) == wanted)
    filled.window.press(Qt.Key.Key_Z, CTRL)
    until(filled, lambda: names(filled) in ([], [opened(filled)]))


def test_the_picker_takes_a_label_off_where_all_carry_it(filled: Desktop) -> None:
    key = rows(filled)[0].key
    label = deeds.make_label(filled.store, "Regular").result()
    deeds.put_label(filled.store, label, [key]).result()
    until(filled, lambda: filled.desk.conversation.property("labels") != [])
    filled.window.find("Label Regular")
    filled.window.press(Qt.Key.Key_L)
    filled.window.find("Regular, ticked")
    filled.window.press(Qt.Key.Key_Return)
    until(filled, lambda: not rows(filled)[0].labels)


def test_a_label_is_renamed_gets_another_look_and_is_deleted_with_an_undo(filled: Desktop) -> None:
    label = deeds.make_label(filled.store, "Regular").result()
    deeds.put_label(filled.store, label, [rows(filled)[0].key]).result()
    until(filled, lambda: bool(rows(filled)[0].labels))
    filled.window.click("Regular, Dot, 1")
    until(filled, lambda: len(rows(filled)) == 1)
    filled.window.click("Change this label (F2)")
    until(filled, lambda: filled.window.focused() == "Name of the label")
    filled.window.press(Qt.Key.Key_End)
    filled.window.type("s")
    filled.window.click("Diamond")
    filled.window.press(Qt.Key.Key_Tab)
    filled.window.click("Keep")
    filled.window.find("Regulars, Diamond, 1")
    until(filled, lambda: any(look.endswith("diamond") for row in rows(filled) for look in row.labels))
    assert filled.desk.inbox.property("title") == "Regulars"
    filled.window.click("Change this label (F2)")
    filled.window.click("Delete this label")
    until(filled, lambda: not filled.desk.labels.model.rows)
    filled.window.find("The label “Regulars” is deleted")
    filled.window.click("Undo")
    until(filled, lambda: [row.text for row in filled.desk.labels.model.rows] == ["Regulars"])


def test_ctrl_and_shift_click_choose_rows_and_one_undo_takes_all_of_it_back(filled: Desktop) -> None:
    for number, (place, held) in enumerate(((1, CTRL), (4, SHIFT), (2, CTRL))):
        click(filled, place, held)
        until(filled, lambda: filled.desk.inbox.property("marked") == (1, 4, 3)[number])  # noqa: B023
    until(filled, lambda: [row.marked for row in rows(filled)[:6]] == [False, True, False, True, True, False])
    chosen = [row.key for row in rows(filled) if row.marked]
    filled.window.click("Star (S)")
    until(filled, lambda: [row.key for row in rows(filled) if row.starred] == chosen)
    assert filled.desk.inbox.property("marked") == 0
    filled.window.click("Undo")
    until(filled, lambda: not any(row.starred for row in rows(filled)))


def test_everything_is_chosen_and_escape_lets_it_go(filled: Desktop) -> None:
    filled.window.press(Qt.Key.Key_A, CTRL)
    until(filled, lambda: filled.desk.inbox.property("marked") == len(shop.TALKS))
    filled.window.press(Qt.Key.Key_Escape)
    until(filled, lambda: filled.desk.inbox.property("marked") == 0)
    filled.window.press(Qt.Key.Key_Asterisk)
    filled.window.press(Qt.Key.Key_A)
    until(filled, lambda: filled.desk.inbox.property("marked") == len(shop.TALKS))
    filled.window.press(Qt.Key.Key_E)
    until(filled, lambda: all(row.done for row in rows(filled)) and filled.desk.triage.property("undoes"))
    filled.window.press(Qt.Key.Key_Z)
    until(filled, lambda: not any(row.done for row in rows(filled)))


def test_unread_stays_unread_until_the_owner_touches_it(filled: Desktop) -> None:
    key = next(row.key for row in rows(filled) if row.name == "Tom Whitfield")
    filled.desk.inbox.pick(key)
    until(filled, lambda: opened(filled) == "Tom Whitfield")
    filled.window.find("Conversations").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    filled.window.press(Qt.Key.Key_U, SHIFT)
    until(filled, lambda: next(row.unread for row in rows(filled) if row.key == key) == 1)
    filled.window.press(Qt.Key.Key_I, SHIFT)
    until(filled, lambda: next(row.unread for row in rows(filled) if row.key == key) == 0)


def test_where_the_shop_wrote_last_nothing_becomes_unread_and_that_is_said(filled: Desktop) -> None:
    key = next(row.key for row in rows(filled) if row.name == "Emily Carter")
    filled.desk.inbox.pick(key)
    until(filled, lambda: opened(filled) == "Emily Carter")
    filled.window.find("Conversations").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    filled.window.press(Qt.Key.Key_U, SHIFT)
    filled.window.find("Nothing can be unread where you wrote last")
    assert not filled.desk.triage.property("undoes")


def test_spam_leaves_every_view_and_is_let_in_again(filled: Desktop) -> None:
    first = names(filled)[0]
    filled.window.press(Qt.Key.Key_Exclam)
    until(filled, lambda: first not in names(filled))
    filled.window.click("Spam, 1")
    until(filled, lambda: names(filled) == [first])
    filled.desk.inbox.pick(rows(filled)[0].key)
    until(filled, lambda: opened(filled) == first and filled.desk.conversation.property("shut"))
    filled.window.click(f"More about {first}")
    filled.window.click("Not spam, let them in")
    filled.desk.rail.choose_view("all")
    until(filled, lambda: first in names(filled))


def test_blocking_says_what_it_cannot_do_before_it_is_done(filled: Desktop) -> None:
    first = names(filled)[0]
    filled.window.click(f"More about {first}")
    filled.window.click("Block…")
    filled.window.find(f"Block {first}?")
    filled.window.click("Block")
    until(filled, lambda: first not in names(filled))
    until(filled, lambda: filled.desk.inbox.counts.spam == 1)
    found = deeds.shut(filled.store, [1], Shut.OPEN).result().rows
    assert found


def test_whom_whatsapp_keeps_away_is_let_in_from_the_composers_place(filled: Desktop) -> None:
    conversation = next(row.key for row in rows(filled) if "WhatsApp" in row.spoken)
    deeds.shut(filled.store, [conversation], Shut.BLOCKED).result()

    def bar(writing: Writing) -> None:
        asset = writing.db.execute("SELECT asset FROM living_conversation WHERE id = ?", (conversation,)).fetchone()[0]
        asked = gestures.next_due(writing.db, asset)
        assert asked
        barring.done(writing, asked)

    filled.store.write(bar).result()
    filled.desk.rail.choose_view("spam")
    until(filled, lambda: len(names(filled)) == 1)
    filled.desk.inbox.pick(conversation)
    filled.window.find("Blocked")
    until(filled, lambda: filled.desk.composer.property("mode") == "blocked")
    assert filled.desk.conversation.property("window_words") == ""
    filled.window.click("Let them in")
    until(filled, lambda: filled.desk.inbox.counts.spam == 0)
    row = filled.store.read(lambda db: conversations.one(db, conversation)).result()
    assert row
    assert (row.shut, row.bar) == (Shut.OPEN, Bar.LIFTING)


def click(desktop: Desktop, place: int, held: Qt.KeyboardModifier) -> None:
    item = desktop.window.find(rows(desktop)[place].spoken)
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(desktop.window.quick, Qt.MouseButton.LeftButton, held, middle)


def test_a_view_of_ones_own_is_named_moved_and_deleted_by_keyboard(filled: Desktop) -> None:
    for typed in ("has:photo", "is:unread"):
        filled.desk.saved.save(typed)
    until(filled, lambda: [row.count != "" for row in filled.desk.saved.rows.rows] == [True, True])
    item = filled.window.find(f"has:photo, {filled.desk.saved.rows.rows[0].count}")
    filled.window.click_item(item)
    until(filled, lambda: filled.desk.inbox.property("title") == "has:photo")
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    filled.window.press(Qt.Key.Key_F2)
    until(filled, lambda: filled.window.focused() == "Name of the view")
    filled.window.press(Qt.Key.Key_A, CTRL)
    filled.window.type("Photos")
    filled.window.press(Qt.Key.Key_Return)
    until(filled, lambda: filled.desk.saved.rows.rows[0].text == "Photos")
    until(filled, lambda: filled.desk.inbox.property("title") == "Photos" and len(names(filled)) > 0)
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    filled.window.press(Qt.Key.Key_Down, CTRL | SHIFT)
    until(filled, lambda: [row.text for row in filled.desk.saved.rows.rows] == ["is:unread", "Photos"])
    filled.window.find(f"Photos, {len(names(filled))}").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    filled.window.press(Qt.Key.Key_Delete)
    until(filled, lambda: [row.text for row in filled.desk.saved.rows.rows] == ["is:unread"])
    filled.window.find("The view “Photos” is deleted")
    filled.window.press(Qt.Key.Key_Z, CTRL)
    until(filled, lambda: [row.text for row in filled.desk.saved.rows.rows] == ["is:unread", "Photos"])
