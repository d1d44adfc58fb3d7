"""Notes, answers for later, and answers taken back, as the window has them: over a real store."""

import pytest
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.store import messages, notes, scheduled
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.moments import MINUTE
from tests import shop
from tests.shop import NUMBER, Said, Talk


@pytest.fixture
def opened(desk: Desk, store: Store, qtbot: QtBot) -> int:
    """A WhatsApp customer who has just written, on screen."""
    desk.rail.choose_view("all")
    conversation = shop.fill(store, [Talk(NUMBER, "34600111222", Profile("Ana"), (Said(MINUTE, "Hi"),))])[0]
    qtbot.waitUntil(lambda: any(row.key == conversation for row in desk.inbox.rows.rows))
    desk.inbox.pick(conversation)
    qtbot.waitUntil(lambda: desk.conversation.row is not None and desk.conversation.row.id == conversation)
    return conversation


def bubbles(desk: Desk) -> list[tuple[str, bool]]:
    """Oldest first: the words, and whether it is a note."""
    return [(each.text, each.note) for each in reversed(desk.conversation.model.rows)]


def sent(store: Store, conversation: int) -> list[tuple[str, Progress]]:
    rows = store.read(lambda db: messages.page(db, conversation)).result()
    return [(row.content.text, row.progress) for row in reversed(rows) if row.author == "owner"]


def test_a_note_stands_between_the_messages_and_never_among_the_answers(
    desk: Desk, store: Store, opened: int, qtbot: QtBot
) -> None:
    desk.composer.write("An answer begun")
    desk.noting.begin()
    assert (desk.noting.text, desk.noting.may_save) == ("", False)
    desk.noting.write("  Pays late ")
    desk.noting.save()
    qtbot.waitUntil(lambda: bubbles(desk)[-1] == ("Pays late", True))
    assert (desk.noting.open, desk.composer.draft) == (False, "An answer begun")
    assert sent(store, opened) == []
    key = desk.conversation.model.rows[0].key
    desk.conversation.answer(key)
    assert desk.composer.quote_name == "", "nobody quotes a note to a customer"
    desk.noting.edit(-key, "Pays late")
    desk.noting.write("Pays at once")
    desk.noting.save()
    qtbot.waitUntil(lambda: bubbles(desk)[-1] == ("Pays at once", True))
    desk.noting.delete(-key)
    qtbot.waitUntil(lambda: not any(note for _, note in bubbles(desk)))
    desk.triage.undo()
    qtbot.waitUntil(lambda: bubbles(desk)[-1] == ("Pays at once", True))


def test_a_note_that_was_begun_outlives_the_program(desk: Desk, store: Store, opened: int, qtbot: QtBot) -> None:
    desk.noting.begin()
    desk.noting.write("Asked for an inv")
    desk.noting.settle()
    query = "SELECT text FROM note_draft"
    qtbot.waitUntil(lambda: store.read(lambda db: db.execute(query).fetchall()).result() == [("Asked for an inv",)])
    desk.noting.save()
    qtbot.waitUntil(lambda: bool(store.read(lambda db: notes.of_conversation(db, opened)).result()))
    assert store.read(lambda db: db.execute(query).fetchall()).result() == []


def test_an_answer_for_later_waits_below_and_comes_back(desk: Desk, store: Store, opened: int, qtbot: QtBot) -> None:
    desk.composer.write("Good morning")
    desk.later.ask()
    assert all(not row.hindrance for row in desk.later.times.rows if row.key in ("later", "closing"))
    assert desk.later.choose_time("2h")
    qtbot.waitUntil(lambda: [row.text for row in desk.later.waiting.rows] == ["Good morning"])
    assert (desk.composer.draft, sent(store, opened)) == ("", [])
    desk.composer.write("Beside it")
    desk.later.edit(desk.later.waiting.rows[0].key)
    qtbot.waitUntil(lambda: desk.composer.draft == "Good morning\nBeside it")
    qtbot.waitUntil(lambda: not desk.later.waiting.rows)
    desk.later.choose_time("3h")
    qtbot.waitUntil(lambda: bool(desk.later.waiting.rows))
    desk.later.send_now(desk.later.waiting.rows[0].key)
    qtbot.waitUntil(lambda: sent(store, opened) == [("Good morning\nBeside it", Progress.QUEUED)])


def test_nothing_is_scheduled_for_when_the_window_will_have_closed(desk: Desk, store: Store, opened: int) -> None:
    desk.composer.write("Too late")
    desk.later.read_time("3d")
    assert desk.later.own_hindrance == "Free text will have closed. A template may be sent then."
    assert not desk.later.choose_time("3d")
    desk.later.ask()
    assert {row.key: bool(row.hindrance) for row in desk.later.times.rows}["next_week"]
    desk.later.choose("next_week")
    assert not desk.later.choose_time("whenever")
    assert store.read(lambda db: scheduled.of_conversation(db, opened)).result() == ()
    assert desk.composer.draft == "Too late"


def test_an_answer_is_taken_back_with_all_that_went_with_it(
    desk: Desk, store: Store, opened: int, hold: list[int], qtbot: QtBot
) -> None:
    hold[:] = [5_000]
    quoted = desk.conversation.model.rows[0].key
    desk.conversation.answer(quoted)
    desk.composer.write("On Friday")
    desk.composer.send()
    qtbot.waitUntil(lambda: sent(store, opened) == [("On Friday", Progress.QUEUED)])
    qtbot.waitUntil(lambda: desk.triage.undoable)
    desk.composer.write("And")
    desk.triage.undo()
    qtbot.waitUntil(lambda: desk.composer.draft == "On Friday\nAnd")
    assert (sent(store, opened), desk.composer.quote_name) == ([], "Ana")
    desk.composer.send()
    qtbot.waitUntil(lambda: desk.triage.undoable)
    assert desk.composer.take_back_newest()
    qtbot.waitUntil(lambda: desk.composer.draft == "On Friday\nAnd")
    assert not desk.composer.take_back_newest()


def test_what_meta_may_have_cannot_be_taken_back_and_that_is_said(
    desk: Desk, store: Store, opened: int, hold: list[int], qtbot: QtBot
) -> None:
    hold[:] = [5_000]
    desk.composer.write("On Friday")
    desk.composer.send()
    qtbot.waitUntil(lambda: desk.triage.undoable)
    update = "UPDATE message SET progress = 'sending' WHERE author = 'owner'"
    store.write(lambda writing: writing.db.execute(update)).result()
    desk.triage.undo()
    qtbot.waitUntil(lambda: desk.triage.said.startswith("It is on its way already"))
    assert (desk.composer.draft, len(sent(store, opened))) == ("", 1)
