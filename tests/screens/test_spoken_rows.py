"""Rows beside the inbox's are sentences about their data, news is announced, and no state is told by colour alone."""

import ctypes
import re
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
import shiboken6
from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from conwerz_desktop.app.screens import SOURCE
from conwerz_desktop.domain.comments import Comment
from conwerz_desktop.domain.leads import Stage
from conwerz_desktop.domain.messages import Author, Kind, Progress
from conwerz_desktop.store import comments, connections, leads, messages
from conwerz_desktop.store.comments import CommentRow
from conwerz_desktop.store.database import Writing
from conwerz_desktop.store.labels import Shape
from conwerz_desktop.store.leads import LeadRow
from conwerz_desktop.store.messages import MessageRow
from conwerz_desktop.viewmodels import words
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.sentences import sentence
from tests.screens.conftest import NOW, Desktop
from tests.screens.keys import press
from tests.screens.test_accessibility import listened, rows_of  # noqa: F401 - a fixture
from tests.screens.test_sizes import SCREENS, full, to_inbox  # noqa: F401 - a fixture
from tests.shop import INSTAGRAM, MINUTE

LONG_MS = 30_000
CALENDAR = Calendar(QLocale("en_GB"), QTimeZone.utc())


def joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def test_each_comment_is_one_sentence(listened: Desktop) -> None:  # noqa: F811
    SCREENS["comments"](listened)
    listened.store.write(_ask).result()
    (post,) = listened.store.read(lambda db: comments.posts(db, None, 2)).result()
    stored = listened.store.read(lambda db: comments.page(db, post.id)).result()
    listened.desk.comments.pick(post.id)
    listened.window.qtbot.waitUntil(lambda: len(rows_of(listened, "Comments")) == len(stored), timeout=LONG_MS)
    assert sorted(rows_of(listened, "Comments")) == sorted(comment_sentence(row) for row in stored)
    assert {row.waits for row in stored} == {True, False}


def _ask(writing: Writing) -> None:
    asset = connections.find(writing.db, INSTAGRAM)
    assert asset is not None
    comments.put(writing, asset.id, Comment("asks", "post", NOW - MINUTE, "In blue as well?", username="ana"))


def comment_sentence(row: CommentRow) -> str:
    if row.author is not Author.CUSTOMER:
        return joined("@bellaceramics", row.text, CALENDAR.in_list(row.commented_at, NOW))
    state = "waits for an answer" if row.waits else "Answered"
    return joined(row.username or "", row.text, state, CALENDAR.in_list(row.commented_at, NOW))


def test_each_lead_is_one_sentence(listened: Desktop) -> None:  # noqa: F811
    SCREENS["leads"](listened)
    stored = listened.store.read(lambda db: leads.page(db, Stage.NEW)).result()
    listened.window.qtbot.waitUntil(lambda: len(rows_of(listened, "New")) == len(stored) > 1, timeout=LONG_MS)
    assert rows_of(listened, "New") == [lead_sentence(row) for row in stored]


def lead_sentence(row: LeadRow) -> str:
    waiting = f"Waiting {(NOW - row.last_at) // MINUTE} min"
    said = " · ".join(map(", ".join, row.said))
    return joined(row.name, row.form, said, waiting, CALENDAR.in_list(row.last_at, NOW))


def test_each_message_is_one_sentence(listened: Desktop) -> None:  # noqa: F811
    to_inbox(listened)
    listened.window.qtbot.waitUntil(lambda: len(rows_of(listened, "Messages, newest last")) > 4, timeout=LONG_MS)
    said = rows_of(listened, "Messages, newest last")
    stored = listened.store.read(lambda db: messages.page(db, 1, limit=len(said))).result()
    assert sorted(said) == sorted(message_sentence(row) for row in stored)
    assert {row.author for row in stored} == {Author.CUSTOMER, Author.OWNER}


def message_sentence(row: MessageRow) -> str:
    is_customer = row.author is Author.CUSTOMER
    kinds = [words.kind_words(part.kind) for part in row.content.attachments]
    assert {part.kind for part in row.content.attachments} <= {Kind.IMAGE, Kind.VOICE}
    who, state = ("Lucía Fernández", "") if is_customer else ("You", words.progress_words(row.progress))
    why = sentence(row.problem) if row.problem else ""
    return joined(who, CALENDAR.clock(row.sent_at), row.content.text, *kinds, state, why)


