"""One post: what stands in it, the comments below it, what the owner does with them and writes to whom."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.comments import Deed, Post
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import comment_acts, comments
from conwerz_desktop.store.comment_acts import Pending
from conwerz_desktop.store.comments import CommentRow, PostRow
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.comment_rows import ShownComment, Surroundings, shown_comment
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.post_header import PostState, header
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.reply_field import ReplyField
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 50
NO_COMMENT = 0


@record
class PostActs:
    """As `services.comments.moderation.Moderation` does them; without it nothing is done."""

    reply: Callable[[int, str], Future[None]] = lambda *_: Future()
    reply_privately: Callable[[int, str], Future[None]] = lambda *_: Future()
    hide: Callable[[int, bool], object] = lambda *_: None
    delete: Callable[[int], object] = lambda _: None
    settle: Callable[[int, bool], object] = lambda *_: None
    take_comments: Callable[[int, bool], object] = lambda *_: None
    try_again: Callable[[int], object] = lambda _: None
    dismiss: Callable[[int], object] = lambda _: None
    open_link: Callable[[str], object] = lambda _: None


@record
class _Read:
    post: int
    rows: tuple[CommentRow, ...]
    pending: tuple[Pending, ...]
    behind: tuple[int, str] | None
    full: bool
    sought: int = NO_COMMENT


@QmlElement
@QmlUncreatable("made in Python")
class OpenPost(QObject):
    post_changed = Signal()
    title_changed = Signal()
    caption_changed = Signal()
    place_changed = Signal()
    picture_changed = Signal()
    mentions_changed = Signal()
    link_changed = Signal()
    takes_comments_changed = Signal()
    knows_comments_changed = Signal()
    busy_changed = Signal()
    problem_changed = Signal()
    loaded_changed = Signal()
    current_changed = Signal()
    landed = Signal(int)
    """The place of the comment that was sought."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        bridge: Bridge,
        acts: PostActs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._bridge = bridge
        self._acts = acts
        self._state = PostState()
        self._row: PostRow | None = None
        self._facts: Post | None = None
        self._shop = ""
        self._rows: tuple[CommentRow, ...] = ()
        self._pending: tuple[Pending, ...] = ()
        self._current = NO_COMMENT
        self._reading = False
        self._sought: tuple[int, int] | None = None  # a post, and a comment on it
        self.model = Rows(ShownComment, self, self._read_more)
        self._reply = ReplyField(acts.reply, acts.reply_privately, bridge, self)

    @Property(Rows, constant=True)
    def comments(self) -> Rows:
        return self.model

    @Property(ReplyField, constant=True)
    def reply(self) -> ReplyField:
        return self._reply

    @Property(int, notify=post_changed)
    def post(self) -> int:
        return self._state.post

    @Property(str, notify=title_changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=caption_changed)
    def caption(self) -> str:
        return self._state.caption

    @Property(str, notify=place_changed)
    def place(self) -> str:
        return self._state.place

    @Property(str, notify=picture_changed)
    def picture(self) -> str:
        return self._state.picture

    @Property(bool, notify=mentions_changed)
    def mentions(self) -> bool:
        return self._state.mentions

    @Property(str, notify=link_changed)
    def link(self) -> str:
        return self._state.link

    @Property(bool, notify=takes_comments_changed)
    def takes_comments(self) -> bool:
        return self._state.takes_comments

    @Property(bool, notify=knows_comments_changed)
    def knows_comments(self) -> bool:
        """Whether Meta has said if the post takes comments."""
        return self._state.knows_comments

    @Property(bool, notify=busy_changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        return self._state.problem

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(int, notify=current_changed)
    def current(self) -> int:
        """The comment that the keyboard is on."""
        return self._current

    @Slot(int)
    def stand(self, comment: int) -> None:
        """The owner goes to a comment: what is written now is an answer to it."""
        if comment != self._current:
            self._current = comment
            self.current_changed.emit()
            self._aim()

    @Slot(int)
    def write_publicly(self, comment: int) -> None:
        self.stand(comment)
        self._reply.choose("public")

    @Slot(int)
    def write_privately(self, comment: int) -> None:
        self.stand(comment)
        self._reply.choose("private")

    @Slot(int)
    def hide(self, comment: int) -> None:
        """Or show again."""
        if (row := self._find(comment)) and (shown := self._shown(comment)) and (shown.can_hide or shown.can_show):
            self._acts.hide(comment, not row.hidden)

    @Slot(int)
    def delete(self, comment: int) -> None:
        if (shown := self._shown(comment)) and shown.can_delete:
            self._acts.delete(comment)

    @Slot(int)
    def settle(self, comment: int) -> None:
        """It needs no answer; asked once more it does after all."""
        if row := self._find(comment):
            self._acts.settle(comment, not row.done)

    @Slot(int)
    def try_again(self, act: int) -> None:
        self._acts.try_again(act)

    @Slot(int)
    def dismiss(self, act: int) -> None:
        self._acts.dismiss(act)

    @Slot()
    def switch_comments(self) -> None:
        """On or off for this post."""
        if self._row and self._state.knows_comments and not self._state.busy:
            self._acts.take_comments(self._row.id, not self._state.takes_comments)

    @Slot(int)
    def open_on_facebook(self, comment: int) -> None:
        if row := self._find(comment):
            self._acts.open_link(f"https://www.facebook.com/{row.media_id}")

    @Slot()
    def open_on_instagram(self) -> None:
        if self._state.link:
            self._acts.open_link(self._state.link)

    def show(self, row: PostRow, facts: Post | None, shop: str) -> None:
        """Another post, or news of this one."""
        turned = self._row is None or self._row.id != row.id
        self._row, self._facts, self._shop = row, facts, shop
        if turned:
            self._rows, self._pending = (), ()
            self.model.replace([])
            self._current = NO_COMMENT
            self.current_changed.emit()
            self._set(PostState(post=row.id))
            self._read()
        self._show()

    def seek(self, post: int, comment: int) -> None:
        """Go to this comment, at once or as soon as its post is shown."""
        self._sought = (post, comment)
        if self._row and self._row.id == post:
            self._read()

    def leave(self) -> None:
        self._row = self._facts = None
        self._rows, self._pending = (), ()
        self.model.replace([])
        self._set(PostState())
        self._reply.turn_to(None)

    def apply(self, changes: Changes) -> None:
        if self._row and self._row.id in changes.posts:
            self._read()

    def tick(self) -> None:
        if self._row:
            self._show()

    def _read(self) -> None:
        assert self._row is not None
        post, limit = self._row.id, max(PAGE, sum(row.thread is None for row in self._rows))
        sought = self._sought[1] if self._sought and self._sought[0] == post else NO_COMMENT

        def query(db: Connection) -> _Read:
            found = _read(db, post, None, max(limit, comments.depth(db, sought)) if sought else limit)
            return replace(found, sought=sought)

        self._bridge.when_done(self._store.read(query), self._take)

    def _read_more(self) -> None:
        tops = [row for row in self._rows if row.thread is None]
        if self._row and tops and not self._reading:
            self._reading = True
            post, behind = self._row.id, (tops[-1].commented_at, tops[-1].meta_id)
            self._bridge.when_done(self._store.read(lambda db: _read(db, post, behind, PAGE)), self._take)

    def _take(self, found: _Read) -> None:
        self._reading = False
        if self._row is None or found.post != self._row.id:
            return
        known = {row.id for row in found.rows}
        self._rows = (*(row for row in self._rows if row.id not in known), *found.rows) if found.behind else found.rows
        self._settle_switch(found.pending)
        self._pending = found.pending
        self.model.has_more = found.full
        self._set(replace(self._state, loaded=True))
        self._show()
        if self._find(self._current) is None:
            self._current = self._rows[0].id if self._rows else NO_COMMENT
            self.current_changed.emit()
        self._aim()
        if self._sought == (found.post, found.sought):
            self._sought = None
            self._land(found.sought)

    def _land(self, comment: int) -> None:
        """Where it is there no more the newest stay in sight."""
        if self._find(comment):
            self.stand(comment)
            self.landed.emit(self.model.index_of(comment))

    def _settle_switch(self, pending: tuple[Pending, ...]) -> None:
        """The wish has gone from the outbox: Meta has done it, and what we knew of the post is old."""
        gone = {act.id for act in self._pending} - {act.id for act in pending}
        for act in self._pending:
            if act.id in gone and act.deed in (Deed.OPEN, Deed.CLOSE) and self._facts:
                self._facts = replace(self._facts, takes_comments=act.deed is Deed.OPEN)

    def _show(self) -> None:
        assert self._row is not None
        around = Surroundings(
            self._pending,
            self._row.is_mentions,
            self._row.asset.channel is Channel.MESSENGER,
            self._shop,
            self._clock(),
            self._calendar,
        )
        self.model.show([shown_comment(row, around) for row in self._rows])
        told = header(self._row, self._facts, self._pending, around)
        self._set(replace(told, loaded=self._state.loaded))

    def _aim(self) -> None:
        self._reply.turn_to(self._shown(self._current), mention=self._state.mentions)

    def _find(self, comment: int) -> CommentRow | None:
        return next((row for row in self._rows if row.id == comment), None)

    def _shown(self, comment: int) -> ShownComment | None:
        return next((row for row in self.model.rows if row.key == comment), None)

    def _set(self, state: PostState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _read(db: Connection, post: int, behind: tuple[int, str] | None, limit: int) -> _Read:
    rows = comments.page(db, post, behind, limit)
    full = sum(row.thread is None for row in rows) >= limit
    return _Read(post, rows, comment_acts.pending(db, post), behind, full)
