"""The composer's lock: Meta no longer takes the login of this conversation's asset, and one click mends it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.faults import Action
from conwerz_desktop.domain.taxonomy import named
from conwerz_desktop.store import connections
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import sentences
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FACEBOOK = "https://www.facebook.com/"


@dataclass(frozen=True, slots=True)
class EndedState:
    """`sentence` is empty where the login is good; `elsewhere` says that Facebook wants something first."""

    sentence: str = ""
    elsewhere: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class EndedLogin(QObject):
    sentence_changed = Signal()
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
        self._asset: Asset | None = None
        self._state = EndedState()
        self._read()

    @Property(str, notify=sentence_changed)
    def sentence(self) -> str:
        return self._state.sentence

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
        self._bridge.when_done(self._store.read(connections.everything), self._take)

    def _take(self, rows: tuple[ConnectionRow, ...]) -> None:
        self._ended = {row.asset: row.ended for row in rows if row.ended}
        self._show()

    def _show(self) -> None:
        why = self._ended.get(self._asset) if self._asset else None
        old, self._state = self._state, state(why) if why else EndedState()
        emit_changed(self, old, self._state)


def state(why: str) -> EndedState:
    waits = QCoreApplication.translate("EndedLogin", "Answers that are on their way wait until then.")
    return EndedState(f"{sentences.sentence(why)} {waits}", elsewhere=named(why).action is Action.OPEN_META)
