"""What might answer the open conversation: lines of the shop's own that fit what the customer asked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows

if TYPE_CHECKING:
    from conwerz_desktop.services.suggesting import Candidate

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SHORT = 90


@record
class SuggestionLine:
    """`title` names the topic or the canned reply; `text` is what is written, `short` what is shown of it."""

    key: str
    title: str
    short: str
    text: str


@QmlElement
@QmlUncreatable("made in Python")
class Suggested(QObject):
    """Looks at nothing before `begin`, which comes after the first frames."""

    picked = Signal(str, arguments=["text"])

    def __init__(self, store: Store, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._bridge = bridge
        self._begun = False
        self._conversation = 0
        self._lines = Rows(SuggestionLine, self)

    @Property(Rows, constant=True)
    def lines(self) -> Rows:
        return self._lines

    @property
    def shown(self) -> tuple[SuggestionLine, ...]:
        return tuple(self._lines.rows)

    def begin(self) -> None:
        self._begun = True
        self._look()

    def turn_to(self, row: ConversationRow | None) -> None:
        """Another conversation is open; suggestions are for whoever waits for an answer."""
        wanted = row.id if row and row.waiting and not row.done else 0
        if wanted != self._conversation:
            self._conversation = wanted
            self._lines.show([])
            self._look()

    def apply(self, changes: Changes) -> None:
        if self._conversation in changes.conversations or changes.topics & {Topic.FACTS, Topic.CANNED}:
            self._look()

    @Slot(str)
    def pick(self, key: str) -> None:
        number = self._lines.index_of(key)
        if number >= 0:
            self.picked.emit(self._lines.rows[number].text)

    def _look(self) -> None:
        asked = self._conversation
        if self._begun and asked:
            from conwerz_desktop.services import suggesting  # noqa: PLC0415 - after the first frames

            found = self._store.read(lambda db: suggesting.for_conversation(db, asked))
            self._bridge.when_done(found, lambda candidates: self._take(asked, candidates))

    def _take(self, asked: int, found: "tuple[Candidate, ...]") -> None:
        if asked == self._conversation:
            self._lines.show([_line(each) for each in found])


def _line(each: "Candidate") -> SuggestionLine:
    from conwerz_desktop.viewmodels.shop_facts import topic_word  # noqa: PLC0415 - only where there is one to name

    title = each.title or (topic_word(each.topic) if each.topic else "")
    short = " ".join(each.text.split())
    return SuggestionLine(each.key, title, short if len(short) <= SHORT else short[: SHORT - 1] + "…", each.text)
