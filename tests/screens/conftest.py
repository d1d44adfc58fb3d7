"""A real window over a real store, driven by mouse and keyboard; what stands on it is found by its accessible name."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import MISSING, dataclass, fields
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QLocale, QObject, QPoint, QPointF, Qt, QTimeZone
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from conwerz_desktop.app import answering, triaging
from conwerz_desktop.app.commenting import post_acts
from conwerz_desktop.app.engine import Engine
from conwerz_desktop.app.leading import Leading
from conwerz_desktop.app.screens import SOURCE, Screens
from conwerz_desktop.desktop import fonts
from conwerz_desktop.desktop.pictures import Pictures
from conwerz_desktop.services import calling, drafting, erasing, hours, reading, suggesting
from conwerz_desktop.services.ai.steering import Steering
from conwerz_desktop.services.automation import greeting
from conwerz_desktop.services.automation.ruling import Rules
from conwerz_desktop.services.comments.moderation import Moderation
from conwerz_desktop.services.leads.care import Care
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.services.under_way import UnderWay
from conwerz_desktop.store import database
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.ai_settings import AiActs
from conwerz_desktop.viewmodels.answering_acts import AnsweringActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.code_entry import CodeEntry
from conwerz_desktop.viewmodels.comments import CommentActs
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.desk_acts import DeskActs
from conwerz_desktop.viewmodels.desk_pages import PageActs
from conwerz_desktop.viewmodels.erase_all import EraseActs, EraseAll
from conwerz_desktop.viewmodels.forgetting import ForgettingActs
from conwerz_desktop.viewmodels.help import HelpActs, Page, Pages
from conwerz_desktop.viewmodels.insights.dashboard import InsightsActs
from conwerz_desktop.viewmodels.key_settings import KeyActs
from conwerz_desktop.viewmodels.leads import LeadsActs
from conwerz_desktop.viewmodels.licences import LicenceActs
from conwerz_desktop.viewmodels.lock import Lock, LockActs
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.notice_settings import NoticeSettingActs
from conwerz_desktop.viewmodels.restore import Restore, RestoreActs
from conwerz_desktop.viewmodels.rule_book import RuleActs
from conwerz_desktop.viewmodels.settings import Choices, Settings
from conwerz_desktop.viewmodels.shell import Shell, ShellActs, WaysIn
from conwerz_desktop.viewmodels.updates import UpdateActs, Updates
from tests import shop
from tests.screens.keys import strike

PARTS = [
    {"name": name, "version": "1.2", "licence": licence, "home": "https://parts.example", "text": f"{licence} text"}
    for name, licence in (("Conwerz", "MPL-2.0"), ("Qt", "LGPL-3.0-only"))
]
PAGES = (
    "# Answering\n\nWrite, and\npress **Send** (`R`).\n\n![It](x.png)\n\n## Later\n\n- First\n- Second,\n  more\n",
    "# Keyboard\n\n| key | does |\n|---|---|\n| `E` | done |\n\n1. See [there](answering.md)\n",
)
HERE = Path(__file__).parent
NOW = 1_790_000_000_000  # Monday 21 September 2026, 14:13 UTC


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Qt says this about its own bookkeeping when a frame is grabbed while an animation ends.

    pytest asks with every item of the run, and of two such marks one counts alone: those of others stay as they are.
    """
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore("QUnifiedTimer::stopAnimationDriver", extend=True))


