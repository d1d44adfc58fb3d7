"""Erase everything: what would go, the word that the owner types, how far it is, and what was out of reach."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.parting import Left, Part, Stored
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels import commas, erasure_words, names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QT_TRANSLATE_NOOP, QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_GLYPHS = {Part.META: "plug", Part.RELAY: "cloud", Part.KEYS: "key", Part.BACKUPS: "shield", Part.FILES: "computer"}
_NAMES = {
    Part.META: QT_TRANSLATE_NOOP("EraseAll", "At Meta"),
    Part.RELAY: QT_TRANSLATE_NOOP("EraseAll", "On the relay"),
    Part.KEYS: QT_TRANSLATE_NOOP("EraseAll", "In the keychain"),
    Part.BACKUPS: QT_TRANSLATE_NOOP("EraseAll", "Backups in reach"),
    Part.FILES: QT_TRANSLATE_NOOP("EraseAll", "On this computer"),
}
_LEFT = {
    Part.META: QT_TRANSLATE_NOOP(
        "EraseAll",
        "Meta did not confirm. Remove Conwerz at Facebook under Settings, Business integrations, and what your business"
        " gave it in Meta's business settings: System users, Revoke tokens.",
    ),
    Part.RELAY: QT_TRANSLATE_NOOP(
        "EraseAll", "The relay did not answer. What waits there is sealed, and is let go of within 30 days."
    ),
    Part.KEYS: QT_TRANSLATE_NOOP(
        "EraseAll", "The keychain did not open. Its entries named Conwerz open nothing any more: delete them there."
    ),
    Part.FILES: QT_TRANSLATE_NOOP("EraseAll", "A file could not be deleted. The next start of Conwerz tries again."),
}


@record
class EraseActs:
    """`erase` begins; how far it is and how it ended is told through `show_done` and `show_left`."""

    count: Callable[[], "Future[Stored]"] = Future
    erase: Callable[[], object] = lambda: None
    leave: Callable[[], object] = lambda: None


@record
class ErasePart:
    """`state` is "", "now", "done" or "left"."""

    key: str
    glyph: str
    text: str
    detail: str
    state: str
    spoken: str


@record
class EraseState:
    """`stage`: "", "working" or "left"."""

    stage: str = ""
    share: float = 0.0
    removed: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class EraseAll(QObject):
    """Counts nothing before `open`."""

    stage_changed = Signal()
    share_changed = Signal()
    removed_changed = Signal()

    def __init__(self, acts: EraseActs, calendar: Calendar, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts
        self._calendar = calendar
        self._bridge = bridge
        self._stored = Stored()
        self._left = Left()
        self._done: set[Part] = set()
        self._state = EraseState()
        self._parts = Rows(ErasePart, self)
        self._show()

    @Property(Rows, constant=True)
    def parts(self) -> Rows:
        return self._parts

    @Property(str, notify=stage_changed)
    def stage(self) -> str:
        return self._state.stage

    @Property(float, notify=share_changed)
    def share(self) -> float:
        return self._state.share

    @Property(bool, notify=removed_changed)
    def removed(self) -> bool:
        """Another computer of the shop asked for it."""
        return self._state.removed

    @Property(str, constant=True)
    def word(self) -> str:
        """What is typed before anything goes."""
        return _word()

    @Slot()
    def open(self) -> None:
        """The page is shown."""
        self._bridge.when_done(self._acts.count(), self.show_stored)

    @Slot(str)
    def erase(self, typed: str) -> None:
        """Once, and only with the word."""
        if self._state.stage == "" and is_word(typed, _word()):
            self._acts.erase()

    @Slot()
    def leave(self) -> None:
        """The owner has read what is left."""
        if self._state.stage == "left":
            self._set(EraseState())
            self._acts.leave()

    def show_stored(self, found: Stored) -> None:
        self._stored = found
        self._show()

    def begin(self, *, removed: bool = False) -> None:
        self._done, self._left = set(), Left()
        self._set(EraseState("working", removed=removed))

    def show_done(self, part: Part) -> None:
        """This part is over, and all before it."""
        order = tuple(Part)
        self._done |= set(order[: order.index(part) + 1])
        self._set(replace(self._state, share=len(self._done) / len(order)))

    def show_left(self, left: Left) -> bool:
        """Whether there is something for the owner to read."""
        self._done, self._left = set(Part) - left.parts, left
        self._set(EraseState("left", 1.0, self._state.removed) if left.parts else EraseState())
        return bool(left.parts)

    def _set(self, state: EraseState) -> None:
        before, self._state = self._state, state
        self._show()
        emit_changed(self, before, state)

    def _show(self) -> None:
        now = next((part for part in Part if part not in self._done), None)
        self._parts.show([self._part(part, now) for part in Part])

    def _part(self, part: Part, now: Part | None) -> ErasePart:
        state = self._state_of(part, now)
        text, detail = _translated(_NAMES[part]), self._detail(part, state)
        return ErasePart(part, _GLYPHS[part], text, detail, state, f"{text}: {detail}. {_spoken(state)}".strip())

    def _state_of(self, part: Part, now: Part | None) -> str:
        if self._state.stage == "":
            return ""
        if part in self._left.parts:
            return "left"
        if part in self._done:
            return "done"
        return "now" if part is now else ""

    def _detail(self, part: Part, state: str) -> str:
        if state == "left":
            return self._what_is_left(part)
        return self._what_goes(part)

    def _what_is_left(self, part: Part) -> str:
        if part is Part.BACKUPS:
            said = _translated("Out of reach: %1. Delete the files named .conwerz-backup where they are.")
            return said.replace("%1", self._calendar.locale.toString(self._left.backups))
        return _translated(_LEFT[part])

    def _what_goes(self, part: Part) -> str:
        match part:
            case Part.META:
                connected = commas.joined(map(names.clean, self._stored.connections))
                said = _translated("Unsubscribed, and the grant ended: %1").replace("%1", connected)
                return said if connected else _translated("Nothing is connected.")
            case Part.RELAY:
                return _translated("This computer's registration, and what waits there sealed.")
            case Part.KEYS:
                return _translated("The database's key, the recovery code and every login.")
            case Part.BACKUPS:
                count = self._calendar.locale.toString(self._stored.backups)
                return _translated("Files: %1").replace("%1", count) if self._stored.backups else _translated("None.")
            case Part.FILES:
                counts = {
                    "messages": self._stored.messages,
                    "conversations": self._stored.conversations,
                    "leads": self._stored.leads,
                }
                told = erasure_words.numbers({name: count for name, count in counts.items() if count}, self._calendar)
                return told or _translated("The database. No message is in it.")


def _word() -> str:
    return _translated("erase")


def is_word(typed: str, word: str) -> bool:
    return typed.strip().casefold() == word.casefold()


def _spoken(state: str) -> str:
    return {
        "": "",
        "now": _translated("Under way"),
        "done": _translated("Done"),
        "left": _translated("Not finished"),
    }[state]


def _translated(text: str) -> str:
    return QCoreApplication.translate("EraseAll", text)
