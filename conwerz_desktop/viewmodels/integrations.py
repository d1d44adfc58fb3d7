"""Settings → Integrations: a card for each connection, the ones with a problem first, each with one way out."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.connection_health import Remedy, Shade, Standing, Trial
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import connection_health, connections, features_on, settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import commas, connect_words, health_words, names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

BUSINESS_SUITE = "https://business.facebook.com/latest/settings/whatsapp_account"
FACEBOOK = "https://www.facebook.com/"
_ORDER = tuple(Channel)
_URGENT = (Shade.BAD, Shade.WARN)
_ABLE = {
    Channel.MESSENGER: (Offer.MESSENGER, Offer.LEADS),
    Channel.INSTAGRAM: (Offer.INSTAGRAM_MESSAGES, Offer.INSTAGRAM_COMMENTS, Offer.INSTAGRAM_INSIGHTS),
    Channel.WHATSAPP: (Offer.WHATSAPP,),
}


def _nothing(*_: object) -> None:
    """Nobody has taken this over."""


@record
class ConnectionActs:
    """What can be done to a connection, by its row number. `connect` begins a login."""

    check: Callable[[int], object] = _nothing
    test: Callable[[int], object] = _nothing
    subscribe: Callable[[int], object] = _nothing
    reconnect: Callable[[int], object] = _nothing
    disconnect: Callable[[int], object] = _nothing
    connect: Callable[[], object] = _nothing
    open_link: Callable[[str], object] = _nothing


@record
class IntegrationCard:
    """`kind` is good, off, warn or bad; `remedy` is empty where there is no problem; facts are names and values."""

    key: int
    name: str
    initials: str
    hue: int
    channel: str
    detail: str
    status: str
    kind: str
    fact_names: tuple[str, ...]
    facts: tuple[str, ...]
    problem: str
    remedy: str
    action: str
    test: str
    testing: bool
    busy: bool
    spoken: str


@record
class Found:
    """`on`: what the owner has switched on; empty in practice, which begins with everything granted.

    `relay` is the administrator's; empty where the owner or the build chose it.
    """

    rows: tuple[ConnectionRow, ...]
    stored: Mapping[int, int]
    on: frozenset[Offer] = frozenset()
    relay: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class Integrations(QObject):
    """Reads nothing before it is first opened."""

    loaded_changed = Signal()
    how_asked = Signal()
    """The steps on the phone are to be shown."""
    numbers_asked = Signal()
    features_asked = Signal()
    connect_asked = Signal()
    disconnect_asked = Signal(int, str, arguments=["connection", "name"])
    """The owner wants to take a connection back: ask, with numbers."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: ConnectionActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._standings: dict[int, Standing] = {}
        self._found: Found | None = None
        self._cards = Rows(IntegrationCard, self)

    @Property(Rows, constant=True)
    def cards(self) -> Rows:
        return self._cards

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._found is not None

    @Property(str, notify=loaded_changed)
    def relay(self) -> str:
        """The administrator's word, which the owner cannot change."""
        return self._found.relay if self._found else ""

    @property
    def shown(self) -> tuple[IntegrationCard, ...]:
        return tuple(self._cards.rows)

    @Slot()
    def open(self) -> None:
        self._bridge.when_done(self._store.read(_read), self._take)

    def apply(self, changes: Changes) -> None:
        if self._found and Topic.CONNECTIONS in changes.topics:
            self.open()

    def show_standing(self, standing: Standing) -> None:
        self._standings[standing.connection] = standing
        self._show()

    def tick(self) -> None:
        self._show()

    @Slot(int)
    def check(self, connection: int) -> None:
        self._acts.check(connection)

    @Slot(int)
    def test(self, connection: int) -> None:
        self._acts.test(connection)

    @Slot(int)
    def reconnect(self, connection: int) -> None:
        self._acts.reconnect(connection)

    @Slot()
    def connect_more(self) -> None:
        self._acts.connect()
        self.connect_asked.emit()

    @Slot()
    def show_features(self) -> None:
        self.features_asked.emit()

    @Slot(int)
    def disconnect_(self, connection: int) -> None:
        self._acts.disconnect(connection)
        card = next((card for card in self._cards.rows if card.key == connection), None)
        if card:
            self.disconnect_asked.emit(connection, card.name)

    @Slot(int, str)
    def mend(self, connection: int, remedy: str) -> None:
        """The one button of a card with a problem."""
        match Remedy(remedy):
            case Remedy.CHECK:
                self._acts.check(connection)
            case Remedy.TEST:
                self._acts.test(connection)
            case Remedy.RECONNECT:
                self._acts.reconnect(connection)
            case Remedy.SUBSCRIBE:
                self._acts.subscribe(connection)
            case Remedy.SHOW_HOW:
                self.how_asked.emit()
            case Remedy.OPEN_FACEBOOK:
                self._acts.open_link(FACEBOOK)
            case Remedy.OPEN_META:
                self._acts.open_link(BUSINESS_SUITE)
            case Remedy.NUMBERS:
                self.numbers_asked.emit()

    def _take(self, found: Found) -> None:
        self._found = found
        self._show()
        self.loaded_changed.emit()

    def _show(self) -> None:
        if self._found:
            now = self._clock()
            self._cards.show(cards(self._found, self._standings, now, self._calendar))


