"""The composer's lock: Meta takes no login for this conversation, or its messages are off; one click mends it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.faults import Action
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.taxonomy import named
from conwerz_desktop.store import connections, features_on
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import names, sentences
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FACEBOOK = "https://www.facebook.com/"


@record
class EndedState:
    """`sentence` is empty where all is well; `off`: the owner chose it; `elsewhere`: Facebook wants something first."""

    sentence: str = ""
    off: bool = False
    elsewhere: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class EndedLogin(QObject):
    sentence_changed = Signal()
    off_changed = Signal()
    elsewhere_changed = Signal()

    def __init__(
        self,
        store: Store,
        reconnect: Callable[[], object],
        open_link: Callable[[str], object],
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._reconnect = reconnect
        self._open_link = open_link
        self._bridge = bridge
        self._ended: dict[Asset, str] = {}
        self._off: frozenset[Asset] = frozenset()
        self._asset: Asset | None = None
        self._state = EndedState()
        self._read()

    @Property(str, notify=sentence_changed)
    def sentence(self) -> str:
        return self._state.sentence

    @Property(bool, notify=off_changed)
    def off(self) -> bool:
        return self._state.off

    @Property(bool, notify=elsewhere_changed)
    def elsewhere(self) -> bool:
        return self._state.elsewhere

    @Slot()
    def reconnect(self) -> None:
        self._reconnect()

    @Slot()
    def open_facebook(self) -> None:
        self._open_link(FACEBOOK)

    def turn_to(self, row: ConversationRow | None) -> None:
        self._asset = row.asset if row else None
        self._show()

    def apply(self, changes: Changes) -> None:
        if Topic.CONNECTIONS in changes.topics:
            self._read()

    def _read(self) -> None:
        self._bridge.when_done(self._store.read(_look), self._take)

    def _take(self, found: tuple[tuple[ConnectionRow, ...], frozenset[Offer]]) -> None:
        rows, on = found
        self._ended = {row.asset: row.ended for row in rows if row.ended}
        self._off = frozenset(row.asset for row in rows if not features_on.hears(row, on))
        self._show()

    def _show(self) -> None:
        old, self._state = self._state, self._state_of(self._asset)
        emit_changed(self, old, self._state)

    def _state_of(self, asset: Asset | None) -> EndedState:
        if asset in self._off:
            said = _translated("You have switched off messages of %1. Switch them on to answer.")
            return EndedState(said.replace("%1", names.channel_name(asset.channel)), off=True)
        return ended(self._ended[asset]) if asset in self._ended else EndedState()


def ended(why: str) -> EndedState:
    waits = _translated("Answers that are on their way wait until then.")
    return EndedState(f"{sentences.sentence(why)} {waits}", elsewhere=named(why).action is Action.OPEN_META)


def _look(db: Connection) -> tuple[tuple[ConnectionRow, ...], frozenset[Offer]]:
    return connections.everything(db), features_on.in_use(db)


def _translated(text: str) -> str:
    return QCoreApplication.translate("EndedLogin", text)
