"""The way around: views with counts, the shop's channels with their health."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.connection_health import Standing
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.views import View
from conwerz_desktop.services.health import STARTING, Health, LinkState
from conwerz_desktop.store import connections
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.conversations import Counts, Filter
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import commas, health_words, names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.inbox import Inbox
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.view_words import view_title

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ORDER = tuple(Channel)
_GLYPHS = {
    View.WAITING: "inbox",
    View.ENDING: "ending",
    View.ALL: "layers",
    View.UNREAD: "unread",
    View.SNOOZED: "moon",
    View.FAILED: "alert",
    View.DONE: "check",
    View.STARRED: "star",
    View.SPAM: "ban",
}


@record
class ViewEntry:
    key: str
    text: str
    glyph: str
    count: str
    urgent: bool
    current: bool


@record
class ChannelEntry:
    """`health` is good, waiting or bad; `spoken` says it in words."""

    key: str
    text: str
    channel: str
    health: str
    health_words: str
    spoken: str
    current: bool


@QmlElement
@QmlUncreatable("made in Python")
class Rail(QObject):
    connected_changed = Signal()

    def __init__(self, store: Store, bridge: Bridge, inbox: Inbox, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._bridge = bridge
        self._inbox = inbox
        self._health = STARTING
        self._standings: dict[int, Standing] = {}
        self._connections: tuple[ConnectionRow, ...] = ()
        self._views = Rows(ViewEntry, self)
        self._channels = Rows(ChannelEntry, self)
        inbox.counts_changed.connect(self._show)
        inbox.filter_changed.connect(self._show)
        self._show()
        self._read()

    @Property(Rows, constant=True)
    def views(self) -> Rows:
        return self._views

    @Property(Rows, constant=True)
    def channels(self) -> Rows:
        return self._channels

    @Property(bool, notify=connected_changed)
    def connected(self) -> bool:
        """Whether there is anything that customers can write to."""
        return bool(self._connections)

    @Slot(str)
    def choose_view(self, view: str) -> None:
        self._inbox.choose(Filter(View(view)))

    @Slot(int)
    def choose_view_at(self, index: int) -> None:
        """By its number, as Ctrl+1 to Ctrl+9 do; also one that the rail leaves out while it is empty."""
        views = list(View)
        if 0 <= index < len(views):
            self.choose_view(views[index])

    @Slot(str)
    def choose_channel(self, key: str) -> None:
        channel, _, asset = key.partition(":")
        self._inbox.choose(Filter(View.ALL, Asset(Channel(channel), asset)))

    def apply(self, changes: Changes) -> None:
        if Topic.CONNECTIONS in changes.topics:
            self._read()

    def show_health(self, health: Health) -> None:
        self._health = health
        self._show()

    def show_standing(self, standing: Standing) -> None:
        self._standings[standing.connection] = standing
        self._show()

    def _read(self) -> None:
        self._bridge.when_done(self._store.read(connections.everything), self._take)

    def _take(self, found: tuple[ConnectionRow, ...]) -> None:
        self._connections = tuple(sorted(found, key=lambda row: _ORDER.index(row.asset.channel)))
        self._inbox.rename_shop({row.asset: names.clean(row.name) for row in found})
        self.connected_changed.emit()
        self._show()

    @Slot()
    def _show(self) -> None:
        self._views.show(view_entries(self._inbox.chosen, self._inbox.counts))
        entries = [
            channel_entry(row, self._health, self._inbox.chosen, self._standings.get(row.id))
            for row in self._connections
        ]
        self._channels.show(entries)


def view_entries(chosen: Filter, counts: Counts) -> list[ViewEntry]:
    """In the order of the keys Ctrl+1 to Ctrl+9. No figure for zero, and what is seldom needed not at all."""
    figures = {
        View.WAITING: counts.waiting,
        View.ENDING: counts.ending,
        View.ALL: 0,
        View.UNREAD: counts.unread,
        View.SNOOZED: counts.snoozed,
        View.FAILED: counts.failed,
        View.DONE: 0,
        View.STARRED: counts.starred,
        View.SPAM: counts.spam,
    }
    return [
        ViewEntry(
            key=view.value,
            text=_view_name(view),
            glyph=_GLYPHS[view],
            count=str(figure) if figure else "",
            urgent=view in (View.ENDING, View.FAILED) and figure > 0,
            current=chosen == Filter(view),
        )
        for view, figure in figures.items()
        if figure or view not in (View.STARRED, View.SPAM) or chosen == Filter(view)
    ]


def channel_entry(row: ConnectionRow, health: Health, chosen: Filter, standing: Standing | None = None) -> ChannelEntry:
    state, said = link_words(health.state)
    if state == "good" and standing and (words := health_words.status(standing))[1] in ("warn", "bad"):
        state, said = "bad", words[0]
    name = names.clean(row.name)
    return ChannelEntry(
        key=f"{row.asset.channel.value}:{row.asset.id}",
        text=name,
        channel=row.asset.channel.value,
        health=state,
        health_words=said,
        spoken=commas.joined((name, names.channel_name(row.asset.channel), said)),
        current=chosen.asset == row.asset,
    )


def link_words(state: LinkState) -> tuple[str, str]:
    match state:
        case LinkState.ONLINE | LinkState.CLOCK_WRONG:
            return "good", _translated("receiving")
        case LinkState.CONNECTING:
            return "waiting", _translated("connecting")
        case _:
            return "bad", _translated("not receiving")


def _view_name(view: View) -> str:
    match view:
        case View.WAITING:
            return _translated("Waiting")
        case View.ALL:
            return _translated("All")
        case View.SPAM:
            return _translated("Spam")
        case _:
            return view_title(view)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Rail", text)