class Window:
    """The program's window, and the hands and eyes of who uses it."""

    def __init__(self, qtbot: QtBot, quick: QQuickWindow) -> None:
        self.qtbot = qtbot
        self.quick = quick
        quick.requestActivate()
        qtbot.waitUntil(lambda: quick.isExposed() and quick.isActive())
        self.resize(1280, 800)  # no wider than the screen at first, and this one has 800 px

    def resize(self, width: int, height: int) -> None:
        self.quick.resize(width, height)
        content = self.quick.contentItem()
        self.qtbot.waitUntil(lambda: (content.width(), content.height()) == (width, height))
        self.quick.grabWindow()  # draws a frame, so that every layout has settled

    def items(self) -> Iterator[QQuickItem]:
        """Everything that can be seen, from the back to the front."""
        yield from _visible(self.quick.contentItem())

    def all(self, name: str) -> list[QQuickItem]:
        return [item for item in self.items() if accessible_name(item) == name]

    def shows(self, name: str) -> bool:
        return bool(self.all(name))

    def find(self, name: str) -> QQuickItem:
        self.qtbot.waitUntil(lambda: self.shows(name))
        return self.all(name)[-1]

    def click(self, name: str) -> None:
        self.click_item(self.find(name))

    def click_item(self, item: QQuickItem, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self.quick.grabWindow()  # draws a frame, so that every layout has settled
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.quick, button, Qt.KeyboardModifier.NoModifier, middle)

    def point(self, name: str) -> None:
        """Bring the pointer there, and press nothing."""
        item = self.find(name)
        QTest.mouseMove(self.quick, QPoint(1, 1))  # a pointer that is there already does not arrive
        QTest.mouseMove(self.quick, item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint())

    def wheel(self, item: QQuickItem, upwards: int) -> None:
        """One turn of the wheel; `upwards` in pixels."""
        self.quick.grabWindow()  # draws a frame, so that every layout has settled
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        turn = QWheelEvent(
            middle,
            self.quick.mapToGlobal(middle),
            QPoint(0, upwards),
            QPoint(0, upwards),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QGuiApplication.sendEvent(self.quick, turn)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        strike(self.quick, key, modifiers, _letter(key, modifiers))

    def type(self, text: str) -> None:
        for letter in text:
            code = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
            strike(self.quick, code, text=letter)

    def focused(self) -> str:
        item = self.quick.activeFocusItem()
        return accessible_name(item) if item else ""


def _letter(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> str:
    """What the key writes."""
    if not Qt.Key.Key_Space <= key <= Qt.Key.Key_AsciiTilde or modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        return {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}.get(key, "")
    return chr(key) if modifiers else chr(key).lower()


def accessible_name(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if isinstance(item, QQuickItem) and item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from _visible(child)


@dataclass
class Desktop:
    """Everything behind the window that a test wants to reach."""

    store: Store
    shell: Shell
    desk: Desk
    window: Window
    done: list[str]
    opened: list[str]
    pictures: dict[str, bytes]
    make_desk: Callable[[], Desk]
    under_way: UnderWay

    def begin_again(self) -> Desk:
        """As the next start of the program finds everything; the old desk hears of nothing any more."""
        self.desk = self.make_desk()
        self.shell.show_inbox(self.desk)
        return self.desk


@pytest.fixture
def ui() -> Path:
    return SOURCE


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = database.Store(tmp_path / "conwerz.db", database.new_key(), lambda: NOW)
    shop.connect(opened)
    yield opened
    opened.close()


@dataclass(slots=True)
class Shelf:
    """Where the manual lies."""

    pages: Pages


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(Pages("en", tuple(Page(each, "en") for each in PAGES)))


@pytest.fixture
def desktop(
    qtbot: QtBot, qapp: QGuiApplication, store: Store, ui: Path, tmp_path: Path, shelf: Shelf
) -> Iterator[Desktop]:
    qapp.setApplicationDisplayName("Conwerz")
    fonts.prepare(qapp)
    done: list[str] = []
    opened: list[str] = []
    known: dict[str, bytes] = {}
    parent = QObject()
    bridge = Bridge(parent)
    acts = {field.name: _noting(done, field.name) for field in fields(ShellActs) if field.default is MISSING}
    acts["rehearse"] = lambda story: done.append(f"rehearse {story}")
    acts["notices"] = lambda: NoticeSettingActs(
        play=lambda sound: done.append(f"play {sound}"), start_at_login=lambda on: done.append(f"login {on}")
    )
    acts["keys"] = lambda: KeyActs(keep=lambda _: done.append("keep"), path="/home/amina/keys.toml")
    settings = Settings(Choices(appearance="light", motion="less"), lambda choices: None, parent)
    code = CodeEntry(_noting(done, "enter_code"), parent)
    lock = Lock(LockActs(_noting(done, "lock"), _noting(done, "unlock"), _noting(done, "protect")), parent)
    restored: list[tuple[Path, str]] = []
    restore = Restore(
        RestoreActs(_noting(done, "ask_for_file"), _restoring(restored), _noting(done, "stop")), bridge, parent
    )
    erase_all = EraseAll(EraseActs(erase=_noting(done, "erase")), Calendar(), bridge, parent)
    acts["help"] = lambda: HelpActs(lambda then: then(shelf.pages))
    acts["licences"] = lambda: LicenceActs("0.1", lambda then: then(PARTS))
    updates = Updates(UpdateActs(*(_noting(done, name) for name in ("look", "load", "stop"))), settings, parent)
    acts["updates"] = lambda: updates
    shell = Shell(
        ShellActs(**acts),
        settings,
        WaysIn(code, lock, lambda: restore, lambda: erase_all),
        parent,
        has_tray=lambda: True,
    )
    outbox = Outbox(store)

    def save(name: str, content: bytes) -> None:
        (tmp_path / name).write_bytes(content)
        opened.append(str(tmp_path / name))

    leading = Leading(
        store, Care(store), lambda: NOW, save, lambda then: then([str(tmp_path / "leads.csv")]), bridge.call
    )
    under_way = UnderWay()
    desk_acts = DeskActs(
        under_way=under_way,
        answering=AnsweringActs(outbox.send),
        send_again=outbox.send_again,
        see=lambda conversation: reading.see(store, conversation),
        call_person=partial(calling.call, store),
        keep_draft=lambda conversation, text: drafting.keep(store, conversation, text),
        open_link=opened.append,
        copy=opened.append,
        notes=answering.notes(store),
        later=answering.later(outbox),
        filters=triaging.filters(store),
        triage=triaging.triage(store),
        forgetting=ForgettingActs(partial(erasing.begin_to_count, store), partial(erasing.begin_to_forget, store, ())),
        labels=triaging.labels(store),
        pages=PageActs(
            comments=lambda: CommentActs(post_acts(Moderation(store), opened.append)),
            insights=lambda: InsightsActs(save=save),
            keep_hours=partial(hours.keep, store),
            put_greeting=partial(greeting.put, store),
            write_fact=partial(suggesting.write_fact, store),
            rules=lambda: RuleActs(Rules(store).put, Rules(store).switch, Rules(store).delete),
            ai=lambda: AiActs(Steering(store).configure, done.append, Steering(store).set_auto, Steering(store).stop),
            person=partial(triaging.people, store),
            leads=lambda: LeadsActs(
                leading.acts(), export=leading.export, bring_in=leading.bring_in, name_stages=Care(store).name_stages
            ),
        ),
    )
    desks: list[Desk] = []

    def make_desk() -> Desk:
        desks.append(Desk(store, lambda: NOW, Calendar(QLocale("en_GB"), QTimeZone.utc()), desk_acts, bridge, parent))
        return desks[-1]

    desk = make_desk()
    posts = Pictures(lambda post, _: _picture(known, f"post {post}"))
    engine = Engine(
        shell, Pictures(lambda message, position: _picture(known, f"{message}/{position}")), posts, Screens(ui)
    )
    yield Desktop(store, shell, desk, Window(qtbot, engine.window), done, opened, known, make_desk, under_way)
    for each in desks:
        each.close()
    bridge.close()
    engine.close()


def _noting(done: list[str], name: str) -> Callable[..., None]:
    return lambda *said: done.append(" ".join([name, *said]))


def _restoring(restored: list[tuple[Path, str]]) -> Callable[..., Future[None]]:
    def restore(backup: Path, words: str, tell: Callable[[float], object]) -> Future[None]:
        restored.append((backup, words))
        return Future()

    return restore


def _picture(known: dict[str, bytes], key: str) -> Future[bytes]:
    future: Future[bytes] = Future()
    if key in known:
        future.set_result(known[key])
    else:
        future.set_exception(LookupError(key))
    return future
