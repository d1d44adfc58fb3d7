"""The curtain before everything: what is asked for to lift it, and what came of the last attempt."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LEAST_PASSPHRASE = 8


@record
class LockActs:
    """`unlock` gets the passphrase, empty where the keychain is asked; `protect` a new one, empty to do without."""

    lock: Callable[[], object]
    unlock: Callable[[str], object]
    protect: Callable[[str], object]


@record
class LockState:
    by_passphrase: bool = False
    by_keychain: bool = False
    busy: bool = False
    problem: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class Lock(QObject):
    by_passphrase_changed = Signal()
    by_keychain_changed = Signal()
    busy_changed = Signal()
    problem_changed = Signal()

    def __init__(self, acts: LockActs, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts
        self._state = LockState()

    @Property(bool, notify=by_passphrase_changed)
    def by_passphrase(self) -> bool:
        """A passphrase is set: it is asked for here and at every start."""
        return self._state.by_passphrase

    @Property(bool, notify=by_keychain_changed)
    def by_keychain(self) -> bool:
        """This system's keychain can be locked, and asks for its password then."""
        return self._state.by_keychain

    @Property(bool, notify=busy_changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        return self._state.problem

    @Property(int, constant=True)
    def least(self) -> int:
        """Characters that a passphrase must have."""
        return LEAST_PASSPHRASE

    @Slot()
    def lock(self) -> None:
        if self._state.by_passphrase or self._state.by_keychain:
            self._acts.lock()

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        if not self._state.busy:
            self._set(replace(self._state, busy=True, problem=""))
            self._acts.unlock(passphrase)

    @Slot(str)
    def protect(self, passphrase: str) -> None:
        """Ask for this passphrase from now on; empty: for none."""
        assert not passphrase or len(passphrase) >= LEAST_PASSPHRASE
        self._set(replace(self._state, busy=True, problem=""))
        self._acts.protect(passphrase)

    def know(self, *, by_passphrase: bool, by_keychain: bool) -> None:
        self._set(LockState(by_passphrase, by_keychain))

    def refuse(self, key: str) -> None:
        """`key` is of `WrongPassphrase`, of the keychain's errors, or tells of a key that is not this shop's."""
        self._set(replace(self._state, busy=False, problem=_refusal(key)))

    def _set(self, state: LockState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _refusal(key: str) -> str:
    match key:
        case "lock.wrong_passphrase":
            return _translated("That is not the passphrase. Try again, or use the recovery code.")
        case "lock.another_key":
            return _translated("The keychain does not hold this shop's key any more. Quit Conwerz and start it again.")
        case _:
            return _translated("The keychain stayed shut. Try again and enter its password.")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Lock", text)
