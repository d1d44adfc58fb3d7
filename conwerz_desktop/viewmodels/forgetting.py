"""Forget this person: what would go, the question, and the receipt."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.store.receipts import Receipt
from conwerz_desktop.viewmodels import erasure_words
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOBODY = 0


def _uncounted(_conversation: int) -> Future[Mapping[str, int]]:
    return Future()


def _unforgotten(_conversation: int) -> Future[Receipt]:
    return Future()


@record
class ForgettingActs:
    count: Callable[[int], Future[Mapping[str, int]]] = _uncounted
    forget: Callable[[int], Future[Receipt]] = _unforgotten


@record
class CountLine:
    key: str
    name: str
    count: str


@record
class ForgettingState:
    """`stage`: "", "asking", "erasing", "done" or "failed"."""

    stage: str = ""
    title: str = ""
    sentence: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class Forgetting(QObject):
    stage_changed = Signal()
    title_changed = Signal()
    sentence_changed = Signal()

    def __init__(self, calendar: Calendar, acts: ForgettingActs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._conversation = NOBODY
        self._state = ForgettingState()
        self._counts = Rows(CountLine, self)

    @Property(Rows, constant=True)
    def counts(self) -> Rows:
        """What would go, or has gone."""
        return self._counts

    @Property(str, notify=stage_changed)
    def stage(self) -> str:
        return self._state.stage

    @Property(str, notify=title_changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=sentence_changed)
    def sentence(self) -> str:
        return self._state.sentence

    @Slot(int, str)
    def ask(self, conversation: int, name: str) -> None:
        """Count first; the question comes with its numbers."""
        self._conversation = conversation
        title = _translated("Forget %1?").replace("%1", name)
        self._bridge.when_done(self._acts.count(conversation), lambda counts: self._ask(conversation, title, counts))

    @Slot()
    def confirm(self) -> None:
        if self._state.stage != "asking":
            return
        self._show(replace(self._state, stage="erasing"))
        self._bridge.when_done(self._acts.forget(self._conversation), self._done, self._fail)

    @Slot()
    def close(self) -> None:
        self._conversation = NOBODY
        self._show(replace(self._state, stage=""))

    def _ask(self, conversation: int, title: str, counts: Mapping[str, int]) -> None:
        if conversation != self._conversation:
            return
        self._list(counts)
        said = _translated(
            "Everything with this person on every channel is erased from this computer, and cannot be brought back. "
            "Older messages stay away when Meta tells of them again, and backups made here go as well. "
            "Meta and the customer keep theirs."
        )
        self._show(ForgettingState("asking", title, said))

    def _done(self, receipt: Receipt) -> None:
        self._list(receipt.counts)
        self._show(ForgettingState("done", _translated("Forgotten"), erasure_words.evidence(receipt, self._calendar)))

    def _fail(self) -> None:
        said = _translated("This computer's disk could not be written. What is left is erased as soon as it can be.")
        self._show(ForgettingState("failed", _translated("Not everything is erased yet"), said))

    def _list(self, counts: Mapping[str, int]) -> None:
        number = self._calendar.locale.toString
        told = {erasure_words.word(name): count for name, count in counts.items() if count}
        self._counts.show([CountLine(name, name, number(count)) for name, count in told.items()])

    def _show(self, state: ForgettingState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Forgetting", text)
