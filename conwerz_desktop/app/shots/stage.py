"""The running program, set up for one picture after another."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from urllib.request import urlopen

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from conwerz_desktop.app import enforcing
from conwerz_desktop.app.clock import real_now
from conwerz_desktop.app.program import Program
from conwerz_desktop.app.reviewing import Reviewing
from conwerz_desktop.desktop.languages import SOURCE
from conwerz_desktop.domain.policy import Policy
from conwerz_desktop.domain.records import record
from conwerz_desktop.services.under_way import UnderWay
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.connecting import ConnectFlow
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.erase_all import EraseAll
from conwerz_desktop.viewmodels.inbox import Inbox
from conwerz_desktop.viewmodels.places import Places
from conwerz_desktop.viewmodels.rail import Rail
from conwerz_desktop.viewmodels.settings import Settings
from conwerz_desktop.viewmodels.shell import Shell
from conwerz_desktop.viewmodels.thread import Thread

WIDE, LAPTOP, SMALL, NARROW = (1920, 1080), (1280, 800), (1024, 640), (720, 800)


PATIENCE_MS = 30_000


LOOK_AGAIN_MS = 25


SETTLED_MS = 500


Part = TypeVar("Part", bound=QObject)


@record
class Eyes:
    """What the owner who is shown the screens has chosen."""

    language: str = SOURCE
    size: int = 100
    contrast: bool = False


@record
class Album:
    """Where the pictures go, and as what: `quality` counts for webp."""

    folder: Path
    kind: str = "png"
    quality: int = -1

    def place(self, name: str) -> Path:
        return self.folder / f"{name}.{self.kind}"


class Stage:
    """The running program, set up for one picture after another."""

    def __init__(self, application: QApplication, program: Program, album: Album, eyes: Eyes) -> None:
        self._application = application
        self._program = program
        self._album = album
        self._eyes = eyes
        self.shell = self.part(Shell)
        self.settings = self.part(Settings)

    def part(self, kind: type[Part]) -> Part:
        """One of the view models; that of a page comes with the page."""
        self.until(lambda: self._program.findChild(kind) is not None)
        part = self._program.findChild(kind)
        assert part is not None
        return part

    @property
    def flow(self) -> ConnectFlow:
        return self._program.joining.flow

    @property
    def erase_all(self) -> EraseAll:
        return self._program.parting.erase_all

    @property
    def reviewing(self) -> Reviewing:
        return self._program.reviewing

    def decide(self, policy: Policy) -> None:
        """As the administrator of the computer does, before the shop is opened."""
        assert self._program.shop
        enforcing.enforce(self._program.shop.store, policy)

    def is_open(self) -> bool:
        """A shop is open, and its inbox is on screen."""
        return self._program.findChild(Desk) is not None

    @property
    def under_way(self) -> UnderWay:
        assert self._program.shop is not None
        return self._program.shop.under_way

    @property
    def inbox(self) -> Inbox:
        return self.part(Inbox)

    @property
    def store(self) -> Store:
        assert self._program.shop is not None
        return self._program.shop.store

    @property
    def thread(self) -> Thread:
        return self.part(Thread)

    @property
    def window(self) -> QQuickWindow:
        return next(window for window in self._application.allWindows() if isinstance(window, QQuickWindow))

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the program run. Raises `TimeoutError`."""
        give_up_at = real_now() + PATIENCE_MS
        while not condition():
            if real_now() > give_up_at:
                raise TimeoutError
            self.wait(LOOK_AGAIN_MS)

    def wait(self, milliseconds: int) -> None:
        timer = QTimer(singleShot=True)
        timer.start(milliseconds)
        while timer.isActive():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def choose(self, view: str) -> None:
        self.part(Rail).choose_view(view)
        self.until(lambda: bool(self.inbox.property("loaded")))

    def open(self, wanted: Callable[[str], bool]) -> None:
        """The first conversation whose spoken row fits, as soon as there is one."""
        self.until(lambda: any(wanted(row.spoken) for row in self.inbox.model.rows))
        key = next(row.key for row in self.inbox.model.rows if wanted(row.spoken))
        self.inbox.pick(key)
        self.until(lambda: self.thread.row is not None and self.thread.row.id == key)

    def happens(self, verb: str, **how: object) -> None:
        """At practice Meta."""
        assert self._program.practice is not None
        order = json.dumps({"verb": verb, **how}).encode()
        urlopen(str(self._program.practice.facts()["control_url"]), order).close()  # noqa: S310 - on loopback

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifiers)

    def shoot(self, scene: "Scene") -> None:
        self.window.resize(*scene.size)
        self.settings.choose_text_size(self._eyes.size)
        self.settings.choose_more_contrast(self._eyes.contrast)
        scene.arrange(self)
        # Light last: a window that stays as it is is not painted anew, and Qt's software renderer then leaves shapes
        # that are clipped away above what covers them
        for look, suffix in (("dark", "-dark"), ("light", "")):
            self.settings.choose_appearance(look)
            self.wait(SETTLED_MS)
            path = self._album.place(f"{scene.name}{suffix}")
            self.window.grabWindow().save(str(path), quality=self._album.quality)
            sys.stdout.write(f"{path.name}\n")
        scene.restore(self)


@record
class Scene:
    name: str
    arrange: Callable[[Stage], object]
    size: tuple[int, int] = LAPTOP
    restore: Callable[[Stage], object] = lambda _: None


def back(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Escape)


def at(page: str, then: Callable[[Stage], object] = lambda _: None) -> Callable[[Stage], object]:
    """A page of the settings."""

    def arrange(stage: Stage) -> None:
        stage.part(Places).go_to_page(page)
        then(stage)

    return arrange


def home(stage: Stage) -> None:
    stage.part(Places).go("inbox")
