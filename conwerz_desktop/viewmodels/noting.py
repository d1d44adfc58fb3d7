"""Writing a note to colleagues. It is handed nothing that sends: what is written here cannot leave."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.store import drafts
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.notes import Note
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.drafts import Drafts, Keep
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PAUSE_MS = 400


def _never(*_asked: object) -> Future[Any]:
    return Future()


@record
class NoteActs:
    """`delete` tells what stood there."""

    add: Callable[[int, str], Future[int | None]] = _never
    edit: Callable[[int, str], Future[None]] = _never
    delete: Callable[[int], Future[Note | None]] = _never
    put_back: Callable[[Note], object] = _never
    keep_draft: Keep = _never


@record
class NotingState:
    open: bool = False
    text: str = ""
    may_save: bool = False
    editing: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class Noting(QObject):
    open_changed = Signal()
    text_changed = Signal()
    may_save_changed = Signal()
    editing_changed = Signal()
    begun = Signal()
    """The keyboard belongs in the note."""
    saved = Signal()

    def __init__(
        self,
        store: Store,
        acts: NoteActs,
        offer_undo: Callable[[str, Callable[[], object]], object],
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._acts = acts
        self._offer_undo = offer_undo
        self._bridge = bridge
        self._drafts = Drafts(acts.keep_draft, QTimer(self, interval=_PAUSE_MS, singleShot=True), bridge)
        self._loaded = False
        self._open: set[int] = set()
        self._edited: tuple[int, str] | None = None  # the number of an older note, and how it reads now
        self._row: ConversationRow | None = None
        self._state = NotingState()

    @Property(bool, notify=open_changed)
    def open(self) -> bool:
        return self._state.open

    @Property(str, notify=text_changed)
    def text(self) -> str:
        return self._state.text

    @Property(bool, notify=may_save_changed)
    def may_save(self) -> bool:
        return self._state.may_save

    @Property(bool, notify=editing_changed)
    def editing(self) -> bool:
        """An older note is being changed."""
        return self._state.editing

    @Slot()
    def begin(self) -> None:
        if self._row is None:
            return
        self._open.add(self._row.id)
        self._load()
        self._show()
        self.begun.emit()

    @Slot()
    def leave(self) -> None:
        """Back to the answer. What was begun stays for the next time."""
        self._edited = None
        if self._row:
            self._open.discard(self._row.id)
        self._show()

    @Slot(str)
    def write(self, text: str) -> None:
        if self._row is None or text == self._state.text:
            return
        if self._edited:
            self._edited = (self._edited[0], text)
        else:
            self._drafts.write(self._row.id, text)
        self._show()

    @Slot()
    def save(self) -> None:
        if self._row is None or not self._state.may_save:
            return
        text = self._state.text.strip()
        if self._edited:
            number, self._edited = self._edited[0], None
            going: Future[Any] = self._acts.edit(number, text)
        else:
            self._drafts.write(self._row.id, "")
            self._drafts.settle()
            going = self._acts.add(self._row.id, text)
        self._bridge.when_done(going, lambda _: self.saved.emit(), partial(self._drafts.give_back, self._row.id, text))
        self.leave()

    @Slot(int, str)
    def edit(self, number: int, text: str) -> None:
        self._edited = (number, text)
        self.begin()

    @Slot(int)
    def delete(self, number: int) -> None:
        if self._edited and self._edited[0] == number:
            self.leave()
        self._bridge.when_done(self._acts.delete(number), self._deleted)

    def turn_to(self, row: ConversationRow | None) -> None:
        if (row and row.id) != (self._row and self._row.id):
            self._edited = None
            self._drafts.settle()
        self._row = row
        self._show()

    def settle(self) -> None:
        self._drafts.settle()

    def _deleted(self, note: Note | None) -> None:
        if note:
            self._offer_undo(_translated("The note is deleted"), partial(self._acts.put_back, note))

    def _load(self) -> None:
        if not self._loaded:
            self._loaded = True
            self._bridge.when_done(self._store.read(lambda db: drafts.everything(db, drafts.NOTES)), self._take)

    def _take(self, kept: dict[int, str]) -> None:
        self._drafts.load(kept)
        self._show()

    def _show(self) -> None:
        old, self._state = self._state, self._now()
        emit_changed(self, old, self._state)

    def _now(self) -> NotingState:
        if self._row is None:
            return NotingState()
        text = self._edited[1] if self._edited else self._drafts.of(self._row.id)
        state = NotingState(self._row.id in self._open, text, bool(text.strip()))
        return replace(state, editing=self._edited is not None)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Noting", text)
