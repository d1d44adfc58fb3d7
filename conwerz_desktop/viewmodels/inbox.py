"""The list of conversations: a filter, pages, and a selection that stays with its conversation while rows move."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import conversations
from conwerz_desktop.store.conversations import ConversationRow, Counts, Filter
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import holding, inbox_pages
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.conversation_rows import ShownConversation, shown
from conwerz_desktop.viewmodels.gathering import FEW
from conwerz_desktop.viewmodels.inbox_pages import PAGE, Page
from conwerz_desktop.viewmodels.marks import Marks
from conwerz_desktop.viewmodels.moments import MINUTE, Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed
from conwerz_desktop.viewmodels.view_words import empty_title, empty_words, view_title

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOBODY = 0
NO_COUNTS = Counts(0, 0, 0, 0)
FAR = 1_000  # rows down which something unread is looked for


_SEEN = 20  # rows that a screen holds
_AFTER_FRAME_MS = 1  # the frame of what has changed is due before


@record
class InboxState:
    title: str = ""
    empty_title: str = ""
    empty_words: str = ""
    selected: int = NOBODY
    selected_index: int = -1
    loaded: bool = False
    waiting: int = 0
    marked: int = 0


@QmlElement
@QmlUncreatable("made in Python")
class Inbox(QObject):
    title_changed = Signal()
    empty_title_changed = Signal()
    empty_words_changed = Signal()
    selected_changed = Signal()
    selected_index_changed = Signal()
    loaded_changed = Signal()
    waiting_changed = Signal()
    marked_changed = Signal()
    reached = Signal(int)
    """A range that the keyboard chooses has come to the row at this place."""
    counts_changed = Signal()
    filter_changed = Signal()
    picked = Signal(int)
    """The owner, not the program, chose a conversation."""
    passed = Signal(int)
    """The owner went on to it with the keyboard, and may go on further."""
    left = Signal()
    """The view chosen last does not hold the open conversation."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._bridge = bridge
        self._state = InboxState()
        self.model = Rows(ShownConversation, self, self._read_more)
        self._found: tuple[ConversationRow, ...] = ()
        self._shown: tuple[ConversationRow, ...] = ()
        self._top = (0, 0)
        self._held = self._at_top = False
        self._drafts: dict[int, str] = {}
        self._marks = Marks()
        self._presented: dict[int, tuple[tuple[ConversationRow, str], ShownConversation]] = {}
        self._minute = 0
        self._reading = self._stale = self._more_asked = False
        self._seeks_unread = self._cut = False
        self._counting = QTimer(self, interval=_AFTER_FRAME_MS, singleShot=True)
        self._counting.timeout.connect(self._count)
        self.counts = NO_COUNTS
        self.chosen = Filter()
        self.shop_names: dict[Asset, str] = {}
        self._show_title()
        self._read()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self.model

    @Property(str, notify=title_changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=empty_title_changed)
    def empty_title(self) -> str:
        """Instead of a conversation."""
        return self._state.empty_title

    @Property(str, notify=empty_words_changed)
    def empty_words(self) -> str:
        return self._state.empty_words

    @Property(int, notify=selected_changed)
    def selected(self) -> int:
        return self._state.selected

    @Property(int, notify=selected_index_changed)
    def selected_index(self) -> int:
        return self._state.selected_index

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        """False until the first page is here: an empty list may not yet be called empty."""
        return self._state.loaded

    @Property(int, notify=waiting_changed)
    def waiting(self) -> int:
        """How many conversations with news wait until the list may move."""
        return self._state.waiting

    @Property(int, notify=marked_changed)
    def marked(self) -> int:
        """How many conversations are chosen together; 0: what is done is done with the open one."""
        return self._state.marked

    @Slot(int)
    def mark(self, conversation: int) -> None:
        """Choose it as well, or no longer."""
        self._mark(self._marks.toggled(conversation))

    @Slot()
    def mark_selected(self) -> None:
        """The row where the keyboard is: the end of a range, else the open one."""
        order = self._order()
        at = self._marks.end if self._marks.end in order else self._state.selected
        if at in order:
            self.mark(at)

    @Slot(int)
    def mark_upto(self, conversation: int) -> None:
        self._mark(self._marks.upto(conversation, self._order(), self._state.selected))

    @Slot(int)
    def mark_further(self, step: int) -> None:
        self._mark(self._marks.stepped(step, self._order(), self._state.selected))
        self.reached.emit(self.model.index_of(self._marks.end))

    @Slot()
    def mark_all(self) -> None:
        """Everything that is loaded."""
        self._mark(Marks(frozenset(self._order())))

    @Slot()
    def unmark(self) -> None:
        self._mark(Marks())

    def go_to(self, conversation: int) -> None:
        """On the way through the list, as with the keyboard."""
        self.select(conversation)
        self.passed.emit(conversation)

    def chosen_rows(self) -> tuple[ConversationRow, ...]:
        """Those that are chosen together, in their order; none while there is only an open one."""
        return tuple(row for row in self._shown if row.id in self._marks.keys)

    def beside(self, leaving: Collection[int], step: int) -> int:
        """The nearest conversation below (1) or above (-1) the open one that does not leave; else on the other side."""
        order = self._order()
        at = order.index(self._state.selected) if self._state.selected in order else 0
        below = [key for key in order[at:] if key not in leaving]
        above = [key for key in reversed(order[:at]) if key not in leaving]
        return next(iter(below + above if step > 0 else above + below), NOBODY)

    @Slot(bool)
    def hold(self, held: bool) -> None:
        """While the pointer is over the list it does not move."""
        self._held = held
        self._show_rows()

    @Slot(bool)
    def stand(self, at_top: bool) -> None:
        """Where the owner looks: at the newest conversation, or further down."""
        self._at_top = at_top

    @Slot()
    def show_waiting(self) -> None:
        """The owner asks for what waits, and holds the list no less than before."""
        self._shown = ()
        self._show_rows()

    @Slot(int)
    def pick(self, conversation: int) -> None:
        """The owner opens a conversation."""
        self.select(conversation)
        self.picked.emit(conversation)

    @Slot()
    def pick_next(self) -> None:
        self._pick_at(self._state.selected_index + 1)

    @Slot()
    def pick_previous(self) -> None:
        self._pick_at(max(0, self._state.selected_index - 1))

    @Slot(int)
    def pick_unread(self, step: int) -> None:
        """The next conversation with something unread, below (1) or above (-1); pages that lie behind are read."""
        at = self._state.selected_index
        ahead = self._shown[at + 1 :] if step > 0 else self._shown[: max(0, at)][::-1]
        unread = next((row.id for row in ahead if row.unread), NOBODY)
        self._seeks_unread = not unread and step > 0 and self.model.has_more and len(self._found) < FAR
        if unread:
            self.go_to(unread)
        elif self._seeks_unread:
            self._read_more()

    def first(self) -> int:
        return self._found[0].id if self._found else NOBODY

    def has_selected(self, conversation: int) -> bool:
        return self._state.selected == conversation

    def nothing_selected(self) -> bool:
        return self._state.selected == NOBODY

    def select(self, conversation: int) -> None:
        self._set(replace(self._state, selected=conversation, selected_index=self.model.index_of(conversation)))
        self._read()

    def choose(self, chosen: Filter) -> None:
        """Show another view or channel. The open conversation stays open beside it, if it belongs there."""
        if chosen == self.chosen:
            return
        self.chosen = chosen
        self._seeks_unread = False
        self._marks = Marks()
        self._found = self._shown = ()
        self._show_rows(anew=True)
        self._set(replace(self._state, loaded=False))
        self._show_title()
        self.filter_changed.emit()
        self._read()
        self._look_for_selected()

    def shop_name(self, asset: Asset) -> str:
        return self.shop_names.get(asset, "")

    def rename_shop(self, shop_names: dict[Asset, str]) -> None:
        self.shop_names = shop_names
        self._show_title()

    def show_drafts(self, drafts: dict[int, str]) -> None:
        self._drafts = drafts
        self._show_rows()

    def apply(self, changes: Changes) -> None:
        """Few changes are read alone, unless the list has become so short that the next page belongs on it."""
        shrunk = self.model.has_more and len(self._found) < PAGE
        if not changes.conversations:
            if Topic.LABELS in changes.topics:
                self._read()
            return
        if self._reading or shrunk or not self._state.loaded or len(changes.conversations) > PAGE:
            self._read()
        else:
            self._read_again(changes.conversations)

    def tick(self) -> None:
        """Time has passed: windows close, "14:03" becomes "Yesterday". No event waits until all rows say so."""
        if (minute := self._clock() // MINUTE) != self._minute:
            self._minute = minute
            self._presented.clear()
        self._read()

    def close(self) -> None:
        """Nothing is counted any more: the store is about to close."""
        self._counting.blockSignals(True)

    def _pick_at(self, index: int) -> None:
        if 0 <= index < len(self.model.rows):
            self.go_to(self.model.rows[index].key)

    def _read(self) -> None:
        """Read again what is on screen. One read at a time; what changes meanwhile is read after it."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        chosen, now, kept = self.chosen, self._clock(), self._kept()
        self._cut = self._sees_no_further()
        limit, upto = (PAGE, None) if self._cut else self._depth()
        self._bridge.when_done(
            self._store.read(lambda db: inbox_pages.window(db, chosen, now, limit, kept, upto)), self._show
        )

    def _sees_no_further(self) -> bool:
        """Nobody looks behind the first page."""
        return self._at_top and not self._held and not self._marks.keys and not self._seeks_unread

    def _depth(self) -> tuple[int, tuple[int, int] | None]:
        """How far the list is loaded: so many rows, and the key of the last."""
        return max(PAGE, len(self._found)), holding.place(self._found[-1]) if self._found else None

    def _read_again(self, ids: frozenset[int]) -> None:
        """Only what has changed: a commit empties the reader's cache, and every page costs its decryption again."""
        self._reading = True
        known = Page(self.chosen, self._found, None, None, self.model.has_more)
        now, kept = self._clock(), self._kept()
        self._bridge.when_done(self._store.read(lambda db: inbox_pages.again(db, known, now, ids, kept)), self._show)

    def _kept(self) -> int:
        """The open conversation, if it is among the rows."""
        return self._state.selected if any(row.id == self._state.selected for row in self._found) else NOBODY

    def _read_more(self) -> None:
        """The list asks once for the rows behind its last one: what is asked for during a read is read after it."""
        if self._reading:
            self._more_asked = True
            return
        if not self._found or not self.model.has_more:
            return
        self._reading = True
        chosen, now, last = self.chosen, self._clock(), self._found[-1]
        behind = (last.last_at, last.id)
        self._bridge.when_done(self._store.read(lambda db: inbox_pages.behind(db, chosen, now, behind)), self._show)

    def _look_for_selected(self) -> None:
        chosen, now, selected = self.chosen, self._clock(), self._state.selected

        def tell(rows: tuple[ConversationRow, ...]) -> None:
            if not rows and selected and (chosen, selected) == (self.chosen, self._state.selected):
                self.left.emit()

        self._bridge.when_done(
            self._store.read(lambda db: conversations.some(db, chosen, now, frozenset({selected}))), tell
        )

    def _show(self, page: Page) -> None:
        overtaken = self._cut and not self._sees_no_further()
        self._reading = self._cut = False
        if overtaken:
            self._read()  # the owner has gone further down than what was read
            return
        if page.chosen == self.chosen:
            self._take(page)
            self._more_asked = self._more_asked and page.upto is None
        else:
            self._more_asked = False
        if self._stale or page.chosen != self.chosen:
            self._read()
        elif self._more_asked:
            self._more_asked = False
            self._read_more()
        elif self._seeks_unread:
            self.pick_unread(1)

    def _take(self, page: Page) -> None:
        known = {row.id for row in page.rows}
        kept = tuple(row for row in self._found if row.id not in known) if page.upto else ()
        self._found = kept + page.rows
        self.model.has_more = page.full
        self._show_rows()
        if page.counts:
            self._take_counts(page.counts)
        else:
            self._counting.start()
        self._set(replace(self._state, loaded=True))

    @Slot()
    def _count(self) -> None:
        """The figures beside the list follow it: read and shown with it, they would be what its frame waits for."""
        now = self._clock()
        self._bridge.when_done(self._store.read(lambda db: conversations.counts(db, now)), self._take_counts)

    def _take_counts(self, counts: Counts) -> None:
        if counts != self.counts:
            self.counts = counts
            self.counts_changed.emit()

    def _show_rows(self, *, anew: bool = False) -> None:
        self._arrange()
        self._marks = self._marks.among(self._order())
        now = self._clock()
        wanted = [self._present(row, now) for row in self._shown]
        if anew:
            self.model.replace(wanted)
        elif self._sees_no_further() and len(_keys(wanted) - _keys(self.model.rows)) > FEW:
            self.model.overwrite(wanted)  # to make a screenful of rows takes longer than to change them
        else:
            self.model.show(wanted)
        waiting = holding.waiting(self._found, self._shown, self._top)
        index = self.model.index_of(self._state.selected)
        self._set(replace(self._state, waiting=waiting, selected_index=index, marked=len(self._marks.keys)))

    def _arrange(self) -> None:
        if self._held and self._shown:
            self._shown = holding.in_place(self._found, self._shown)
            return
        self._shown = self._found
        self._top = holding.place(self._found[0]) if self._found else (0, 0)

    def _present(self, row: ConversationRow, now: int) -> ShownConversation:
        draft = "" if row.id == self._state.selected else self._drafts.get(row.id, "")
        made_of = (row, draft)
        known = self._presented.get(row.id)
        if not known or known[0] != made_of:
            known = self._presented[row.id] = (made_of, shown(row, draft, now, self._calendar))
        return replace(known[1], marked=True) if row.id in self._marks.keys else known[1]

    def _order(self) -> list[int]:
        return [row.id for row in self._shown]

    def _mark(self, marks: Marks) -> None:
        self._marks = marks
        self._show_rows()

    def _show_title(self) -> None:
        asset, view = self.chosen.asset, self.chosen.view
        title = self.shop_names.get(asset, "") if asset else self.chosen.name or view_title(view)
        self._set(replace(self._state, title=title, empty_title=empty_title(view), empty_words=empty_words(view)))

    def _set(self, state: InboxState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _keys(rows: Sequence[ShownConversation]) -> set[int]:
    """Of those that are seen."""
    return {row.key for row in rows[:_SEEN]}