@pytest.fixture
def announced() -> Iterator[list[tuple[str, bool]]]:
    """What Qt hands to a screen reader: the sentence, and whether it interrupts. Qt's hook has no Python name."""
    said: list[tuple[str, bool]] = []
    (library,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libQt6Gui.so.6")
    install = ctypes.CDLL(str(library))["_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"]
    taken, install.restype = ctypes.CFUNCTYPE(None, ctypes.c_void_p), ctypes.c_void_p

    @taken
    def take(address: int) -> None:
        event = shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent)
        if event.type() == QAccessible.Event.Announcement:
            said.append((event.message(), event.politeness() == QAccessible.AnnouncementPoliteness.Assertive))

    install.argtypes = [ctypes.c_void_p]
    before = install(ctypes.cast(take, ctypes.c_void_p))
    yield said
    install(before)


def test_news_and_failures_are_announced(listened: Desktop, announced: list[tuple[str, bool]]) -> None:  # noqa: F811
    to_inbox(listened)
    listened.desk.announcer.said.emit("Ana on Messenger: Hello", False)
    listened.desk.announcer.said.emit("Ana: Not delivered: Yes", True)
    assert announced[-2:] == [("Ana on Messenger: Hello", False), ("Ana: Not delivered: Yes", True)]


def test_what_is_chosen_while_one_types_is_said(
    listened: Desktop,  # noqa: F811
    announced: list[tuple[str, bool]],
) -> None:
    to_inbox(listened)
    window = listened.window
    press(window.quick, "Ctrl+K")
    window.qtbot.waitUntil(lambda: window.focused() == "Jump to a person, or do something")
    window.type("settings")
    window.qtbot.waitUntil(lambda: announced[-1:] == [("Settings, Ctrl+,", False)])
    press(window.quick, "Escape")
    window.qtbot.waitUntil(lambda: window.focused() != "Jump to a person, or do something")
    press(window.quick, "H")
    window.qtbot.waitUntil(lambda: announced[-1][0].startswith("Later today, "))
    press(window.quick, "Down")
    window.qtbot.waitUntil(lambda: announced[-1][0].startswith("This evening, "))


def test_a_warning_that_nobody_sees_is_not_said(listened: Desktop, announced: list[tuple[str, bool]]) -> None:  # noqa: F811
    SCREENS["leads"](listened)
    listened.window.qtbot.waitUntil(lambda: len(rows_of(listened, "New")) > 1, timeout=LONG_MS)
    assert not [said for said, _ in announced if said.startswith("Meta lets nobody read")]


def test_tab_goes_on_from_a_page_that_has_just_been_opened(listened: Desktop) -> None:  # noqa: F811
    """And not from the beginning of the window."""
    window = listened.window
    for page, first in (("keyboard", "Next conversation, "), ("lock", "New passphrase")):
        listened.desk.places.go_to_page(page)
        press(window.quick, "Ctrl+,")
        window.quick.grabWindow()
        press(window.quick, "Tab")
        window.qtbot.waitUntil(lambda first=first: window.focused().startswith(first))  # type: ignore[misc]


def test_each_state_of_a_message_has_words_and_a_glyph_of_its_own() -> None:
    assert len({words.progress_words(each) for each in Progress}) == len(Progress)
    named = table("Controls/Ticks.qml", "glyph: ({")
    assert set(named) == {each.value for each in Progress} - {Progress.RECEIVED.value}
    drawn = {state: table("Theme/Glyphs.qml", "paths: ({")[glyph] for state, glyph in named.items()}
    assert drawn.pop("sending") == drawn["queued"], "both have the clock, in one colour"
    assert len(set(drawn.values())) == len(drawn)


def test_each_label_has_a_shape_of_its_own() -> None:
    paths = table("Controls/LabelMark.qml", "paths: ({")
    assert set(paths) == {shape.value for shape in Shape}
    assert len(set(paths.values())) == len(Shape)


def table(file: str, begins: str) -> dict[str, str]:
    """What a control's file says of each name."""
    text = (SOURCE / "Conwerz" / file).read_text(encoding="utf-8")
    return dict(re.findall(r'(\w+): "([^"]+)"', text.partition(begins)[2].partition("})")[0]))
