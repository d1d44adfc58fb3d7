"""The main job in a real window: a message arrives, is read, and is answered, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QModelIndex, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.store import drafts, messages
from conwerz_desktop.viewmodels.gathering import FEW
from conwerz_desktop.viewmodels.rows import Rows
from tests import shop
from tests.screens.conftest import NOW, Desktop
from tests.shop import HOUR, MINUTE, NUMBER, PAGE, Said, Talk

ANA = Talk(PAGE, "ana", Profile("Ana"), (Said(3 * HOUR, "Is the vase there?"),), read=False)
LINES = tuple(Said((90 - n) * MINUTE, f"line {n:02} " + "word " * (n % 30)) for n in range(80))
LONG = Talk(PAGE, "cat", Profile("Cat"), LINES)
BEN = Talk(PAGE, "ben", Profile("Ben"), (Said(2 * HOUR, "Thank you"),))
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def inbox(desktop: Desktop) -> Desktop:
    shop.fill(desktop.store, (ANA, BEN))
    desktop.shell.show_inbox(desktop.desk)
    desktop.window.find("Ben, Messenger, 21 h left, Thank you, 12:13")
    desktop.window.find("Conversation with Ben")
    return desktop


def texts(desktop: Desktop) -> list[str]:
    return [bubble.text for bubble in desktop.desk.conversation.bubbles.rows][::-1]


def progress(desktop: Desktop) -> list[str]:
    return [bubble.progress for bubble in desktop.desk.conversation.bubbles.rows][::-1]


def test_a_message_arrives_is_read_and_answered_with_the_mouse(inbox: Desktop) -> None:
    window = inbox.window
    shop.says(inbox.store, ANA, "m_1", "Hello?", NOW)
    window.click("Ana, Messenger, unread: 2, 23 h left, Hello?, 14:13")
    window.find("Ana, 14:13, Hello?")
    window.find("Ana, Messenger, 23 h left, Hello?, 14:13")
    window.type("Here it is")
    window.click("Send to \u2068Ana\u2069 on Messenger")
    window.find("You, 14:13, Here it is, Waiting to be sent")
    assert inbox.desk.composer.draft == ""
    assert inbox.store.read(lambda db: messages.page(db, 1)).result()[0].content.text == "Here it is"


def test_it_is_answered_with_the_keyboard(inbox: Desktop) -> None:
    window = inbox.window
    window.press(Qt.Key.Key_Down)
    window.press(Qt.Key.Key_Return)
    window.find("Conversation with Ana")
    window.qtbot.waitUntil(lambda: window.focused() == "Send to \u2068Ana\u2069 on Messenger")
    window.type("one")
    window.press(Qt.Key.Key_Return, SHIFT)
    window.type("two")
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: texts(inbox) == ["Is the vase there?", "one\ntwo"])
    window.type("three")
    window.press(Qt.Key.Key_Return, CTRL)
    window.qtbot.waitUntil(lambda: texts(inbox)[2:] == ["three"])
    assert inbox.desk.composer.draft == ""


def test_who_was_pressed_is_opened_though_a_crowd_came_before_the_release(inbox: Desktop) -> None:
    """Under a finger nothing holds the list."""
    window = inbox.window
    row = window.find("Ana, Messenger, unread: 1, 20 h left, Is the vase there?, 11:13")
    window.quick.grabWindow()  # draws a frame, so that every layout has settled
    middle = row.mapToScene(QPointF(row.width() / 2, row.height() / 2)).toPoint()
    QTest.mousePress(window.quick, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    inbox.desk.inbox.hold(False)
    shop.fill(
        inbox.store, [Talk(PAGE, f"new {n}", Profile(f"New {n}"), (Said(n * MINUTE, "Hi"),)) for n in range(FEW + 1)]
    )
    window.qtbot.waitUntil(lambda: row.property("name") == "New 1")
    QTest.mouseRelease(window.quick, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    window.find("Conversation with Ana")


def test_an_empty_answer_is_not_sent(inbox: Desktop) -> None:
    inbox.window.click("Ben, Messenger, 21 h left, Thank you, 12:13")
    inbox.window.press(Qt.Key.Key_Return)
    inbox.window.type("  ")
    inbox.window.press(Qt.Key.Key_Return)
    assert texts(inbox) == ["Thank you"]


def test_a_bubble_follows_its_answer(inbox: Desktop) -> None:
    window = inbox.window
    window.click("Ben, Messenger, 21 h left, Thank you, 12:13")
    window.type("Welcome")
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: progress(inbox) == ["received", "queued"])
    key = inbox.desk.conversation.bubbles.rows[0].key
    for step in (Progress.SENT, Progress.DELIVERED, Progress.READ):
        inbox.store.write(lambda writing, step=step: messages.advance(writing, key, step))  # type: ignore[misc]
        window.find(f"You, 14:13, Welcome, {step.value.capitalize()}")


def test_what_failed_is_tried_again_by_the_owners_hand(inbox: Desktop) -> None:
    window = inbox.window
    failed = (Said(2 * HOUR, "Hello"), Said(HOUR, "Yes", Progress.FAILED, problem="person_unavailable"))
    shop.fill(inbox.store, [Talk(PAGE, "cat", Profile("Cat"), failed)])
    window.press(Qt.Key.Key_6, CTRL)
    window.click("Cat, Messenger, Not delivered: Yes, 13:13")
    window.click("Try again")
    window.qtbot.waitUntil(lambda: progress(inbox) == ["received", "queued"])
    window.qtbot.waitUntil(lambda: not window.shows("Try again"))


def test_views_are_reached_by_their_numbers(inbox: Desktop) -> None:
    window = inbox.window
    window.press(Qt.Key.Key_4, CTRL)
    window.find("Ana, Messenger, unread: 1, 20 h left, Is the vase there?, 11:13")
    window.qtbot.waitUntil(lambda: not window.shows("Ben, Messenger, 21 h left, Thank you, 12:13"))
    assert inbox.desk.inbox.title == "Unread"
    window.press(Qt.Key.Key_1, CTRL)
    window.find("Ben, Messenger, 21 h left, Thank you, 12:13")


def test_f6_walks_through_the_panes_and_escape_goes_back(inbox: Desktop) -> None:
    window = inbox.window
    walked = []
    for _ in range(3):
        window.press(Qt.Key.Key_F6)
        walked.append(window.focused())
    assert walked == [
        "Send to \u2068Ben\u2069 on Messenger",
        "Waiting, 2",
        "Ben, Messenger, 21 h left, Thank you, 12:13",
    ]
    window.press(Qt.Key.Key_F6)
    window.press(Qt.Key.Key_Escape)
    assert window.focused() == "Ben, Messenger, 21 h left, Thank you, 12:13"


def test_tab_goes_from_rail_to_list_to_thread_to_composer(inbox: Desktop) -> None:
    window = inbox.window
    window.press(Qt.Key.Key_F6, SHIFT)
    stops = [window.focused()]
    for _ in range(14):
        window.press(Qt.Key.Key_Tab)
        stops.append(window.focused())
    assert stops == [
        "Waiting, 2",
        "Comments",
        "Bella Ceramics, Messenger, connecting",
        "Settings",
        "Search everything",
        "Ben, Messenger, 21 h left, Thank you, 12:13",
        "Snooze (H)",
        "Label (L)",
        "Star (S)",
        "About this person (I)",
        "More about Ben",
        "Done",
        "Ben, 12:13, Thank you",
        "Reply",
        "Send to \u2068Ben\u2069 on Messenger",
    ]


def test_j_and_k_walk_only_outside_of_the_text(inbox: Desktop) -> None:
    window = inbox.window
    window.press(Qt.Key.Key_J)
    assert inbox.desk.inbox.selected_index == 1
    window.press(Qt.Key.Key_K)
    assert inbox.desk.inbox.selected_index == 0
    window.press(Qt.Key.Key_Return)
    window.type("jk")
    window.qtbot.waitUntil(lambda: inbox.desk.composer.draft == "jk")
    assert inbox.desk.inbox.selected_index == 0


def test_quit(inbox: Desktop) -> None:
    inbox.window.press(Qt.Key.Key_Q, CTRL)
    assert inbox.done == ["quit"]


def place(desktop: Desktop, name: str) -> float:
    item = desktop.window.find(name)
    return item.mapToScene(QPointF(0, 0)).y()


def list_of(desktop: Desktop, name: str) -> QQuickItem:
    return desktop.window.find(name)


@pytest.fixture
def long_talk(inbox: Desktop) -> Talk:
    conversation = shop.fill(inbox.store, [LONG])[0]
    inbox.window.qtbot.waitUntil(lambda: inbox.desk.inbox.rows.rows[0].name == "Cat")
    inbox.desk.inbox.pick(conversation)
    inbox.window.qtbot.waitUntil(lambda: len(texts(inbox)) >= 50)
    return LONG


def test_the_newest_is_at_the_bottom_and_followed(inbox: Desktop, long_talk: Talk) -> None:
    bubbles = list_of(inbox, "Messages, newest last")
    inbox.window.qtbot.waitUntil(lambda: bool(bubbles.property("atYEnd")))
    shop.says(inbox.store, long_talk, "m_new", "the newest", NOW)
    bubble = inbox.window.find("Cat, 14:13, the newest")
    inbox.window.qtbot.waitUntil(lambda: bool(bubbles.property("atYEnd")))
    bottom = bubble.mapToScene(QPointF(0, bubble.height())).y()
    assert bottom <= bubbles.mapToScene(QPointF(0, bubbles.height())).y()


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Whose bubbles the list asked for what a screen reader says, as it does for each that it builds."""
    words: set[str] = set()
    read = Rows.data

    def data(self: Rows, index: QModelIndex, role: int) -> object:
        if self.roleNames()[role] == b"spoken":
            words.add(read(self, index, role))
        return read(self, index, role)

    monkeypatch.setattr(Rows, "data", data)
    return words


