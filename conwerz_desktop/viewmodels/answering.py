"""When customers see that they were read, and that somebody is typing: the owner's choice for each channel."""

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.manners import Manners, Seen
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import manners
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@record
class ChannelManners:
    key: str
    name: str
    seen: str
    typing: bool
    typing_detail: str


@QmlElement
@QmlUncreatable("made in Python")
class Answering(QObject):
    """Reads nothing before it is opened."""

    def __init__(
        self, store: Store, choose: Callable[[Channel, Manners], object], bridge: Bridge, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._choose = choose
        self._bridge = bridge
        self._opened = False
        self._known: dict[Channel, Manners] = {}
        self._rows = Rows(ChannelManners, self)

    @Property(Rows, constant=True)
    def channels(self) -> Rows:
        return self._rows

    @Slot()
    def open(self) -> None:
        self._opened = True
        self._bridge.when_done(self._store.read(manners.everything), self._take)

    @Slot(str, str)
    def choose_seen(self, channel: str, seen: str) -> None:
        here = Channel(channel)
        self._choose(here, Manners(Seen(seen), self._known.get(here, Manners()).typing))

    @Slot(str, bool)
    def choose_typing(self, channel: str, typing: bool) -> None:
        here = Channel(channel)
        self._choose(here, Manners(self._known.get(here, Manners()).seen, typing))

    def apply(self, changes: Changes) -> None:
        if self._opened and Topic.SETTINGS in changes.topics:
            self.open()

    def _take(self, known: dict[Channel, Manners]) -> None:
        self._known = known
        self._rows.show([_row(channel, chosen) for channel, chosen in known.items()])


def _row(channel: Channel, chosen: Manners) -> ChannelManners:
    detail = ""
    if channel is Channel.WHATSAPP:
        detail = QCoreApplication.translate("Answering", "WhatsApp then marks the message as read too: it is one call.")
    return ChannelManners(channel.value, names.channel_name(channel), chosen.seen.value, chosen.typing, detail)
