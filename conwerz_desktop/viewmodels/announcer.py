"""Says aloud what has come and what has failed, for who listens to the screen; silent while nobody does."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import conversations, messages, notices
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.messages import MessageRow
from conwerz_desktop.viewmodels import commas, names, words
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.qt import QmlUncreatable

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

AT_ONCE = 3  # so many messages are told one by one


@record
class Heard:
    """`is_news`: a customer wrote it just now; what is read back from Meta is none."""

    message: MessageRow
    row: ConversationRow
    is_news: bool


@QmlElement
@QmlUncreatable("made in Python")
class Announcer(QObject):
    """Knows what is news after `begin`; until then it says nothing."""

    said = Signal(str, bool)
    """The sentence, and whether it may interrupt."""

    def __init__(self, store: Store, is_heard: Callable[[], bool], bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._is_heard = is_heard
        self._bridge = bridge
        self._newest: int | None = None
        self._failed: set[int] = set()

    def begin(self) -> None:
        self._bridge.when_done(self._store.read(notices.newest), lambda mark: self._start(mark.message))

    def apply(self, changes: Changes) -> None:
        if changes.messages and self._newest is not None and self._is_heard():
            self._bridge.when_done(self._store.read(lambda db: _read(db, changes.messages)), self._take)

    def _start(self, newest: int) -> None:
        self._newest = newest

    def _take(self, found: tuple[Heard, ...]) -> None:
        for heard in found:
            self._say_failure(heard)
        self._say_news([heard for heard in found if self._is_news(heard)])

    def _say_failure(self, heard: Heard) -> None:
        """Once for each time that it fails."""
        number = heard.message.id
        if heard.message.progress is not Progress.FAILED:
            self._failed.discard(number)
        elif number not in self._failed:
            self._failed.add(number)
            self.said.emit(failure_words(heard), True)

    def _is_news(self, heard: Heard) -> bool:
        return heard.is_news and heard.message.id > (self._newest or 0) and not heard.row.shut

    def _say_news(self, news: list[Heard]) -> None:
        """Many at once, as after a sleep, are only counted."""
        if not news:
            return
        self._newest = news[-1].message.id
        if len(news) > AT_ONCE:
            self.said.emit(_counted("Notices", "%n new message(s)", len(news)), False)
            return
        for heard in news:
            self.said.emit(news_words(heard), False)


def news_words(heard: Heard) -> str:
    """ "Lucía on WhatsApp: Hola"."""
    channel = names.channel_name(heard.row.asset.channel)
    who = _translated("Notices", "%1 on %2").replace("%1", _name(heard)).replace("%2", channel)
    return _told(who, _words(heard))


def failure_words(heard: Heard) -> str:
    """ "Lucía: Not delivered: Yes"."""
    return _told(_name(heard), _translated("Conversation", "Not delivered: %1").replace("%1", _words(heard)))


def _told(who: str, what: str) -> str:
    return _translated("Words", "%1: %2").replace("%1", who).replace("%2", what)


def _name(heard: Heard) -> str:
    return names.display_name(heard.row.asset.channel, heard.row.person_id, heard.row.profile)


def _words(heard: Heard) -> str:
    content = heard.message.content
    if text := names.clean(content.text):
        return text
    return commas.joined(words.kind_words(each.kind) for each in content.attachments)


def _read(db: Connection, numbers: Iterable[int]) -> tuple[Heard, ...]:
    """In the order in which they came."""
    rows = sorted(messages.some(db, numbers), key=lambda message: message.id)
    news = notices.among(db, [message.id for message in rows])
    found = ((message, conversations.one(db, message.conversation)) for message in rows)
    return tuple(Heard(message, row, message.id in news) for message, row in found if row)


def _counted(context: str, text: str, number: int) -> str:
    return QCoreApplication.translate(context, text, "", number)


def _translated(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
