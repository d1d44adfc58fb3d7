"""Settings → Computers: the shop's devices, this one marked, and how one of them is removed."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.computers import Computer, Removal
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels import commas
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QT_TRANSLATE_NOOP, QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOW = 15 * 60_000  # the relay says to ten minutes when a computer was there
_FAILED = {
    Removal.RECEIVES: QT_TRANSLATE_NOOP(
        "Computers",
        "It still receives something that this computer does not. Connect that here first, then remove it.",
    ),
    Removal.UNKNOWN: QT_TRANSLATE_NOOP("Computers", "It is no computer of your shop any more."),
    Removal.UNREACHABLE: QT_TRANSLATE_NOOP("Computers", "The relay did not answer, so nothing has changed. Try again."),
    Removal.META_SILENT: QT_TRANSLATE_NOOP(
        "Computers",
        "It is removed. Meta did not confirm: remove Conwerz at Facebook under Settings, Business integrations, and"
        " what your business gave it in Meta's business settings: System users, Revoke tokens. Then sign in here"
        " again.",
    ),
    Removal.NO_LOGIN: QT_TRANSLATE_NOOP(
        "Computers",
        "It is removed. Nobody has signed in here, so nothing could be ended at Meta: remove Conwerz at Facebook under"
        " Settings, Business integrations, and what your business gave it in Meta's business settings: System users,"
        " Revoke tokens.",
    ),
}


def _nobody() -> "Future[tuple[Computer, ...] | None]":
    return Future()


def _nothing(_: str, __: bool) -> "Future[Removal]":
    return Future()


@record
class ComputerActs:
    """`read` is None where the relay is silent; `remove` takes the device, and whether it was stolen.

    `sign_in` begins a login, `stay` makes this computer a new one.
    """

    read: Callable[[], "Future[tuple[Computer, ...] | None]"] = _nobody
    remove: Callable[[str, bool], "Future[Removal]"] = _nothing
    sign_in: Callable[[], object] = lambda: None
    stay: Callable[[], object] = lambda: None


@record
class ComputerRow:
    key: str
    name: str
    since: str
    seen: str
    receives: str
    is_this: bool
    is_here: bool
    """Seen in the last minutes."""
    spoken: str


@record
class ComputersState:
    """`stage`: "loading", "shown", "silent" (the relay does not answer) or "removed" (this one was).

    `asked` is the device that is to be removed. `knows_code`: it has this shop's recovery code.
    """

    stage: str = "loading"
    asked: str = ""
    question: str = ""
    knows_code: bool = False
    busy: bool = False
    problem: str = ""
    done: str = ""
    signs_in: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class Computers(QObject):
    """Asks nobody before it is first opened."""

    stage_changed = Signal()
    asked_changed = Signal()
    question_changed = Signal()
    knows_code_changed = Signal()
    busy_changed = Signal()
    problem_changed = Signal()
    done_changed = Signal()
    signs_in_changed = Signal()

    def __init__(
        self, clock: Callable[[], int], calendar: Calendar, acts: ComputerActs, bridge: Bridge, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._found: dict[str, Computer] = {}
        self._state = ComputersState()
        self._rows = Rows(ComputerRow, self)

    @Property(Rows, constant=True)
    def computers(self) -> Rows:
        return self._rows

    @Property(str, notify=stage_changed)
    def stage(self) -> str:
        return self._state.stage

    @Property(str, notify=asked_changed)
    def asked(self) -> str:
        return self._state.asked

    @Property(str, notify=question_changed)
    def question(self) -> str:
        return self._state.question

    @Property(bool, notify=knows_code_changed)
    def knows_code(self) -> bool:
        """The one that is asked about has this shop's recovery code, and erases itself on this computer's word."""
        return self._state.knows_code

    @Property(bool, notify=busy_changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        return self._state.problem

    @Property(str, notify=done_changed)
    def done(self) -> str:
        return self._state.done

    @Property(bool, notify=signs_in_changed)
    def signs_in(self) -> bool:
        """The grants were ended, so this computer has to sign in again too."""
        return self._state.signs_in

    @Slot()
    def open(self) -> None:
        """The page is shown."""
        self._bridge.when_done(self._acts.read(), self.show)

    @Slot(str)
    def ask(self, device: str) -> None:
        found = self._found.get(device)
        if found and not found.is_this and not self._state.busy:
            name = self._row(found).since
            question = _translated("Remove the computer that has been there %1?").replace("%1", name)
            self._set(
                replace(self._state, asked=device, question=question, knows_code=found.same_code, problem="", done="")
            )

    @Slot()
    def keep(self) -> None:
        """The question is answered with no."""
        if not self._state.busy:
            self._set(replace(self._state, asked=""))

    @Slot(bool)
    def remove(self, stolen: bool) -> None:
        if self._state.asked and not self._state.busy:
            self._set(replace(self._state, busy=True))
            removed = self._acts.remove(self._state.asked, stolen)
            self._bridge.when_done(removed, lambda how: self._end(how, stolen=stolen))

    @Slot()
    def sign_in(self) -> None:
        self._acts.sign_in()

    @Slot()
    def stay(self) -> None:
        """This computer was removed, and its owner wants it back: it becomes another one, and signs in."""
        self._acts.stay()
        self._set(ComputersState())

    def show_removed(self, removed: bool) -> None:
        """What the link to the relay says of this very computer."""
        if removed and self._state.stage != "removed":
            self._rows.replace([])
            self._set(ComputersState("removed"))
        elif not removed and self._state.stage == "removed":
            self._set(ComputersState())

    def show(self, found: tuple[Computer, ...] | None) -> None:
        if self._state.stage == "removed":
            return
        if found is None:
            self._set(replace(self._state, stage="silent"))
            return
        self._found = {each.device: each for each in found}
        self._rows.show([self._row(each) for each in sorted(found, key=lambda each: (not each.is_this, -each.seen_at))])
        self._set(replace(self._state, stage="shown"))

    def _end(self, how: Removal, *, stolen: bool) -> None:
        if how in (Removal.REMOVED, Removal.OF_BUSINESS):
            done = _removed_words(how, knows_code=self._state.knows_code, stolen=stolen)
            self._set(replace(self._state, asked="", busy=False, done=done, problem="", signs_in=stolen))
        else:
            signs_in = how is Removal.META_SILENT
            problem = _translated(_FAILED[how])
            self._set(replace(self._state, asked="", busy=False, done="", problem=problem, signs_in=signs_in))
        self.open()

    def _row(self, each: Computer) -> ComputerRow:
        now = self._clock()
        name = _translated("This computer") if each.is_this else _translated("Another computer")
        since = _translated("since %1").replace("%1", self._calendar.in_list(each.enrolled_at, now))
        is_here = each.is_this or now - each.seen_at < NOW
        seen = (
            _translated("There now")
            if is_here
            else _translated("Last seen %1").replace("%1", self._calendar.in_list(each.seen_at, now))
        )
        receives = _receives(each.receives)
        spoken = commas.joined((name, since, seen, receives))
        return ComputerRow(each.device, name, since, seen, receives, each.is_this, is_here, spoken)

    def _set(self, state: ComputersState) -> None:
        before, self._state = self._state, state
        emit_changed(self, before, state)


def _receives(count: int) -> str:
    if count == 0:
        return _translated("Receives nothing")
    return QCoreApplication.translate("Computers", "Receives %n connections", "", count)


def _removed_words(how: Removal, *, knows_code: bool, stolen: bool) -> str:
    """What has ended, and the one thing that is left to do for what could not be ended here."""
    if knows_code:
        first = _translated("It is removed, and erases itself as soon as it is online.")
    elif stolen:
        first = _translated("It is removed, and receives nothing more.")
    else:
        first = _translated("It is removed. When it is next online, it asks whoever sits there to erase everything.")
    return f"{first} {_ended_words(how)}" if stolen else first


def _ended_words(how: Removal) -> str:
    if how is Removal.OF_BUSINESS:
        return _translated(
            "What was signed in to here has ended at Meta; sign in again. If the other computer was signed in to your"
            " business, end that in Meta's business settings: System users, Revoke tokens."
        )
    return _translated(
        "What was signed in to here has ended at Meta; sign in again. Whoever else had signed in there removes Conwerz"
        " at Facebook under Settings, Business integrations."
    )


def _translated(text: str) -> str:
    return QCoreApplication.translate("Computers", text)
