"""The quiet bar about the way to the relay: there only while something is wrong, with the last contact."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.services.health import STARTING, Health, LinkState
from conwerz_desktop.store.gaps import GapRow
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels.moments import DAY, Calendar, span
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@record
class LinkBarState:
    sentence: str = ""
    kind: str = "info"


@QmlElement
@QmlUncreatable("made in Python")
class LinkBar(QObject):
    sentence_changed = Signal()
    kind_changed = Signal()

    def __init__(self, clock: Callable[[], int], calendar: Calendar, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._calendar = calendar
        self._health = STARTING
        self._gaps: Sequence[GapRow] = ()
        self._pause: tuple[str, int] | None = None
        self._practice = False
        self._state = LinkBarState()

    @Property(str, notify=sentence_changed)
    def sentence(self) -> str:
        """Empty while all is well."""
        return self._state.sentence

    @Property(str, notify=kind_changed)
    def kind(self) -> str:
        return self._state.kind

    def show_health(self, health: Health) -> None:
        self._health = health
        self.tick()

    def show_gaps(self, gaps: Sequence[GapRow]) -> None:
        self._gaps = gaps
        self.tick()

    def show_pause(self, pause: tuple[str, int] | None) -> None:
        """Whom Meta asks to send nothing, and until when."""
        self._pause = pause
        self.tick()

    def rehearse(self, practice: bool) -> None:
        """The practice shop's customers live on this computer."""
        self._practice = practice
        self.tick()

    def tick(self) -> None:
        now = self._clock()
        shown = state(self._health, now, self._calendar, practice=self._practice)
        news = (shown, paused(self._pause, now, self._calendar), missing(self._gaps, now, self._calendar))
        old, self._state = self._state, next((each for each in news if each.sentence), LinkBarState())
        emit_changed(self, old, self._state)


def paused(pause: tuple[str, int] | None, now: int, calendar: Calendar) -> LinkBarState:
    """Meta's limits are never hidden: the owner sees when answers go on by themselves."""
    if pause is None or pause[1] <= now:
        return LinkBarState()
    pattern = _translated("Meta asks %1 for a pause: what waits is sent from %2 on, by itself.")
    said = pattern.replace("%1", names.clean(pause[0])).replace("%2", calendar.clock(pause[1]))
    return LinkBarState(said, "warn")


def missing(gaps: Sequence[GapRow], now: int, calendar: Calendar) -> LinkBarState:
    """What the relay had to let go of is never hidden; a day later the owner has looked."""
    recent = [gap for gap in gaps if gap.last_at > now - DAY]
    if not recent:
        return LinkBarState()
    pattern = _missing_words(recent)
    first, last = min(gap.first_at for gap in recent), max(gap.last_at for gap in recent)
    said = pattern.replace("%1", calendar.in_list(first, now)).replace("%2", calendar.in_list(last, now))
    return LinkBarState(said, "warn")


def _missing_words(recent: Sequence[GapRow]) -> str:
    count = sum(gap.count for gap in recent)
    if not count:
        return _translated("Between %1 and %2 WhatsApp messages may be missing, which Meta does not tell twice.")
    if all(gap.filled_at for gap in recent):
        return QCoreApplication.translate(
            "LinkBar",
            "Between %1 and %2 at least %n messages did not come. Messenger's and Instagram's were read again; "
            "WhatsApp offers no way: look for its messages on your phone.",
            "",
            count,
        )
    said = _translated("Between %1 and %2 messages may be missing: at least %3. Look for them in Meta's own inbox.")
    return said.replace("%3", QLocale().toString(count))


def state(health: Health, now: int, calendar: Calendar, *, practice: bool = False) -> LinkBarState:
    match health.state:
        case LinkState.CONNECTING | LinkState.ONLINE | LinkState.ERASING:
            return LinkBarState()
        case LinkState.CLOCK_WRONG:
            return LinkBarState(_clock_words(health.clock_offset), "warn")
        case _:
            kind = "info" if health.state is LinkState.OFFLINE else "warn"
            return LinkBarState(_with_contact(_trouble(health.state, practice), health, now, calendar), kind)


def _trouble(state: LinkState, practice: bool) -> str:
    if practice and state is LinkState.UNREACHABLE:
        return _translated("The practice customers have stopped. Starting them again.")
    return {
        LinkState.OFFLINE: _translated("No network. Everything here goes on working."),
        LinkState.UNREACHABLE: _translated(
            "New messages are delayed: our delivery service does not answer. Nothing is lost."
        ),
        LinkState.DISK_FULL: _translated("The disk is full. New messages wait and nothing is lost; please make room."),
        LinkState.KEYCHAIN_CLOSED: _translated(
            "The keychain is locked. Unlock it, and new messages come by themselves."
        ),
        LinkState.BROKEN: _translated(
            "Something went wrong on the way to new messages. Conwerz tries again by itself."
        ),
        LinkState.TAKEN_OVER: _translated("Another computer receives your messages now."),
        LinkState.REMOVED: _translated(
            "Another computer of your shop removed this one. Nothing comes in; Settings → Computers says what to do."
        ),
    }[state]


def _with_contact(said: str, health: Health, now: int, calendar: Calendar) -> str:
    if health.last_contact_at is None:
        return said
    contact = calendar.in_list(health.last_contact_at, now)
    return f"{said} {_translated('Last contact: %1.').replace('%1', contact)}"


def _clock_words(offset: int) -> str:
    pattern = (
        _translated("This computer's clock is %1 slow. Conwerz uses the relay's time; please set the clock.")
        if offset > 0
        else _translated("This computer's clock is %1 fast. Conwerz uses the relay's time; please set the clock.")
    )
    return pattern.replace("%1", span(abs(offset)))


def _translated(text: str) -> str:
    return QCoreApplication.translate("LinkBar", text)