def test_the_first_conversation_opens_with_the_bubbles_that_are_seen(built: set[str], desktop: Desktop) -> None:
    """It opens before its place is visible: bubbles without a height until then had the list build all there are."""
    shop.fill(desktop.store, [LONG])
    desktop.shell.show_inbox(desktop.desk)
    desktop.window.find("Conversation with Cat")
    desktop.window.qtbot.waitUntil(lambda: any("line 79" in words for words in built))
    desktop.window.quick.grabWindow()
    assert len([words for words in built if words.startswith("Cat")]) < 40


GAP = 8  # between two messages: by so much Qt's list may be wrong about the height of what comes below


def test_a_reader_keeps_the_place_when_messages_come(inbox: Desktop, long_talk: Talk) -> None:
    bubbles = list_of(inbox, "Messages, newest last")
    window = inbox.window
    window.wheel(bubbles, 900)
    window.qtbot.waitUntil(lambda: not bubbles.property("atYEnd") and not bubbles.property("moving"))
    looked_at = next(item for item in window.items() if "line 6" in (item.property("text") or ""))
    window.quick.grabWindow()  # draws a frame, so that every layout has settled
    before = looked_at.mapToScene(QPointF(0, 0)).y()
    for number in range(3):
        shop.says(inbox.store, long_talk, f"m_{number}", f"new {number}", NOW + number)
    window.find("New messages: 3")
    window.qtbot.waitUntil(lambda: looked_at.mapToScene(QPointF(0, 0)).y() == pytest.approx(before, abs=GAP))
    window.click("New messages: 3")
    window.qtbot.waitUntil(lambda: bool(bubbles.property("atYEnd")))
    assert inbox.desk.conversation.missed == 0


