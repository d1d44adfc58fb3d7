"""How one part of the desk leads to another: what is picked here opens there, and the rest turns to what is open."""

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from conwerz_desktop.store import conversations
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.messages import MessageRow
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.composer_state import Quote
from conwerz_desktop.viewmodels.desk_parts import DeskParts
from conwerz_desktop.viewmodels.inbox import NOBODY
from conwerz_desktop.viewmodels.places import Page, Place

if TYPE_CHECKING:
    from conwerz_desktop.viewmodels.comments import Comments
    from conwerz_desktop.viewmodels.insights.dashboard import Insights
    from conwerz_desktop.viewmodels.leads import Leads
    from conwerz_desktop.viewmodels.palette import Palette
    from conwerz_desktop.viewmodels.person_card import PersonCard

_LATELY = 4  # conversations that were opened last, the one on screen among them


class DeskWays(QObject):
    """Lives on the GUI thread."""

    def __init__(self, parts: DeskParts, store: Store, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._store = store
        self._bridge = bridge
        self._lately: deque[int] = deque(maxlen=_LATELY)
        self._connect(parts)

    def resume(self, place: str, conversation: int) -> None:
        """Where the owner left off, without counting anything as read."""
        if conversation != NOBODY:
            self._parts.inbox.select(conversation)
            self._parts.thread.open(conversation, by_owner=False)
            found = self._store.read(lambda db: conversations.one(db, conversation))
            self._bridge.when_done(found, lambda row: None if row else self._open_first_instead(conversation))
        if place in set(Place) and place != Place.SETTINGS:
            self._parts.places.go(place)

    def go_to(self, key: str) -> None:
        if key.isdigit():
            self.write_to(int(key))
        elif key in set(Place):
            self._parts.places.go(key)

    def _connect(self, parts: DeskParts) -> None:
        parts.rail.connected_changed.connect(self._name_shop)
        parts.inbox.picked.connect(self._open_picked)
        parts.inbox.passed.connect(parts.thread.pass_by)
        parts.inbox.left.connect(self._leave_conversation)
        parts.inbox.model.rowsInserted.connect(self._open_first)
        parts.thread.row_changed.connect(self._turn_to_conversation)
        parts.thread.answering.connect(self._quote)
        parts.thread.opened.connect(self._turn_away)
        parts.thread.vanished.connect(self._let_go)
        parts.thread.window_words_changed.connect(parts.composer.tick)
        parts.composer.rule_changed.connect(parts.thread.tell_time)
        parts.composer.drafts_changed.connect(self.show_drafts)
        parts.composer.offer_undo, parts.composer.say = parts.triage.done, parts.triage.tell
        parts.composer.rule_changed.connect(parts.later.tick)
        parts.completion.page_asked.connect(self._write_ready_answers)
        parts.triage.unseen.connect(parts.thread.leave_unread)
        parts.search.saved.connect(parts.saved.save)
        parts.saved.acted.connect(parts.triage.done)
        parts.search.person_picked.connect(parts.inbox.pick)
        parts.search.message_picked.connect(self._open_found)
        parts.search.comment_picked.connect(self._open_post)
        parts.search.lead_picked.connect(self._open_lead)
        parts.thread_search.found.connect(parts.thread.open_at)
        parts.thread.conversation_changed.connect(self._turn_thread_search)
        pages = parts.pages
        pages.begin_comments, pages.begin_leads = self._begin_comments, self._begin_leads
        pages.begin_palette, pages.begin_insights = self._begin_palette, self._begin_insights
        pages.begin_person = self._begin_person

    def _begin_comments(self, comments: "Comments") -> None:
        comments.waiting_changed.connect(self._count_comments)

    def _begin_leads(self, leads: "Leads") -> None:
        leads.waiting_changed.connect(self._count_leads)
        leads.open_lead().message_asked.connect(self.write_to)

    def _begin_insights(self, insights: "Insights") -> None:
        insights.messages_asked.connect(self._look_for)
        insights.place_asked.connect(self._parts.places.go)

    def _begin_palette(self, palette: "Palette") -> None:
        palette.lately = self._lately
        palette.person_picked.connect(self.write_to)

    def _begin_person(self, card: "PersonCard") -> None:
        card.acted.connect(self._parts.triage.done)
        card.told.connect(self._parts.triage.tell)
        card.reach_picked.connect(self._parts.inbox.pick)
        card.sent_picked.connect(self._open_at)
        card.lead_picked.connect(self._open_lead)
        card.turn_to(self._parts.thread.row)

    @Slot()
    def _count_comments(self) -> None:
        self._parts.places.show_count(Place.COMMENTS, self._parts.pages.comments.how_many_wait())

    @Slot()
    def _count_leads(self) -> None:
        self._parts.places.show_count(Place.LEADS, self._parts.pages.leads.how_many_wait())

    @Slot(int)
    def _open_lead(self, lead: int) -> None:
        self._parts.places.go(Place.LEADS.value)
        self._parts.pages.leads.open(lead)

    @Slot(str)
    def _look_for(self, typed: str) -> None:
        """The rows behind a number."""
        self._parts.places.go(Place.INBOX.value)
        self._parts.search.begin()
        self._parts.search.look_for(typed)

    @Slot(int)
    def write_to(self, conversation: int) -> None:
        """The messaging window decides there what may be sent."""
        self._parts.places.go(Place.INBOX.value)
        self._parts.inbox.pick(conversation)

    @Slot()
    def _write_ready_answers(self) -> None:
        self._parts.places.go_to_page(Page.CANNED.value)

    @Slot()
    def _name_shop(self) -> None:
        self._parts.pages.rename_shop(self._parts.inbox.shop_names)

    @Slot(int)
    def _open_picked(self, conversation: int) -> None:
        self._parts.thread.open(conversation, by_owner=True)

    @Slot(int, int)
    def _open_found(self, conversation: int, message: int) -> None:
        self._parts.thread_search.bring(message, str(self._parts.search.property("typed")))
        self._open_at(conversation, message)

    @Slot(int, int)
    def _open_at(self, conversation: int, message: int) -> None:
        self._parts.inbox.select(conversation)
        self._parts.thread.open_at(conversation, message)

    @Slot(int, int)
    def _open_post(self, post: int, comment: int) -> None:
        self._parts.places.go(Place.COMMENTS)
        self._parts.pages.comments.open_at(post, comment)

    @Slot()
    def _turn_thread_search(self) -> None:
        self._parts.thread_search.turn_to(self._parts.opened())

    @Slot()
    def _leave_conversation(self) -> None:
        """A conversation that the view does not hold makes room, unless an answer to it has been begun."""
        if self._parts.opened() not in self._parts.drafts.texts:
            self._parts.inbox.select(NOBODY)
            self._parts.thread.leave()
            self._open_first()

    @Slot()
    def _let_go(self) -> None:
        """The conversation that was open is erased; the list hears of it as well."""
        self._parts.inbox.select(NOBODY)

    @Slot()
    def _open_first(self) -> None:
        """The program opens the first conversation at its start, but does not count it as read."""
        if (first := self._parts.inbox.first()) and self._parts.inbox.nothing_selected():
            self._parts.inbox.select(first)
            self._parts.thread.open(first, by_owner=False)

    @Slot()
    def _turn_to_conversation(self) -> None:
        parts, row = self._parts, self._parts.thread.row
        parts.composer.turn_to(row)
        parts.ended.turn_to(row)
        parts.picker.turn_to(row)
        parts.noting.turn_to(row)
        parts.later.turn_to(row)
        parts.completion.turn_to(row)
        parts.voice.turn_to(row)
        parts.viewer.look_again()
        parts.suggested.turn_to(row)
        parts.ai_beside.turn_to(row)
        parts.pages.turn_to(row)

    @Slot(object)
    def _quote(self, row: MessageRow) -> None:
        name, text = self._parts.thread.quoted(row)
        self._parts.composer.quote(Quote(row.meta_id, name, text))

    @Slot()
    def _turn_away(self) -> None:
        """Another conversation: nothing of the one before is heard or seen any more."""
        self._parts.playback.forget()
        self._parts.viewer.close()
        self._remember()

    def _remember(self) -> None:
        """Among the conversations that the palette begins with."""
        if (opened := self._parts.opened()) != NOBODY:
            if opened in self._lately:
                self._lately.remove(opened)
            self._lately.appendleft(opened)

    @Slot()
    def show_drafts(self) -> None:
        self._parts.inbox.show_drafts(dict(self._parts.drafts.texts))

    def _open_first_instead(self, gone: int) -> None:
        """It has been erased since."""
        if self._parts.inbox.has_selected(gone):
            self._parts.inbox.select(NOBODY)
            self._open_first()
