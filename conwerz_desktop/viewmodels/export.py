"""Taking things out: a conversation to a file or to paper, and everything as one archive."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.transcripts import Form, as_text
from conwerz_desktop.services import transcripts as for_programs
from conwerz_desktop.services.backup_errors import BackupError, Stopped
from conwerz_desktop.store import connections
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import transcripts
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Tell = Callable[[float], object]


@record
class ExportActs:
    """`ask_for_place` gets a name to begin with and who hears the path; `save_pdf` and `print_page` get HTML."""

    ask_for_place: Callable[[str, Callable[[str], object]], object] = lambda *_: None
    save: Callable[[Path, str], object] = lambda *_: None
    save_pdf: Callable[[Path, str], object] = lambda *_: None
    print_page: Callable[[str], object] = lambda _: None
    archive: Callable[[Path, Tell], Future[Any]] = lambda *_: Future()
    stop: Callable[[], object] = lambda: None


@record
class ExportState:
    progress: float = 0.0
    busy: bool = False
    saved: str = ""
    problem: str = ""


@record
class _Written:
    """A conversation in the three ways it can be written."""

    text: str
    html: str
    json: str
    name: str


@QmlElement
@QmlUncreatable("made in Python")
class Export(QObject):
    progress_changed = Signal()
    busy_changed = Signal()
    saved_changed = Signal()
    problem_changed = Signal()

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: ExportActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._state = ExportState()

    @Property(float, notify=progress_changed)
    def progress(self) -> float:
        return self._state.progress

    @Property(bool, notify=busy_changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(str, notify=saved_changed)
    def saved(self) -> str:
        """Where the archive lies; empty before there is one."""
        return self._state.saved

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        return self._state.problem

    @Slot(int)
    def save(self, conversation: int) -> None:
        """As what the name's ending says: txt, html, json or pdf."""
        self._write(conversation, self._ask_where)

    @Slot(int)
    def print_out(self, conversation: int) -> None:
        self._write(conversation, lambda written: self._acts.print_page(written.html))

    @Slot()
    def archive(self) -> None:
        if not self._state.busy:
            self._acts.ask_for_place("Conwerz.zip", self._begin)

    @Slot()
    def stop(self) -> None:
        self._acts.stop()

    def _write(self, conversation: int, then: Callable[[_Written], object]) -> None:
        """On the reader's thread; a conversation that has expired meanwhile is left alone."""
        write = partial(self._written, conversation)
        self._bridge.when_done(self._store.read(write), lambda written: written and then(written))

    def _written(self, conversation: int, db: Connection) -> _Written | None:
        found = transcripts.read(db, conversation)
        if found is None:
            return None
        row, told = found
        shop = connections.find(db, row.asset)
        shown = transcripts.transcript(row, told, shop.name if shop else "", self._calendar, self._clock())
        return _Written(as_text(shown), transcripts.as_html(shown), for_programs.as_json(row, told), _name(shown.title))

    def _ask_where(self, written: _Written) -> None:
        self._acts.ask_for_place(f"{written.name}.{Form.PDF}", lambda chosen: self._save(written, Path(chosen)))

    def _save(self, written: _Written, path: Path) -> None:
        match path.suffix.lower().removeprefix("."):
            case Form.PDF:
                self._acts.save_pdf(path, written.html)
            case Form.HTML:
                self._acts.save(path, written.html)
            case Form.JSON:
                self._acts.save(path, written.json)
            case _:
                self._acts.save(path, written.text)

    def _begin(self, chosen: str) -> None:
        self._set(ExportState(busy=True))
        tell = lambda share: self._bridge.call(partial(self._show_progress, share))  # noqa: E731
        doing = self._acts.archive(Path(chosen), tell)
        doing.add_done_callback(lambda done: self._bridge.call(partial(self._end, chosen, done)))

    def _show_progress(self, share: float) -> None:
        if self._state.busy:
            self._set(replace(self._state, progress=share))

    def _end(self, chosen: str, done: Future[Any]) -> None:
        match done.exception():
            case None:
                self._set(ExportState(saved=chosen))
            case Stopped():
                self._set(ExportState())
            case error:
                self._set(ExportState(problem=_not_written(chosen)))
                if not isinstance(error, BackupError | OSError):
                    raise error

    def _set(self, state: ExportState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _not_written(chosen: str) -> str:
    pattern = QCoreApplication.translate("Export", "%1 could not be written. Make room, or choose another folder.")
    return pattern.replace("%1", Path(chosen).name)


def _name(title: str) -> str:
    """For a file, on every system."""
    kept = "".join(letter if letter.isalnum() or letter in " -_·." else " " for letter in title)
    return " ".join(kept.split()).strip(". ") or QCoreApplication.translate("Export", "Conversation")