def test_older_messages_come_while_one_scrolls_up(inbox: Desktop, long_talk: Talk) -> None:
    bubbles = list_of(inbox, "Messages, newest last")

    def scrolled_to_the_start() -> bool:
        bubbles.setProperty("contentY", bubbles.property("originY"))
        return len(texts(inbox)) == 80

    inbox.window.qtbot.waitUntil(scrolled_to_the_start)
    assert texts(inbox)[0].startswith("line 00")


def test_the_list_keeps_its_place_when_a_row_moves_up(inbox: Desktop) -> None:
    people = [Talk(PAGE, f"p{n:02}", Profile(f"P{n:02}"), (Said(4 * HOUR + n * MINUTE, "hi"),)) for n in range(40)]
    shop.fill(inbox.store, people)
    window = inbox.window
    window.qtbot.waitUntil(lambda: len(inbox.desk.inbox.rows.rows) == 42)
    rows = list_of(inbox, "Waiting for you")
    rows.setProperty("contentY", 600)
    before = place(inbox, "P09, Messenger, 19 h left, hi, 10:04")
    shop.says(inbox.store, people[30], "m_new", "hello", NOW)
    window.qtbot.waitUntil(lambda: inbox.desk.inbox.rows.rows[0].name == "P30")
    assert place(inbox, "P09, Messenger, 19 h left, hi, 10:04") == pytest.approx(before)
    assert inbox.desk.conversation.name == "Ben"


