"""Files that go with an answer: what was taken, whether the channel takes it, and what would help if not."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from itertools import count

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import limits
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.limits import Excess
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import File, Taken
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


Read = Callable[[Sequence[str]], Future[Sequence[Taken]]]
"""From addresses of files; empty: what is in the clipboard."""
Shrink = Callable[[File, Channel], Future[File | None]]
"""Make a picture fit, or nothing where that cannot be done."""


_keys = count(1)  # one row of numbers for all, since previews are asked for by them


@record
class Enclosure:
    """`picture` says that its bytes can be shown; `flaw` is empty where it may go, `remedy` where nothing helps."""

    key: int
    name: str
    size: str
    kind: str
    picture: bool
    flaw: str
    remedy: str
    busy: bool


@QmlElement
@QmlUncreatable("made in Python")
class Enclosures(QObject):
    """Of the conversation that is open; each keeps its own while the program runs."""

    changed = Signal()

    def __init__(self, read: Read, shrink: Shrink, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = Rows(Enclosure, self)
        self._read = read
        self._shrink = shrink
        self._bridge = bridge
        self._kept: dict[int, dict[int, Taken]] = {}
        self._busy: set[int] = set()
        self._conversation = 0
        self._channel = Channel.MESSENGER

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @property
    def files(self) -> tuple[File, ...]:
        return tuple(taken.file for taken in self._here.values())

    def keep_newest(self) -> None:
        """Where there is room for one only."""
        for key in tuple(self._here)[:-1]:
            self.remove(key)

    @property
    def may_go(self) -> bool:
        return not any(row.flaw or row.busy for row in self._rows.rows)

    @property
    def picture(self) -> str:
        """Where the provider of pictures finds the first one."""
        return next((f"draft/{row.key}/{row.size}" for row in self._rows.rows if row.picture), "")

    def content(self, key: int) -> bytes | None:
        """For the preview."""
        taken = self._here.get(key)
        return taken.file.content if taken else None

    def turn_to(self, conversation: int, channel: Channel) -> None:
        self._conversation, self._channel = conversation, channel
        self._show()

    def take(self, addresses: Sequence[str]) -> None:
        """Files that were chosen or dropped."""
        self._bridge.when_done(self._read(addresses), partial(self._add, self._conversation))

    def show_taken(self, found: Sequence[Taken]) -> None:
        """Files that were read already, for the conversation that is open."""
        self._add(self._conversation, found)

    @Slot(int)
    def remove(self, key: int) -> None:
        self._here.pop(key, None)
        self._show()

    @Slot(int)
    def mend(self, key: int) -> None:
        """What the remedy says: smaller, or another format."""
        if (taken := self._here.get(key)) and key not in self._busy:
            self._busy.add(key)
            self._show()
            made = self._shrink(taken.file, self._channel)
            self._bridge.when_done(made, partial(self._mended, self._conversation, key))

    def give_up(self, conversation: int) -> tuple[File, ...]:
        """They are on their way now."""
        sent = self._kept.pop(conversation, {})
        self._show()
        return tuple(taken.file for taken in sent.values())

    def give_back(self, conversation: int, files: Sequence[File]) -> None:
        self._add(conversation, [Taken(file, len(file.content)) for file in files])

    @property
    def _here(self) -> dict[int, Taken]:
        return self._kept.setdefault(self._conversation, {})

    def _add(self, conversation: int, found: Sequence[Taken]) -> None:
        kept = self._kept.setdefault(conversation, {})
        for taken in found:
            kept[next(_keys)] = taken
        self._show()

    def _mended(self, conversation: int, key: int, file: File | None) -> None:
        self._busy.discard(key)
        kept = self._kept.get(conversation, {})
        if file and key in kept:
            kept[key] = Taken(file, len(file.content))
        self._show()

    def _show(self) -> None:
        rows = [row(key, taken, self._channel) for key, taken in self._here.items()]
        self._rows.show([replace(each, busy=each.key in self._busy) for each in rows])
        self.changed.emit()


def row(key: int, taken: Taken, channel: Channel) -> Enclosure:
    file = taken.file
    excess = limits.excess(channel, file.kind, file.mime_type, taken.size)
    if not taken.size:
        flaw, remedy = _translated("This file is empty."), ""
    else:
        flaw, remedy = _flaw(excess, channel, file.kind), _remedy(excess, file) if file.content else ""
    name = names.clean(file.name)
    return Enclosure(
        key=key,
        name=name,
        size=size_words(taken.size),
        kind=file.kind.value,
        picture=file.kind is Kind.IMAGE and bool(file.content),
        flaw=flaw,
        remedy=remedy,
        busy=False,
    )


def size_words(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _flaw(excess: Excess | None, channel: Channel, kind: Kind) -> str:
    where = names.channel_name(channel)
    match excess:
        case Excess.SIZE:
            most = size_words(limits.FILES[channel][kind].most)
            return _translated("%1 takes up to %2.").replace("%1", where).replace("%2", most)
        case Excess.TYPE:
            return _translated("%1 does not take files of this kind.").replace("%1", where)
        case None:
            return ""


def _remedy(excess: Excess | None, file: File) -> str:
    if excess is None or file.kind is not Kind.IMAGE:
        return ""
    return _translated("Make it smaller") if excess is Excess.SIZE else _translated("Send as JPEG")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Enclosures", text)
