"""What the owner writes below a post: to whom, whether everybody can read it, and the rule in force."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import limits
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.comments import LONGEST
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.comment_rows import ShownComment
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PUBLIC, PRIVATE = "public", "private"
_NEAR_THE_LIMIT = 100

Write = Callable[[int, str], Future[None]]


@record
class ReplyState:
    """`way` is public or private; `room` is empty while there is plenty."""

    draft: str = ""
    way: str = PUBLIC
    can_write: bool = False
    can_write_privately: bool = False
    hint: str = ""
    rule: str = ""
    send_words: str = ""
    may_send: bool = False
    room: str = ""
    too_long: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class ReplyField(QObject):
    draft_changed = Signal()
    way_changed = Signal()
    can_write_changed = Signal()
    can_write_privately_changed = Signal()
    hint_changed = Signal()
    rule_changed = Signal()
    send_words_changed = Signal()
    may_send_changed = Signal()
    room_changed = Signal()
    too_long_changed = Signal()

    def __init__(self, reply: Write, reply_privately: Write, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._writes = {PUBLIC: reply, PRIVATE: reply_privately}
        self._bridge = bridge
        self._to: ShownComment | None = None
        self._mention = False
        self._way = PUBLIC
        self._drafts: dict[tuple[int, str], str] = {}
        self._state = ReplyState()

    @Property(str, notify=draft_changed)
    def draft(self) -> str:
        return self._state.draft

    @Property(str, notify=way_changed)
    def way(self) -> str:
        return self._state.way

    @Property(bool, notify=can_write_changed)
    def can_write(self) -> bool:
        return self._state.can_write

    @Property(bool, notify=can_write_privately_changed)
    def can_write_privately(self) -> bool:
        return self._state.can_write_privately

    @Property(str, notify=hint_changed)
    def hint(self) -> str:
        return self._state.hint

    @Property(str, notify=rule_changed)
    def rule(self) -> str:
        return self._state.rule

    @Property(str, notify=send_words_changed)
    def send_words(self) -> str:
        return self._state.send_words

    @Property(bool, notify=may_send_changed)
    def may_send(self) -> bool:
        return self._state.may_send

    @Property(str, notify=room_changed)
    def room(self) -> str:
        return self._state.room

    @Property(bool, notify=too_long_changed)
    def too_long(self) -> bool:
        return self._state.too_long

    @Slot(str)
    def choose(self, way: str) -> None:
        self._way = way
        self._show()

    @Slot(str)
    def write(self, text: str) -> None:
        if self._to and text != self._state.draft:
            self._drafts[self._place(self._to)] = text
            self._show()

    @Slot()
    def send(self) -> None:
        if not self._to or not self._state.may_send:
            return
        place = self._place(self._to)
        text = self._drafts.pop(place, "")
        self._way = PUBLIC
        self._show()
        self._bridge.when_done(
            self._writes[place[1]](place[0], text.strip()), lambda _: None, lambda: self._give_back(place, text)
        )

    def turn_to(self, comment: ShownComment | None, *, mention: bool = False) -> None:
        """Another comment, or news of this one. Each keeps its own draft, for as long as the program runs."""
        if (comment and comment.key) != (self._to and self._to.key):
            self._way = PUBLIC
        self._to, self._mention = comment, mention
        self._show()

    def _place(self, to: ShownComment) -> tuple[int, str]:
        return to.key, self._state.way

    def _give_back(self, place: tuple[int, str], text: str) -> None:
        """It could not even be queued: nothing that was written is lost."""
        self._drafts.setdefault(place, text)
        self._show()

    def _show(self) -> None:
        old = self._state
        way = self._way if self._to and self._to.can_write_privately else PUBLIC
        draft = self._drafts.get((self._to.key, way), "") if self._to else ""
        self._state = state(self._to, way, draft, mention=self._mention)
        emit_changed(self, old, self._state)


def state(to: ShownComment | None, way: str, draft: str, *, mention: bool) -> ReplyState:
    if to is None:
        return ReplyState()
    handle = f"\N{FIRST STRONG ISOLATE}{to.handle}\N{POP DIRECTIONAL ISOLATE}"
    room = limits.room(Channel.INSTAGRAM, draft.strip()) if way == PRIVATE else LONGEST - len(draft.strip())
    hint = _translated("Write to %1 in private") if way == PRIVATE else _translated("Reply to %1 in public")
    return ReplyState(
        draft=draft,
        way=way,
        can_write=to.can_reply,
        can_write_privately=to.can_write_privately,
        hint=hint.replace("%1", handle) if to.can_reply else _why_not(to),
        rule=_rule(way, mention=mention),
        send_words=_translated("Send privately") if way == PRIVATE else _translated("Reply in public"),
        may_send=to.can_reply and bool(draft.strip()) and room >= 0,
        room=str(room) if room < _NEAR_THE_LIMIT else "",
        too_long=room < 0,
    )


def _rule(way: str, *, mention: bool) -> str:
    if way == PRIVATE:
        return _translated("One message, once. It opens no 24 h of free text: that takes an answer of theirs.")
    if mention:
        return _translated("Everybody who sees the post can read it.")
    return _translated("Everybody can read it.")


def _why_not(to: ShownComment) -> str:
    if to.mine:
        return _translated("This is the shop's own comment")
    if to.faded:
        return _translated("Show the comment again to reply to it")
    return _translated("Answer on Facebook")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Comments", text)