def test_a_link_is_opened_only_after_a_question(inbox: Desktop) -> None:
    window = inbox.window
    shop.says(inbox.store, BEN, "m_l", "look https://bella.example/a", NOW)
    window.click("Link to https://bella.example/a")
    window.find("Open this link?")
    window.press(Qt.Key.Key_Escape)
    window.qtbot.waitUntil(lambda: not window.shows("Open this link?"))
    assert inbox.opened == []
    window.click("Link to https://bella.example/a")
    window.click("Open in the browser")
    assert inbox.opened == ["https://bella.example/a"]


def test_the_words_of_a_message_are_copied_by_mouse_and_by_keyboard(inbox: Desktop) -> None:
    window = inbox.window
    window.click_item(window.find("Ben, 12:13, Thank you"), Qt.MouseButton.RightButton)
    window.click("Copy text")
    assert inbox.opened == ["Thank you"]
    window.qtbot.waitUntil(lambda: not window.shows("Copy text"))
    window.press(Qt.Key.Key_Escape)
    for _ in range(7):
        window.press(Qt.Key.Key_Tab)
    window.press(Qt.Key.Key_C, CTRL)
    assert inbox.opened == ["Thank you", "Thank you"]


def test_what_is_typed_after_a_click_is_an_answer_to_who_was_clicked(inbox: Desktop) -> None:
    """The letters J, K and R are commands in the list; here they are words, from the first one on."""
    window = inbox.window
    window.click("Ana, Messenger, unread: 1, 20 h left, Is the vase there?, 11:13")
    window.type("jerk")
    window.find("Conversation with Ana")
    window.qtbot.waitUntil(lambda: inbox.desk.composer.draft == "jerk")
    assert inbox.desk.inbox.selected_index == 1
    assert window.focused() == "Send to \u2068Ana\u2069 on Messenger"


def test_letters_from_a_closed_conversation_reach_the_open_one(inbox: Desktop) -> None:
    window = inbox.window
    number = Talk(NUMBER, "34600", Profile("Cat"), (Said(30 * HOUR, "Hello"),))
    shop.fill(inbox.store, [number])
    window.click("Cat, WhatsApp, Closed, Hello, Yesterday")
    window.find("Conversation with Cat")
    window.qtbot.waitUntil(lambda: not inbox.desk.composer.open)
    window.click("Ana, Messenger, unread: 1, 20 h left, Is the vase there?, 11:13")
    window.type("kr")
    window.qtbot.waitUntil(lambda: inbox.desk.composer.draft == "kr")


def test_words_typed_at_the_messages_go_to_the_answer(inbox: Desktop) -> None:
    window = inbox.window
    window.click("Ben, Messenger, 21 h left, Thank you, 12:13")
    list_of(inbox, "Messages, newest last").forceActiveFocus()
    window.type("jk")
    assert (inbox.desk.composer.draft, inbox.desk.inbox.selected_index) == ("jk", 0)