def _read(db: Connection) -> Found:
    relay = settings.get(db, settings.RELAY) or ""
    return Found(connections.everything(db), connection_health.stored(db), features_on.read(db), relay)


def cards(found: Found, standings: Mapping[int, Standing], now: int, calendar: Calendar) -> list[IntegrationCard]:
    """Problems first, then by channel and name."""
    known = {row.id: standings.get(row.id, Standing(row.id)) for row in found.rows}

    def order(row: ConnectionRow) -> tuple[bool, int, int]:
        return not row.doubt, _urgency(known[row.id]), _ORDER.index(row.asset.channel)

    return [_card(row, known[row.id], found, now, calendar) for row in sorted(found.rows, key=order)]


def _urgency(standing: Standing) -> int:
    problem = standing.problem
    return _URGENT.index(problem.shade) if problem and problem.shade in _URGENT else len(_URGENT)


def _card(row: ConnectionRow, standing: Standing, found: Found, now: int, calendar: Calendar) -> IntegrationCard:
    name = names.clean(row.name)
    word, kind = health_words.status(standing)
    problem = standing.problem if kind in ("warn", "bad") else None
    facts = _facts(row, standing, found.stored.get(row.id, 0), now, calendar)
    said = health_words.sentence(problem, standing, calendar, now) if problem else ""
    remedy, action = (problem.remedy, health_words.button(problem.remedy)) if problem else (None, "")
    if row.doubt:
        word, kind, said, remedy, action = _doubt_words(row)
    detail = _detail(row, found.on, now, calendar)
    return IntegrationCard(
        key=row.id,
        name=name,
        initials=names.initials(Profile(name.lstrip("@"))),
        hue=names.hue(row.asset.id),
        channel=row.asset.channel.value,
        detail=detail,
        status=word,
        kind=kind,
        fact_names=tuple(facts),
        facts=tuple(facts.values()),
        problem=said,
        remedy=remedy.value if remedy else "",
        action=action,
        test="" if kind == "bad" else health_words.test_words(standing.test, name),
        testing=standing.test is not None and standing.test.state is Trial.WAITING,
        busy=standing.busy,
        spoken=commas.joined([name, detail, word, *map(health_words.light_words, standing.lights), *_said(said)]),
    )


def _doubt_words(row: ConnectionRow) -> tuple[str, str, str, Remedy, str]:
    """What the relay says of an ending, as long as nobody else has said it."""
    if row.is_elsewhere:
        said = _translated(
            "Another computer receives this now, so it is hidden here. Disconnect it to erase it here, or take it back."
        )
        return _translated("Elsewhere"), "warn", said, Remedy.RECONNECT, _translated("Take it back")
    told = (
        _translated("Conwerz was removed at Facebook, says the relay. What is here is hidden until Meta has answered.")
        if row.is_hidden
        else _translated("Conwerz was removed at Facebook, says the relay. Meta says no, and is asked again for a day.")
    )
    return _translated("In doubt"), "warn", told, Remedy.CHECK, health_words.button(Remedy.CHECK)


def _said(sentence: str) -> Iterable[str]:
    return (sentence,) if sentence else ()


def _detail(row: ConnectionRow, on: frozenset[Offer], now: int, calendar: Calendar) -> str:
    since = _translated("connected %1").replace("%1", calendar.in_list(row.connected_at, now))
    parts = (health_words.asset_words(row.asset.channel), _features(row, on), since)
    return "  ·  ".join(filter(None, parts))


def _features(row: ConnectionRow, on: frozenset[Offer]) -> str:
    """What is switched on of what this asset can do."""
    able = _ABLE[row.asset.channel]
    messages = {Offer.MESSENGER, Offer.INSTAGRAM_MESSAGES} if row.route else set()
    return commas.joined(connect_words.offer(each)[0] for each in able if each in on - messages)


def _facts(row: ConnectionRow, standing: Standing, stored: int, now: int, calendar: Calendar) -> dict[str, str]:
    facts = {
        _translated("Login"): health_words.login_fact(standing, calendar, now),
        _translated("Delivery"): health_words.delivery_fact(standing, calendar, now),
    }
    if row.asset.channel is Channel.WHATSAPP:
        facts[_translated("Number health")] = health_words.number_fact(standing, now, calendar)
    else:
        facts[_translated("Webhooks")] = health_words.subscription_fact(standing, calendar, now)
    counted = QCoreApplication.translate("Integrations", "%n messages", None, stored)
    facts[_translated("Stored here")] = counted.replace(str(stored), calendar.locale.toString(stored))
    return facts


def _translated(text: str) -> str:
    return QCoreApplication.translate("Integrations", text)
