"""Writing by keyboard alone: a note that stays here, a ready answer at the cursor, an answer for later."""

import pytest
from PySide6.QtCore import QPointF, Qt

from conwerz_desktop.domain.canned import Wording
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import File, Taken
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.services import preparing
from conwerz_desktop.store import messages, notes, scheduled
from tests import shop
from tests.screens.conftest import Desktop
from tests.shop import NUMBER, Said, Talk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ana(desktop: Desktop) -> int:
    """Her conversation, open, with the keyboard in the answer."""
    talk = Talk(NUMBER, "34600111222", Profile("Ana López"), (Said(60_000, "Do you ship?"),))
    conversation = shop.fill(desktop.store, [talk])[0]
    desktop.shell.show_inbox(desktop.desk)
    window = desktop.window
    window.find("Conversation with Ana López")
    window.press(Qt.Key.Key_R)
    window.qtbot.waitUntil(lambda: window.focused() == "Send to \u2068Ana\u2069 on WhatsApp")
    return conversation


def answers(desktop: Desktop, conversation: int) -> list[str]:
    rows = desktop.store.read(lambda db: messages.page(db, conversation)).result()
    return [row.content.text for row in rows if row.author == "owner"]


def test_a_note_is_written_by_keys_and_goes_nowhere(desktop: Desktop, ana: int) -> None:
    window = desktop.window
    desktop.shell.commands.run("answer.note")
    window.qtbot.waitUntil(lambda: window.focused() == "Note that only you can see")
    window.type("Pays late")
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: any(each.note for each in desktop.desk.conversation.model.rows))
    kept = desktop.store.read(lambda db: notes.of_conversation(db, ana)).result()
    assert ([each.text for each in kept], answers(desktop, ana)) == (["Pays late"], [])
    window.qtbot.waitUntil(lambda: window.focused() == "Send to \u2068Ana\u2069 on WhatsApp")


def test_enter_takes_a_ready_answer_and_sends_the_next_time(desktop: Desktop, ana: int) -> None:
    preparing.put(desktop.store, None, Wording("hours", "We open at ten, {first name}."), ()).result()
    window = desktop.window
    window.type("Hi /h")
    window.qtbot.waitUntil(lambda: bool(desktop.desk.completion.showing))
    window.press(Qt.Key.Key_Return)
    assert (desktop.desk.composer.draft, answers(desktop, ana)) == ("Hi We open at ten, Ana.", [])
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: answers(desktop, ana) == ["Hi We open at ten, Ana."])


def test_an_answer_for_later_by_keys(desktop: Desktop, ana: int) -> None:
    window = desktop.window
    window.type("Good morning")
    desktop.shell.commands.run("answer.schedule")
    window.qtbot.waitUntil(lambda: window.shows("Or when you say"))
    while window.focused() != "Or when you say":
        window.press(Qt.Key.Key_Tab)
    window.type("2h")
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: not window.shows("Or when you say"))
    (waiting,) = desktop.store.read(lambda db: scheduled.of_conversation(db, ana)).result()
    assert (waiting.text, answers(desktop, ana)) == ("Good morning", [])
    window.click("Write on")
    window.qtbot.waitUntil(lambda: desktop.desk.composer.draft == "Good morning")


def test_the_emoji_button_offers_signs_in_an_empty_field(desktop: Desktop, ana: int) -> None:
    window = desktop.window
    window.click("Emoji (Ctrl+E)")
    window.find("Suggestions")
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: desktop.desk.composer.draft == "🙏")


def test_the_keyboard_stays_in_sight_among_many_files(desktop: Desktop, ana: int) -> None:
    files = [Taken(File(Kind.FILE, f"list {n}.pdf", "application/pdf", b"%PDF-"), 214_000) for n in range(12)]
    desktop.desk.composer.enclosures.show_taken(files)
    last = desktop.window.find("Leave out list 11.pdf")
    strip = desktop.window.find("Files of this answer")
    desktop.window.quick.grabWindow()
    last.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    desktop.window.qtbot.waitUntil(lambda: 0 <= last.mapToItem(strip, QPointF()).y() <= strip.height() - last.height())
