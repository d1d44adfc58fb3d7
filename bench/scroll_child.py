"""Scrolls through the open conversation of the real program (`ours`), or through a bare ListView. Told on stdin."""

import asyncio
import itertools
import json
import sys
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStringListModel, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication

from bench import watching
from bench.generator import ShopYear
from bench.scrolling import Frame, Scrolling, tallest_list
from conwerz_desktop.app import data_classes, haste
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.program import Program
from conwerz_desktop.app.running import run
from conwerz_desktop.app.shop import Shop
from conwerz_desktop.domain.channels import Address, Asset
from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.services import intake, retention
from conwerz_desktop.services.retention import Retention, Slice
from conwerz_desktop.store import connections, settings
from conwerz_desktop.store.ballast import Ballast
from conwerz_desktop.store.prove import Found
from conwerz_desktop.store.purge import Stage, Until

SETTLE_MS, AGAIN_MS = 1_500, 50
EVENTS_A_SECOND, BATCH, CUSTOMERS = 1_000, 50, 500
BARE = b"""
import QtQuick
Window {
    required property var rows
    width: 1280; height: 800; visible: true
    ListView {
        anchors.fill: parent
        model: parent.Window.window.rows
        verticalLayoutDirection: ListView.BottomToTop
        delegate: Text {
            required property string display
            width: 520; text: display; wrapMode: Text.Wrap; padding: 9; font.pixelSize: 14; textFormat: Text.PlainText
        }
    }
}
"""


Done = Counter[str]
"""What was done beside the scrolling: rows that were written or erased, slices, proofs that began."""


def _scroll(window: QQuickWindow, told: dict[str, Any], done: Done) -> None:
    """Says what was done until the last step, and how long that took."""
    began = time.monotonic()

    def say(frames: list[Frame]) -> None:
        watching.say({"frames": frames, "done": dict(done), "seconds": time.monotonic() - began})

    Scrolling(window, tallest_list(window.contentItem()), told["steps"], told["longest"], say)


class ScrolledProgram(Program):
    def scroll(self, told: dict[str, Any]) -> None:
        self._told = told
        self._engine.window.frameSwapped.connect(self._look)

    def _look(self) -> None:
        """Until the only conversation is open, whichever view it is in."""
        desk: Any = self._desk  # its parts are Qt properties, which mypy cannot see through
        if not desk:
            return
        desk.rail.choose_view("all")
        if desk.conversation.model.rows:
            self._engine.window.frameSwapped.disconnect(self._look)
            QTimer.singleShot(SETTLE_MS, self, self._begin)
        elif desk.inbox.model.rows:
            desk.inbox.pick(desk.inbox.model.rows[0].key)
        QTimer.singleShot(AGAIN_MS, self._engine.window.update)

    def _begin(self) -> None:
        assert self.shop
        done: Done = Counter()
        purge = partial(_purge, share=self._told["share"])
        work = {"a purge": purge, "1,000 events a second": _take_in}.get(self._told["beside"])
        if work:
            threading.Thread(target=work, args=(self.shop, done), daemon=True).start()
        _scroll(self._engine.window, self._told, done)


class CountedRetention(Retention):
    """The program's own, which says what it has done."""

    def __init__(self, shop: Shop, done: Done) -> None:
        ballast = Ballast(shop.store.path.with_name("ballast"))
        super().__init__(shop.store, data_classes.classes(), ballast, under_way=shop.under_way)
        self._done = done

    async def _slices(self, stages: Sequence[Stage], then: Until, unrelieved: float = 0.0) -> AsyncIterator[Slice]:
        async for each in super()._slices(stages, then, unrelieved):
            self._done[each.stage.name] += each.erased.rows
            self._done["slices"] += 1
            yield each

    async def _prove(self, ids: Sequence[str]) -> Found:
        self._done["proofs"] += 1
        return await super()._prove(ids)


def _purge(shop: Shop, done: Done, share: float) -> None:
    """Of a conversation of ninety days the oldest, from the first slice to the proof."""
    days = settings.DEFAULT_MESSAGE_DAYS - round(settings.DEFAULT_MESSAGE_DAYS * share)
    shop.store.time.hear_relay(0)
    shop.store.write(lambda writing: retention.choose(writing, days)).result()
    asyncio.run(CountedRetention(shop, done).purge())
    done["ends"] += 1


def _take_in(shop: Shop, done: Done) -> None:
    """From many customers of every Page and number, until the program ends."""
    store = shop.store
    places = [row.asset for row in store.read(connections.everything).result()]
    pace, began = threading.Event(), time.monotonic()
    for batch in itertools.count():
        now = store.time.now()
        numbers = range(batch * BATCH, (batch + 1) * BATCH)
        events = [
            MessageReceived(_customer(places, number % CUSTOMERS), f"mid.{number}", now, Content("Hello"))
            for number in numbers
        ]
        store.write(lambda writing, events=events: intake.apply(writing, events)).result()
        done["events"] += len(events)
        pace.wait(max(0.0, began + (batch + 1) * BATCH / EVENTS_A_SECOND - time.monotonic()))


def _customer(places: list[Asset], number: int) -> Address:
    return Address(places[number % len(places)], f"customer {number}")


def _ours(told: dict[str, Any]) -> int:
    def make(application: QApplication, options: Options, chosen: Profile) -> Program:
        made = ScrolledProgram(application, options, chosen)
        made.scroll(told)
        watching.quit_with_parent(application)
        return made

    return run(Options(profile=Path(told["profile"])), make)


def _bare(told: dict[str, Any]) -> int:
    application = QGuiApplication(sys.argv[:1])
    shop = ShopYear(told["seed"], told["ends_at"], told["messages"], 1)
    rows = QStringListModel([message.content.text for message in shop.told()])
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(BARE, QUrl())
    window = component.createWithInitialProperties({"rows": rows})
    assert isinstance(window, QQuickWindow), component.errorString()
    haste.end()  # as the program does once it is started
    begin = partial(_scroll, window, told, Counter())
    QTimer.singleShot(SETTLE_MS, window, begin)
    watching.quit_with_parent(application)
    code = application.exec()
    del begin, window, component, engine
    return code


def main() -> int:
    told = json.loads(sys.stdin.readline())
    haste.begin()  # as the program's own entry does
    return _ours(told) if told["ours"] else _bare(told)


if __name__ == "__main__":
    sys.exit(main())
