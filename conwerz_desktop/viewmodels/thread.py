"""One conversation: its header and its bubbles, newest at the bottom, older ones read as the owner scrolls up."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.messages import MessageRow
from conwerz_desktop.store.sends import LOCAL
from conwerz_desktop.viewmodels import links, names, reads, words
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.bubbles import Bubble, Setting, shown
from conwerz_desktop.viewmodels.inbox import NOBODY
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.passage import Passage
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed
from conwerz_desktop.viewmodels.thread_header import ThreadState, header, person_name
from conwerz_desktop.viewmodels.viewer import SEEN, Sight, sight

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@record
class ThreadActs:
    """What the owner can do in a thread, outside of it, and what the shop's own assets are called."""

    see: Callable[[int], object]
    send_again: Callable[[int], object]
    open_link: Callable[[str], object]
    copy: Callable[[str], object]
    shop_name: Callable[[Asset], str]
    react: Callable[[int, str], object] = lambda *_: None
    save: Callable[[int, int, str], object] = lambda *_: None
    call: Callable[[int, str], object] = lambda *_: None
    linger: int = 1_000
    """Milliseconds after which who walks through the list has read a conversation."""


@QmlElement
@QmlUncreatable("made in Python")
class Thread(QObject):
    conversation_changed = Signal()
    name_changed = Signal()
    own_name_changed = Signal()
    initials_changed = Signal()
    hue_changed = Signal()
    channel_changed = Signal()
    place_changed = Signal()
    address_changed = Signal()
    window_changed = Signal()
    window_words_changed = Signal()
    missed_changed = Signal()
    reactions_changed = Signal()
    savable_changed = Signal()
    done_changed = Signal()
    starred_changed = Signal()
    shut_changed = Signal()
    shut_mark_changed = Signal()
    shut_note_changed = Signal()
    put_off_changed = Signal()
    labels_changed = Signal()
    answering = Signal(object)
    turning_changed = Signal()
    row_changed = Signal()
    has_newer_changed = Signal()
    found_changed = Signal()
    landed = Signal(int)
    """The view is to go to the bubble at this place, which was looked for."""
    vanished = Signal()
    opened = Signal()
    """Another conversation's first page is in the model."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        bridge: Bridge,
        acts: ThreadActs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._bridge = bridge
        self._acts = acts
        self._state = ThreadState()
        self.model = Rows(Bubble, self, self._read_older)
        self._wanted = NOBODY
        self._passage = Passage(self.model, self._present)
        self._today = calendar.date(clock())
        self._fresh: int | None = None
        self._missed: frozenset[int] = frozenset()
        self._attended = self._active = False
        self._at_end = True
        self._reading_older = self._reading_newer = self._has_newer = False
        self._found = NOBODY
        self.row: ConversationRow | None = None
        self._lingering = QTimer(self, interval=acts.linger, singleShot=True)
        self._lingering.timeout.connect(self.attend)

    @Property(Rows, constant=True)
    def bubbles(self) -> Rows:
        return self.model

    @Property(int, notify=conversation_changed)
    def conversation(self) -> int:
        return self._state.conversation

    @Property(str, notify=name_changed)
    def name(self) -> str:
        return self._state.name

    @Property(str, notify=own_name_changed)
    def own_name(self) -> str:
        """The owner's name for the person; empty where Meta's is shown."""
        return self._state.own_name

    @Property(str, notify=initials_changed)
    def initials(self) -> str:
        return self._state.initials

    @Property(int, notify=hue_changed)
    def hue(self) -> int:
        return self._state.hue

    @Property(str, notify=channel_changed)
    def channel(self) -> str:
        return self._state.channel

    @Property(str, notify=place_changed)
    def place(self) -> str:
        return self._state.place

    @Property(str, notify=address_changed)
    def address(self) -> str:
        return self._state.address

    @Property(str, notify=window_changed)
    def window(self) -> str:
        return self._state.window

    @Property(str, notify=window_words_changed)
    def window_words(self) -> str:
        return self._state.window_words

    @Property(int, notify=missed_changed)
    def missed(self) -> int:
        """How many messages came below what the owner is looking at."""
        return self._state.missed

    @Property(str, notify=reactions_changed)
    def reactions(self) -> str:
        """What may be put on a customer's message now, with spaces between; nothing while the window is closed."""
        return self._state.reactions

    @Property(bool, notify=savable_changed)
    def savable(self) -> bool:
        """Whether files and pictures of this channel may be saved."""
        return self._state.savable

    @Property(bool, notify=done_changed)
    def done(self) -> bool:
        return self._state.done

    @Property(bool, notify=starred_changed)
    def starred(self) -> bool:
        return self._state.starred

    @Property(bool, notify=shut_changed)
    def shut(self) -> bool:
        """Spam, or blocked."""
        return self._state.shut

    @Property(str, notify=shut_mark_changed)
    def shut_mark(self) -> str:
        return self._state.shut_mark

    @Property(str, notify=shut_note_changed)
    def shut_note(self) -> str:
        """What Meta does about it."""
        return self._state.shut_note

    @Property(str, notify=put_off_changed)
    def put_off(self) -> str:
        """Until when, or that its time has come."""
        return self._state.put_off

    @Property("QStringList", notify=labels_changed)  # type: ignore[arg-type]
    def labels(self) -> list[str]:
        return list(self._state.labels)

    @Property(bool, notify=turning_changed)
    def turning(self) -> bool:
        """Another conversation was asked for and has not arrived yet."""
        return self._wanted != self._state.conversation

    @Property(bool, notify=has_newer_changed)
    def has_newer(self) -> bool:
        """What is loaded ends before the newest message."""
        return self._has_newer

    @Property(int, notify=found_changed)
    def found(self) -> int:
        """The message that was looked for last, until the owner goes on."""
        return self._found

    @Slot()
    def read_newer(self) -> None:
        """The view came near the end of what is loaded."""
        newest = self._passage.newest
        if self._reading_newer or not self._has_newer or newest is None:
            return
        self._reading_newer = True
        conversation, after = newest.conversation, (newest.sent_at, newest.meta_id)
        self._bridge.when_done(self._store.read(lambda db: reads.page_after(db, conversation, after)), self._add_newer)

    @Slot()
    def go_to_newest(self) -> None:
        conversation = self._wanted
        self._bridge.when_done(self._store.read(lambda db: reads.first_page(db, conversation)), self._open)

    @Slot(bool)
    def stand(self, at_end: bool) -> None:
        """Where the owner looks: at the newest message, or further up."""
        self._at_end = at_end
        self._show_header()
        self._see()

    @Slot(bool)
    def wake(self, active: bool) -> None:
        """The window came to the front, or left it."""
        self._active = active
        self._see()

    @Slot()
    def attend(self) -> None:
        """The owner has touched this conversation: what stands in it counts as read."""
        self._attended = True
        self._see()

    @Slot()
    def leave_unread(self) -> None:
        """The owner wants to read it later: being open does not count until they touch it again."""
        self._lingering.stop()
        self._attended = False

    @Slot(int)
    def send_again(self, message: int) -> None:
        self._acts.send_again(message)

    @Slot(int)
    def answer(self, message: int) -> None:
        """Quote this one in the answer."""
        row = self._passage.row(message)
        if row and row.id > 0 and not row.unsent and not row.meta_id.startswith(LOCAL):
            self.answering.emit(row)

    @Slot(int, str)
    def react(self, message: int, emoji: str) -> None:
        """The same once more takes it back."""
        if (row := self._passage.row(message)) and row.author is Author.CUSTOMER and not row.unsent:
            mine = {reaction.emoji for reaction in row.reactions if reaction.by_shop}
            self._acts.react(message, "" if emoji in mine else emoji)

    @Slot(str)
    def save(self, key: str) -> None:
        """A file of a message, under its own name. Nothing of Instagram's is kept (rule 6)."""
        message, _, position = key.partition("/")
        row = self._passage.row(int(message))
        if row and self.row and self.row.asset.channel is not Channel.INSTAGRAM:
            part = row.content.attachments[int(position)]
            self._acts.save(row.id, int(position), names.clean(part.title or "") or f"conwerz-{row.id}")

    @Slot(int, str)
    def call(self, conversation: int, name: str) -> None:
        """The owner's name for the person, shown everywhere from now on; an empty one takes it back."""
        self._acts.call(conversation, names.clean(name))

    @Slot(int)
    def copy(self, message: int) -> None:
        index = self.model.index_of(message)
        if index >= 0:
            self._acts.copy(self.model.rows[index].text)

    @Slot(int, result=str)
    def words(self, message: int) -> str:
        index = self.model.index_of(message)
        return self.model.rows[index].text if index >= 0 else ""

    @Slot(int)
    def copy_trace(self, message: int) -> None:
        """Meta's code and trace of a refusal, for whoever helps the owner."""
        index = self.model.index_of(message)
        if index >= 0:
            self._acts.copy(self.model.rows[index].trace)

    @Slot(str)
    def open_link(self, address: str) -> None:
        if links.host(address):
            self._acts.open_link(address)

    def open(self, conversation: int, *, by_owner: bool) -> None:
        """Show another conversation. One that the program chose is not marked as read before the owner touches it."""
        self._lingering.stop()
        self._attended = by_owner or (self._attended and conversation == self._wanted)
        if conversation == self._wanted:
            self._see()
            return
        self._wanted = conversation
        self.turning_changed.emit()
        self._bridge.when_done(self._store.read(lambda db: reads.first_page(db, conversation)), self._open)

    def open_at(self, conversation: int, message: int) -> None:
        """Show a message where it stands, with what was said around it."""
        self._lingering.stop()
        self._attended = True
        self._wanted = conversation
        self.turning_changed.emit()
        land = partial(self._open_at, message)
        self._bridge.when_done(self._store.read(lambda db: reads.around(db, conversation, message)), land)

    def pass_by(self, conversation: int) -> None:
        """Show a conversation on the way to another: it counts as read when the owner stays."""
        self.open(conversation, by_owner=False)
        self._lingering.start()

    def rest(self) -> None:
        """Whoever is open now counts no longer as stayed with."""
        self._lingering.stop()

    def quoted(self, row: MessageRow) -> tuple[str, str]:
        """Who said it, and what, for the composer."""
        name = self._person() if row.author is Author.CUSTOMER else QCoreApplication.translate("Thread", "You")
        part = next(iter(row.content.attachments), None)
        return name, names.clean(row.content.text) or (words.kind_words(part.kind) if part else "")

    def sights(self) -> list[Sight]:
        """What can be looked at in the loaded part, oldest first."""
        savable = self._state.savable
        return [
            sight(row.id, position, part, row.content.text, savable=savable)
            for row in self._passage.rows
            for position, part in enumerate(row.content.attachments)
            if part.kind in SEEN and not row.unsent
        ]

    def leave(self) -> None:
        """No conversation is open."""
        self._lingering.stop()
        self._wanted, self.row = NOBODY, None
        self._passage.begin(())
        old, self._state = self._state, ThreadState()
        emit_changed(self, old, self._state)
        self.turning_changed.emit()
        self.row_changed.emit()

    def apply(self, changes: Changes) -> None:
        conversation = self._wanted
        if Topic.LABELS in changes.topics and conversation:
            self._bridge.when_done(self._store.read(lambda db: reads.some(db, conversation, frozenset())), self._update)
        if conversation in changes.conversations and self._state.conversation == conversation:
            ids, noted = changes.messages, changes.notes
            self._bridge.when_done(
                self._store.read(lambda db: reads.some(db, conversation, ids, noted)),
                lambda read: self._update_or_leave(conversation, read),
            )
        elif conversation in changes.conversations:
            self._bridge.when_done(self._store.read(lambda db: reads.first_page(db, conversation)), self._open)

    @Slot()
    def tell_time(self) -> None:
        """What is left of the window, as the composer says it."""
        self._show_header()

    def tick(self) -> None:
        """Time has passed: the window closes, "Today" becomes "Yesterday"."""
        self._show_header()
        today = self._calendar.date(self._clock())
        if today != self._today:
            self._today = today
            self._passage.show_again()

    def _open_at(self, message: int, read: reads.Read) -> None:
        self._open(read)
        if message in self._passage:
            self._at_end = False
            self._find(message)
            self.landed.emit(self.model.index_of(message))

    def _open(self, read: reads.Read) -> None:
        if read.conversation is None or read.conversation.id != self._wanted:
            return
        self._find(NOBODY)
        self._set_newer(has_newer=read.newer)
        self._reading_newer = False
        self.row = read.conversation
        self._fresh = reads.first_unread(read.rows, read.conversation.unread)
        self._at_end = True
        self._missed = frozenset()
        self._reading_older = False
        self.model.has_more = read.full
        self._passage.begin(read.rows)
        self._show_header()
        self.row_changed.emit()
        self.turning_changed.emit()
        self.opened.emit()
        self._see()

    def _update_or_leave(self, conversation: int, read: reads.Read) -> None:
        """What was erased is not looked at any longer."""
        if read.conversation is None and self._wanted == conversation:
            self.leave()
            self.vanished.emit()
        else:
            self._update(read)

    def _update(self, read: reads.Read) -> None:
        if read.conversation is None or read.conversation.id != self._state.conversation or read.asked is None:
            return
        person = self._person()
        self.row = read.conversation
        self._notice(read.rows)
        self._passage.take(read.rows, read.asked, whole=not self.model.has_more, newest=not self._has_newer)
        self._read_quoting(read)
        if person != self._person():
            self._passage.show_again()
        self._show_header()
        self.row_changed.emit()
        self._see()

    def _read_quoting(self, read: reads.Read) -> None:
        """What was unsent or edited disappears or changes in the quotes of it too."""
        changed = {row.meta_id for row in read.rows if row.unsent or row.edited}
        if changed and (quoting := self._passage.answering(changed) - (read.asked or frozenset())):
            conversation = self._wanted
            self._bridge.when_done(self._store.read(lambda db: reads.some(db, conversation, quoting)), self._update)

    def _read_older(self) -> None:
        oldest = self._passage.oldest
        if self._reading_older or oldest is None:
            return
        self._reading_older = True
        conversation, before = oldest.conversation, (oldest.sent_at, oldest.meta_id)
        self._bridge.when_done(
            self._store.read(lambda db: reads.page_before(db, conversation, before)), self._add_older
        )

    def _add_older(self, read: reads.Read) -> None:
        if self.row and read.conversation and read.conversation.id == self.row.id:
            self._reading_older = False
            self.model.has_more = read.full
            self._passage.add(read.rows)

    def _add_newer(self, read: reads.Read) -> None:
        if self._reading_newer and self.row and read.conversation and read.conversation.id == self.row.id:
            self._reading_newer = False
            self._set_newer(has_newer=read.newer)
            self._passage.add(read.rows)
            self._see()

    def _set_newer(self, *, has_newer: bool) -> None:
        if has_newer != self._has_newer:
            self._has_newer = has_newer
            self.has_newer_changed.emit()

    def _find(self, message: int) -> None:
        self._found = message
        self.found_changed.emit()

    def _notice(self, rows: Iterable[MessageRow]) -> None:
        """Messages that came while the owner looked elsewhere begin below a line, and are counted."""
        newest = self._passage.newest
        new = [row for row in rows if row.id not in self._passage and (not newest or row.sent_at >= newest.sent_at)]
        if any(row.author is Author.OWNER for row in new):
            self._take_line_away()
            if self._has_newer:
                self.go_to_newest()
        came = [row.id for row in new if row.author is Author.CUSTOMER]
        if came and not self._watching():
            self._missed |= set(came)
            if self._fresh is None:
                self._fresh = came[0]

    def _take_line_away(self) -> None:
        line, self._fresh = self._fresh, None
        if line is not None:
            self._passage.show_one_again(line)

    def _watching(self) -> bool:
        return self._at_end and not self._has_newer and self._active and self._attended

    def _see(self) -> None:
        if self.row and self.row.id == self._wanted and self.row.unread and self._watching():
            self._acts.see(self.row.id)

    def _present(self, row: MessageRow, older: MessageRow | None, newer: MessageRow | None) -> Bubble:
        beside = Setting(older, newer, self._person(), self._fresh, self._clock(), self._calendar)
        return shown(row, beside)

    def _show_header(self) -> None:
        if self.row is None:
            return
        if self._at_end and not self._has_newer:
            self._missed = frozenset()
        old, self._state = (
            self._state,
            header(
                self.row,
                self._person(),
                self._acts.shop_name(self.row.asset),
                self._clock(),
                len(self._missed),
                self._calendar,
            ),
        )
        emit_changed(self, old, self._state)

    def _person(self) -> str:
        return person_name(self.row) if self.row else ""
