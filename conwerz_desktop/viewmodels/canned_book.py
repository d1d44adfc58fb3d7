"""The owner's ready answers: written one by one, or brought in by pasting a list."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import canned as rules
from conwerz_desktop.domain.canned import Wording
from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.outgoing import File, Taken
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import canned
from conwerz_desktop.store.canned import Canned
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import commas, names
from conwerz_desktop.viewmodels.answering_acts import FileActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.collation import in_order
from conwerz_desktop.viewmodels.completion import place_words
from conwerz_desktop.viewmodels.enclosures import Enclosures
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def _never(*_asked: object) -> Future[Any]:
    return Future()


@record
class CannedActs:
    put: Callable[[int | None, Wording, Sequence[File]], Future[int]] = _never
    bring_in: Callable[[Sequence[Wording]], Future[int]] = _never
    delete: Callable[[int], object] = _never


@record
class CannedRow:
    key: int
    title: str
    text: str
    facts: str


@record
class CannedState:
    """`sheet` is none, new, edit or paste; `found` says what a pasted list holds."""

    sheet: str = "none"
    flaw: str = ""
    found: str = ""
    may_save: bool = False
    asked: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class CannedBook(QObject):
    """Reads nothing before it is opened."""

    sheet_changed = Signal()
    flaw_changed = Signal()
    found_changed = Signal()
    may_save_changed = Signal()
    asked_changed = Signal()

    def __init__(self, store: Store, acts: CannedActs, files: FileActs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._acts = acts
        self._choose = files.choose
        self._bridge = bridge
        self._opened = False
        self._known: tuple[Canned, ...] = ()
        self._draft = Wording("", "")
        self._number: int | None = None
        self._pasted: tuple[Wording, ...] = ()
        self._state = CannedState()
        self.model = Rows(CannedRow, self)
        self._files = Enclosures(files.read, files.shrink, bridge, self)
        self._files.turn_to(0, Channel.MESSENGER)
        self._files.changed.connect(self._look)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self.model

    @Property(Enclosures, constant=True)
    def files(self) -> Enclosures:
        return self._files

    @Property(str, notify=sheet_changed)
    def sheet(self) -> str:
        return self._state.sheet

    @Property(str, notify=flaw_changed)
    def flaw(self) -> str:
        return self._state.flaw

    @Property(str, notify=found_changed)
    def found(self) -> str:
        return self._state.found

    @Property(bool, notify=may_save_changed)
    def may_save(self) -> bool:
        return self._state.may_save

    @Property(str, constant=True)
    def places(self) -> str:
        """What may stand in braces, as the owner would write it."""
        return "  ".join(f"{{{word}}}" for word in place_words().values())

    @Slot()
    def open(self) -> None:
        self._opened = True
        self._read()

    @Slot()
    def begin(self) -> None:
        self._write(None, Wording("", "", QLocale().name().partition("_")[0]), ())

    @Slot(int)
    def edit(self, number: int) -> None:
        if known := next((each for each in self._known if each.id == number), None):
            wording = Wording(known.title, known.text, known.language)
            read = self._store.read(lambda db: canned.files(db, number))
            self._bridge.when_done(read, partial(self._write, number, wording))

    @Slot()
    def begin_paste(self) -> None:
        self._pasted = ()
        self._show(CannedState(sheet="paste"))

    @Slot(str)
    def paste(self, words: str) -> None:
        self._pasted = rules.pasted(words)
        titles = commas.joined(names.clean(each.title) for each in self._pasted)
        count = len(self._pasted)
        said = QCoreApplication.translate("CannedBook", "%n ready answers: %1", "", count).replace("%1", titles)
        self._show(replace(self._state, found=said if count else "", may_save=bool(count)))

    @Slot(str, result=str)
    def text(self, part: str) -> str:
        """What the sheet's field begins with: title, text, language."""
        return str(getattr(self._draft, part))

    @Slot(str, str)
    def write(self, part: str, words: str) -> None:
        kept = words if part == "text" else words.strip()
        self._draft = replace(self._draft, **{part: kept})
        self._look()

    @Slot()
    def choose_files(self) -> None:
        self._choose(self._files.take)

    @Slot()
    def save(self) -> None:
        if not self._state.may_save:
            return
        if self._state.sheet == "paste":
            self._bridge.when_done(self._acts.bring_in(self._pasted), lambda _: self.leave())
        else:
            wording = replace(self._draft, title=self._draft.title.removeprefix("/"), text=self._draft.text.strip())
            going = self._acts.put(self._number, wording, self._files.files)
            self._bridge.when_done(going, lambda _: self.leave())

    @Slot()
    def leave(self) -> None:
        self._files.give_up(0)
        self._show(CannedState())

    @Property(str, notify=asked_changed)
    def asked(self) -> str:
        """The name of the one that is to be deleted, while the owner is asked."""
        return self._state.asked

    @Slot(int)
    def ask_delete(self, number: int) -> None:
        if known := next((each for each in self._known if each.id == number), None):
            self._number = number
            self._show(replace(self._state, asked=known.title))

    @Slot()
    def keep(self) -> None:
        self._show(replace(self._state, asked=""))

    @Slot()
    def delete(self) -> None:
        if self._state.asked and self._number is not None:
            self._acts.delete(self._number)
        self.keep()

    def enclosed(self, key: int) -> bytes | None:
        return self._files.content(key)

    def apply(self, changes: Changes) -> None:
        if self._opened and Topic.CANNED in changes.topics:
            self._read()

    def _read(self) -> None:
        self._bridge.when_done(self._store.read(canned.everything), self._take)

    def _take(self, found: tuple[Canned, ...]) -> None:
        self._known = in_order(found, lambda each: each.title)
        self.model.show([_row(each) for each in self._known])

    def _write(self, number: int | None, wording: Wording, files: Sequence[File]) -> None:
        self._files.give_up(0)
        self._show(CannedState())  # a sheet begins with what is written on it
        self._number, self._draft = number, wording
        self._files.show_taken([Taken(file, len(file.content)) for file in files])
        self._show(replace(self._state, sheet="new" if number is None else "edit"))
        self._look()

    def _look(self) -> None:
        if self._state.sheet in ("new", "edit"):
            flaw = self._flaw()
            self._show(replace(self._state, flaw=flaw, may_save=not flaw))

    def _flaw(self) -> str:
        title, text = self._draft.title.strip().removeprefix("/"), self._draft.text.strip()
        if not title or len(title) > rules.TITLE:
            return _translated("Give it a short name: you type it after /")
        if not text and not self._files.files:
            return _translated("Write the answer, or add a file")
        return "" if self._files.may_go else _translated("One of the files cannot be sent")

    def _show(self, new: CannedState) -> None:
        old, self._state = self._state, new
        emit_changed(self, old, new)


def _row(each: Canned) -> CannedRow:
    language = QLocale.languageToString(QLocale(each.language).language()) if each.language else ""
    facts = (language, *(names.clean(file.name) for file in each.files))
    return CannedRow(each.id, each.title, names.clean(each.text), "  ·  ".join(filter(None, facts)))


def _translated(text: str) -> str:
    return QCoreApplication.translate("CannedBook", text)
