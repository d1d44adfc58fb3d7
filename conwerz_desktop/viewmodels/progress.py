"""The one place where long work shows what it does, how far it is, and what stopping it would leave."""

from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.services.under_way import Doing, Kind, UnderWay
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SOON = 1_500  # milliseconds: what is done by then was not long work, and is never shown


@record
class WorkRow:
    """`keeps` says what stopping leaves, or why it cannot be stopped."""

    key: int
    words: str
    figure: str
    share: float
    keeps: str
    stoppable: bool
    stopping: bool


@record
class LongWorkState:
    """Of the oldest that is under way, and how many there are beside it."""

    words: str = ""
    figure: str = ""
    share: float = 0.0
    others: int = 0


@QmlElement
@QmlUncreatable("made in Python")
class LongWork(QObject):
    words_changed = Signal()
    figure_changed = Signal()
    share_changed = Signal()
    others_changed = Signal()
    said = Signal(str)
    """For who hears the window: that something began to take long, or came to its end."""

    def __init__(self, under_way: UnderWay, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._under_way = under_way
        self._doing: tuple[Doing, ...] = ()
        self._long: frozenset[int] = frozenset()
        self._state = LongWorkState()
        self._model = Rows(WorkRow, self)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._look)
        self._leave = under_way.listen(lambda doing: bridge.call(partial(self._hear, doing)))

    @Property(Rows, constant=True)
    def model(self) -> Rows:
        return self._model

    @Property(str, notify=words_changed)
    def words(self) -> str:
        """Empty while nothing takes long."""
        return self._state.words

    @Property(str, notify=figure_changed)
    def figure(self) -> str:
        return self._state.figure

    @Property(float, notify=share_changed)
    def share(self) -> float:
        return self._state.share

    @Property(int, notify=others_changed)
    def others(self) -> int:
        return self._state.others

    @Slot(int)
    def stop(self, number: int) -> None:
        self._under_way.stop(number)

    def close(self) -> None:
        self._soon.stop()
        self._leave()

    def _hear(self, doing: tuple[Doing, ...]) -> None:
        self._doing = doing
        if any(each.number not in self._long for each in doing) and not self._soon.isActive():
            self._soon.start()
        self._show()

    @Slot()
    def _look(self) -> None:
        """What is still under way takes long, and so does whatever began a little later."""
        fresh = [each for each in self._doing if each.number not in self._long]
        self._long |= {each.number for each in fresh}
        self._show()
        for each in fresh:
            self.said.emit(_words(each.kind))

    def _show(self) -> None:
        rows = [_row(each) for each in self._doing if each.number in self._long]
        for row in self._model.rows:
            if row.key not in {each.key for each in rows}:
                self.said.emit(_translated("Ended: %1").replace("%1", row.words))
        self._long &= {row.key for row in rows}
        self._model.show(rows)
        first = rows[0] if rows else None
        state = LongWorkState(first.words, first.figure, first.share, len(rows) - 1) if first else LongWorkState()
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _row(doing: Doing) -> WorkRow:
    locale = QLocale()
    figure = f"{locale.toString(doing.percent)} {locale.percent()}"
    return WorkRow(
        key=doing.number,
        words=_words(doing.kind),
        figure=_translated("Stopping…") if doing.stopping else figure,
        share=doing.percent / 100,
        keeps=_keeps(doing.kind),
        stoppable=doing.may_stop and not doing.stopping,
        stopping=doing.stopping,
    )


def _words(kind: Kind) -> str:
    return {
        Kind.BACKFILL: _translated("Reading earlier messages from Meta"),
        Kind.EXPORT: _translated("Writing the archive"),
        Kind.BACKUP: _translated("Making a backup"),
        Kind.RESTORE: _translated("Reading the backup"),
        Kind.PURGE: _translated("Erasing what is past its time"),
        Kind.INDEX: _translated("Making everything searchable again"),
        Kind.REREAD: _translated("Reading again what an earlier version could not"),
    }[kind]


def _keeps(kind: Kind) -> str:
    goes_on = _translated("You can go on working, or close Conwerz: the rest follows at the next start.")
    return {
        Kind.BACKFILL: _translated("If you stop it, what has been read stays; the rest is read later, by itself."),
        Kind.EXPORT: _translated("If you stop it, no file is left."),
        Kind.BACKUP: _translated("If you stop it, nothing of it is left; earlier backups stay."),
        Kind.RESTORE: _translated("If you stop it, nothing here has changed."),
    }.get(kind, goes_on)


def _translated(text: str) -> str:
    return QCoreApplication.translate("LongWork", text)