def test_a_draft_is_taken_up_at_its_end(inbox: Desktop) -> None:
    window = inbox.window
    window.click("Ben, Messenger, 21 h left, Thank you, 12:13")
    window.type("one")
    window.click("Ana, Messenger, unread: 1, 20 h left, Is the vase there?, 11:13")
    window.find("Conversation with Ana")
    window.click("Ben, Messenger, 21 h left, Draft: one, 12:13")
    window.find("Conversation with Ben")
    window.type(" two")
    window.qtbot.waitUntil(lambda: inbox.desk.composer.draft == "one two")


def test_the_caret_of_a_long_draft_stays_in_sight(inbox: Desktop) -> None:
    window = inbox.window
    window.click("Ben, Messenger, 21 h left, Thank you, 12:13")
    for _ in range(12):
        window.press(Qt.Key.Key_Return, SHIFT)
    window.type("end")
    area = window.quick.activeFocusItem()
    view = area.parentItem().parentItem()

    def bottom_of_caret() -> float:
        return area.mapRectToItem(view, area.property("cursorRectangle")).bottom()

    window.qtbot.waitUntil(lambda: 21 < bottom_of_caret() <= view.height() + 1)
    assert area.height() > view.height()


def test_a_draft_outlives_the_program(inbox: Desktop) -> None:
    """As a crash leaves it: what was written is in the store once the keys have rested."""
    window = inbox.window
    window.click("Ana, Messenger, unread: 1, 20 h left, Is the vase there?, 11:13")
    window.find("Conversation with Ana")
    window.type("I will look")
    window.qtbot.waitUntil(lambda: "I will look" in inbox.store.read(drafts.everything).result().values())
    again = inbox.begin_again()
    window.click("Ana, Messenger, 20 h left, Draft: I will look, 11:13")
    window.qtbot.waitUntil(lambda: again.composer.draft == "I will look")


def names(desktop: Desktop) -> list[str]:
    return [row.name for row in desktop.desk.inbox.rows.rows]


CAT = Talk(PAGE, "cat", Profile("Cat"), (Said(HOUR, "Hello"),), read=False)


def test_the_list_does_not_move_under_the_pointer(inbox: Desktop) -> None:
    window = inbox.window
    window.point("Ben, Messenger, 21 h left, Thank you, 12:13")
    shop.fill(inbox.store, [CAT])
    shop.says(inbox.store, ANA, "m_1", "Hello?", NOW)
    window.find("2 new")
    window.find("Ana, Messenger, unread: 2, 23 h left, Hello?, 14:13")
    assert names(inbox) == ["Ben", "Ana"]
    window.point("Messages, newest last")
    window.qtbot.waitUntil(lambda: names(inbox) == ["Ana", "Cat", "Ben"])
    assert not window.shows("2 new")


def test_what_waits_is_shown_on_a_click(inbox: Desktop) -> None:
    window = inbox.window
    window.point("Ben, Messenger, 21 h left, Thank you, 12:13")
    shop.fill(inbox.store, [CAT])
    window.click("1 new")
    window.qtbot.waitUntil(lambda: names(inbox) == ["Cat", "Ben", "Ana"])
    window.qtbot.waitUntil(lambda: not window.shows("1 new"))
    shop.says(inbox.store, ANA, "m_1", "Hello?", NOW)
    window.find("1 new")


def test_an_answer_of_ones_own_is_no_news(inbox: Desktop) -> None:
    window = inbox.window
    window.click("Ana, Messenger, unread: 1, 20 h left, Is the vase there?, 11:13")
    window.type("Yes")
    window.qtbot.waitUntil(lambda: inbox.desk.composer.draft == "Yes")
    window.press(Qt.Key.Key_Return)
    window.find("Ana, Messenger, You: Yes, 14:13")
    assert names(inbox) == ["Ben", "Ana"]
    assert inbox.desk.inbox.waiting == 0
