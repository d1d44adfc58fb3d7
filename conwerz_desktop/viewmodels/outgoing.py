"""Settings → What leaves this computer: every host that was contacted, how often, and what for."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.ai import LOOPBACK
from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.errands import GRAPH_HOST, MEDIA_SUFFIXES, Purpose, is_media_host
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import contacts
from conwerz_desktop.store.contacts import Contact
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import commas, health_words
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QT_TRANSLATE_NOOP, QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_RELAY = frozenset({Purpose.RECEIVE, Purpose.ENROL})
PURPOSES = {
    Purpose.RECEIVE: QT_TRANSLATE_NOOP("Outgoing", "Receiving what waits for you"),
    Purpose.ENROL: QT_TRANSLATE_NOOP("Outgoing", "Saying which accounts this computer receives"),
    Purpose.LOGIN: QT_TRANSLATE_NOOP("Outgoing", "Signing in"),
    Purpose.CONNECT: QT_TRANSLATE_NOOP("Outgoing", "Finding your Pages, accounts and numbers"),
    Purpose.SUBSCRIBE: QT_TRANSLATE_NOOP("Outgoing", "Asking Meta to tell about new messages"),
    Purpose.CHECK: QT_TRANSLATE_NOOP("Outgoing", "Checking that a connection works"),
    Purpose.ANSWER: QT_TRANSLATE_NOOP("Outgoing", "Sending your answers"),
    Purpose.PEOPLE: QT_TRANSLATE_NOOP("Outgoing", "Asking for a customer's name"),
    Purpose.HISTORY: QT_TRANSLATE_NOOP("Outgoing", "Reading conversations again"),
    Purpose.MEDIA: QT_TRANSLATE_NOOP("Outgoing", "Pictures and files"),
    Purpose.COMMENTS: QT_TRANSLATE_NOOP("Outgoing", "Comments"),
    Purpose.LEADS: QT_TRANSLATE_NOOP("Outgoing", "Leads"),
    Purpose.INSIGHTS: QT_TRANSLATE_NOOP("Outgoing", "Insights"),
    Purpose.NUMBERS: QT_TRANSLATE_NOOP("Outgoing", "WhatsApp numbers and their profile"),
    Purpose.TEMPLATES: QT_TRANSLATE_NOOP("Outgoing", "WhatsApp templates"),
    Purpose.REVOKE: QT_TRANSLATE_NOOP("Outgoing", "Giving permissions back"),
    Purpose.MODEL: QT_TRANSLATE_NOOP("Outgoing", "Drafting with a model"),
    Purpose.UPDATE: QT_TRANSLATE_NOOP("Outgoing", "Looking for a new version"),
    Purpose.UNSAID: QT_TRANSLATE_NOOP("Outgoing", "Other"),
}


@record
class HostLine:
    """`purposes`, `times` and `lasts` belong together, the busiest first."""

    key: str
    who: str
    summary: str
    purposes: tuple[str, ...]
    times: tuple[str, ...]
    lasts: tuple[str, ...]
    spoken: str


@QmlElement
@QmlUncreatable("made in Python")
class Outgoing(QObject):
    """Reads nothing before it is first opened; then every new call is seen."""

    loaded_changed = Signal()

    def __init__(
        self, store: Store, clock: Callable[[], int], calendar: Calendar, bridge: Bridge, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._bridge = bridge
        self._contacts: Sequence[Contact] | None = None
        self._hosts = Rows(HostLine, self)

    @Property(Rows, constant=True)
    def hosts(self) -> Rows:
        return self._hosts

    @property
    def shown(self) -> tuple[HostLine, ...]:
        return tuple(self._hosts.rows)

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._contacts is not None

    @Property(str, constant=True)
    def rule(self) -> str:
        """Whom the program may reach at all."""
        media = commas.joined(f"*{suffix}" for suffix in MEDIA_SUFFIXES)
        said = _translated(
            "Conwerz can reach %1, Meta's hosts for pictures (%2), its own delivery service and, where this build has"
            " one, its update server."
        )
        ends = _translated(
            "A drafting model is added only while you have switched one on, and it alone. Every other address is"
            " refused before anything is sent. There is no telemetry."
        )
        return f"{said.replace('%1', GRAPH_HOST).replace('%2', media)} {ends}"

    @Slot()
    def open(self) -> None:
        self._bridge.when_done(self._store.read(contacts.everything), self._take)

    def apply(self, changes: Changes) -> None:
        if self._contacts is not None and Topic.CONTACTS in changes.topics:
            self.open()

    def tick(self) -> None:
        self._show()

    def _take(self, found: Sequence[Contact]) -> None:
        self._contacts = found
        self._show()
        self.loaded_changed.emit()

    def _show(self) -> None:
        self._hosts.show(hosts(self._contacts or (), self._clock(), self._calendar))


def hosts(found: Sequence[Contact], now: int, calendar: Calendar) -> list[HostLine]:
    """`found` is in the order of hosts; the host that was contacted most comes first."""
    grouped = [list(each) for _, each in groupby(found, key=lambda contact: contact.host)]
    grouped.sort(key=lambda each: sum(contact.calls for contact in each), reverse=True)
    return [_host(each, now, calendar) for each in grouped]


def _host(found: list[Contact], now: int, calendar: Calendar) -> HostLine:
    host = found[0].host
    total = sum(contact.calls for contact in found)
    since = calendar.in_list(min(contact.first_at for contact in found), now)
    counted = QCoreApplication.translate("Outgoing", "%n calls since %1", None, total)
    said = counted.replace(str(total), calendar.locale.toString(total)).replace("%1", since)
    who = _who(host, {contact.errand.purpose for contact in found})
    by_purpose: dict[Purpose, tuple[int, int]] = {}
    for contact in found:
        calls, last = by_purpose.get(contact.errand.purpose, (0, 0))
        by_purpose[contact.errand.purpose] = calls + contact.calls, max(last, contact.last_at)
    ordered = sorted(by_purpose.items(), key=lambda each: each[1][0], reverse=True)
    purposes = tuple(_translated(PURPOSES[purpose]) for purpose, _ in ordered)
    times = tuple(calendar.locale.toString(calls) for _, (calls, _) in ordered)
    lasts = tuple(health_words.ago(last, now, calendar) for _, (_, last) in ordered)
    spoken = ". ".join([host, who, said, *(f"{what}: {count}" for what, count in zip(purposes, times, strict=True))])
    return HostLine(host, who, said, purposes, times, lasts, spoken)


def _who(host: str, purposes: set[Purpose]) -> str:
    if purposes & _RELAY:
        return _translated("Our delivery service")
    if Purpose.MODEL in purposes:
        is_here = host.rpartition(":")[0].strip("[]") in LOOPBACK or host in LOOPBACK
        return _translated("A model on this computer") if is_here else _translated("Your AI provider")
    if Purpose.UPDATE in purposes:
        return _translated("Our update server")
    if is_media_host(host):
        return _translated("Meta, pictures and files")
    return _translated("Meta")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Outgoing", text)
