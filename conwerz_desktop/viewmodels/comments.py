"""The lane of comments: posts, the one with the newest comment first, and how many comments wait for an answer."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import field, replace

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.comments import Post
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import comments
from conwerz_desktop.store.comments import PostRow
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.comment_rows import ShownPost, shown_post
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.open_post import OpenPost, PostActs
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 50
NO_POST = 0
_AFTER_START_MS = 1_500  # the count may come after the first frames


@record
class CommentActs:
    """What services do with comments; everything may be called from the GUI thread and never blocks."""

    post: PostActs = field(default_factory=PostActs)
    facts: Callable[[int], Future[Post | None]] = lambda _: Future()
    """From a post's row number to what Meta says of it now."""


@record
class LaneState:
    selected: int = NO_POST
    selected_index: int = -1
    loaded: bool = False
    waiting: int = 0
    wanted: str = ""
    empty_words: str = ""


@record
class _Found:
    """`sought` is the post that a search led to, wherever in the list it stands."""

    rows: tuple[PostRow, ...]
    behind: tuple[int, int] | None
    wanted: str
    sought: PostRow | None = None


@QmlElement
@QmlUncreatable("made in Python")
class Comments(QObject):
    """Reads the number that waits soon after the start, and nothing else before `attend`."""

    selected_changed = Signal()
    selected_index_changed = Signal()
    loaded_changed = Signal()
    waiting_changed = Signal()
    wanted_changed = Signal()
    empty_words_changed = Signal()

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        bridge: Bridge,
        acts: CommentActs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._bridge = bridge
        self._acts = acts
        self._state = LaneState()
        self.model = Rows(ShownPost, self, self._read_more)
        self._rows: tuple[PostRow, ...] = ()
        self._facts: dict[int, Post | None] = {}
        self._attended = self._reading = self._stale = False
        self._sought = NO_POST
        self._opened: PostRow | None = None
        self._shop_names: dict[Asset, str] = {}
        self._post = OpenPost(store, clock, calendar, bridge, acts.post, self)
        self._start = QTimer(self, interval=_AFTER_START_MS, singleShot=True)
        self._start.timeout.connect(self._count)
        self._start.start()

    @Property(Rows, constant=True)
    def posts(self) -> Rows:
        return self.model

    @Property(OpenPost, constant=True)
    def post(self) -> OpenPost:
        return self._post

    @Property(int, notify=selected_changed)
    def selected(self) -> int:
        return self._state.selected

    @Property(int, notify=selected_index_changed)
    def selected_index(self) -> int:
        return self._state.selected_index

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(int, notify=waiting_changed)
    def waiting(self) -> int:
        """How many comments wait for an answer."""
        return self._state.waiting

    @Property(str, notify=wanted_changed)
    def wanted(self) -> str:
        """What is looked for among the comments."""
        return self._state.wanted

    @Property(str, notify=empty_words_changed)
    def empty_words(self) -> str:
        return self._state.empty_words

    def open_post(self) -> OpenPost:
        return self._post

    def how_many_wait(self) -> int:
        return self._state.waiting

    @Slot()
    def attend(self) -> None:
        """The owner comes here."""
        if not self._attended:
            self._attended = True
            self._read()

    def open_at(self, post: int, comment: int) -> None:
        """Show a comment where it stands, however far down its post or the comment itself is."""
        self._attended, self._sought = True, post
        self._set(replace(self._state, selected=post, selected_index=self.model.index_of(post)))
        self._post.seek(post, comment)
        self._read()

    @Slot(int)
    def pick(self, post: int) -> None:
        row = next((row for row in self._rows if row.id == post), None)
        if row:
            self._sought = NO_POST
            self._set(replace(self._state, selected=post, selected_index=self.model.index_of(post)))
            self._open(row, again=True)

    @Slot()
    def pick_next(self) -> None:
        self._pick_at(self._state.selected_index + 1)

    @Slot()
    def pick_previous(self) -> None:
        self._pick_at(max(0, self._state.selected_index - 1))

    @Slot(str)
    def look_for(self, words: str) -> None:
        if words != self._state.wanted:
            self._sought = NO_POST
            self._set(replace(self._state, wanted=words))
            self._read()

    def rename_shop(self, shop_names: dict[Asset, str]) -> None:
        self._shop_names = shop_names
        self._show()

    def apply(self, changes: Changes) -> None:
        if changes.posts:
            self._count()
            if self._attended:
                self._read()
                self._post.apply(changes)

    def tick(self) -> None:
        """Time has passed: "12 min" becomes "13 min", and private replies run out."""
        if self._attended:
            self._show()
            self._post.tick()

    def close(self) -> None:
        self._start.stop()

    def _pick_at(self, index: int) -> None:
        if 0 <= index < len(self.model.rows):
            self.pick(self.model.rows[index].key)

    @Slot()
    def _count(self) -> None:
        self._bridge.when_done(self._store.read(comments.waiting), self._show_count)

    def _show_count(self, number: int) -> None:
        self._set(replace(self._state, waiting=number))

    def _read(self) -> None:
        """Read again what is on screen. One read at a time; what changes meanwhile is read after it."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        limit, wanted, sought = max(PAGE, len(self._rows)), self._state.wanted, self._sought

        def query(db: Connection) -> _Found:
            found = comments.posts(db, None, limit, wanted)
            return _Found(found, None, wanted, comments.post(db, sought) if sought else None)

        self._bridge.when_done(self._store.read(query), self._take)

    def _read_more(self) -> None:
        if self._reading or not self._rows:
            return
        self._reading = True
        behind, wanted = (self._rows[-1].last_at, self._rows[-1].id), self._state.wanted
        self._bridge.when_done(
            self._store.read(lambda db: _Found(comments.posts(db, behind, PAGE, wanted), behind, wanted)), self._take
        )

    def _take(self, found: _Found) -> None:
        self._reading = False
        if found.wanted == self._state.wanted:
            known = {row.id for row in found.rows}
            kept = tuple(row for row in self._rows if row.id not in known) if found.behind else ()
            self._rows = kept + found.rows
            self.model.has_more = len(found.rows) >= PAGE
            for row in found.rows:
                self._ask(row)
            self._show()
            if not (self._sought and self._stale):  # else it comes with the next read
                self._open_first(found.sought)
        if self._stale or found.wanted != self._state.wanted:
            self._read()

    def _open_first(self, sought: PostRow | None) -> None:
        """The program opens the first post; the one that is open stays open until it has no comment any more."""
        some = (*self._rows, sought) if sought else self._rows
        selected = next((row for row in some if row.id == self._state.selected), None)
        if selected:
            self._open(selected)
        elif self._rows:
            self.pick(self._rows[0].id)
        else:
            self._set(replace(self._state, selected=NO_POST, selected_index=-1))
            self._post.leave()

    def _open(self, row: PostRow, *, again: bool = False) -> None:
        self._opened = row
        self._post.show(row, self._facts.get(row.id), self._shop(row))
        self._ask(row, again=again)

    def _ask(self, row: PostRow, *, again: bool = False) -> None:
        """What Meta says of the post, once, and anew whenever the owner opens it."""
        if row.is_mentions or (row.id in self._facts and not again):
            return
        self._facts.setdefault(row.id, None)
        self._bridge.when_done(self._acts.facts(row.id), lambda post: self._learn(row.id, post))

    def _learn(self, number: int, post: Post | None) -> None:
        if post is not None and post != self._facts.get(number):
            self._facts[number] = post
            self._show()
            if self._opened and self._opened.id == number == self._state.selected:
                self._post.show(self._opened, post, self._shop(self._opened))

    def _show(self) -> None:
        now = self._clock()
        self.model.show(
            [shown_post(row, self._facts.get(row.id), self._shop(row), now, self._calendar) for row in self._rows]
        )
        index = self.model.index_of(self._state.selected)
        words = "" if self._rows else _empty_words(self._state.wanted)
        self._set(replace(self._state, loaded=self._attended, selected_index=index, empty_words=words))

    def _shop(self, row: PostRow) -> str:
        return self._shop_names.get(row.asset, "")

    def _set(self, state: LaneState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _empty_words(wanted: str) -> str:
    if wanted:
        return QCoreApplication.translate("Comments", "Nothing found for \u2018%1\u2019").replace("%1", wanted)
    return QCoreApplication.translate("Comments", "Comments appear here as soon as somebody writes below a post")
