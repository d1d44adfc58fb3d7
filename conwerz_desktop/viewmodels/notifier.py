"""Tells the owner who has written: one notice a conversation, as much as they allow, gone when it is read or erased."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from conwerz_desktop.domain import messaging_window, notices
from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messaging_window import Allowance
from conwerz_desktop.domain.notices import Button, Says, Sound, Toast, Wishes
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import notices as stored
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.notices import About, Beside, Mark, News
from conwerz_desktop.viewmodels import names, words
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.gathering import Gathering
from conwerz_desktop.viewmodels.moments import HOUR

LOCKED, LEADS, COMMENTS = "locked", "leads", "comments"
CROWD = "inbox"  # who has written stands there
_SOUNDS = {
    Channel.MESSENGER: Sound.MESSENGER,
    Channel.INSTAGRAM: Sound.INSTAGRAM,
    Channel.WHATSAPP: Sound.WHATSAPP,
}
_FEW = 8  # conversations that are told of one by one; more at once are told of together
_NEWS = 6 * HOUR  # a lead or a comment that is older when it comes is no news
_BETWEEN = 3_000  # milliseconds from one sound to the next: a burst is one event
_ALL_AGAIN = HOUR  # so often every notice that stands is compared with its conversation, changed or not


@record
class Teller:
    """How the owner wants to be told, and how the desktop does it; every call returns at once.

    `minute` is of the day, where the owner is.
    """

    wishes: Callable[[], Wishes]
    show: Callable[[Toast], object]
    withdraw: Callable[[str], object]
    play: Callable[[Sound], object]
    count: Callable[[int], object]
    minute: Callable[[], int]


@record
class NoticeActs:
    """What can be done from a notice, without opening the window."""

    send: Callable[[int, str], object]
    finish: Callable[[int], object]
    open: Callable[[str], object]
    """A conversation by its number, `leads`, `comments` or the `inbox`, or only the window."""
    looks_at: Callable[[str], bool]
    """The owner has this before their eyes: a conversation, `leads`, `comments` or the `inbox`."""


class Notifier(QObject):
    """Lives on the GUI thread, from the opening of a shop to its end, behind the lock too."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        teller: Teller,
        acts: NoticeActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._wishes = teller.wishes
        self._teller = teller
        self._acts = acts
        self._bridge = bridge
        self._newest: Mark | None = None
        self._shown: dict[str, Toast] = {}
        self._said: dict[str, About] = {}
        self._crowd: dict[int, int] = {}  # what its notice counts: unread messages by conversation
        self._changed: set[int] = set()
        self._compared_at = 0
        self._looking = self._stale = False
        self._locked = False
        self._sounded_at = 0
        self._gathering = Gathering(self.apply, self)
        self._unsubscribe = store.subscribe(lambda changes: bridge.call(partial(self._gathering.take, changes)))
        bridge.when_done(store.read(_begin), self._begin)

    def apply(self, changes: Changes) -> None:
        """A notice that stands costs an event nothing, unless the event is about its conversation."""
        if Topic.CONNECTIONS in changes.topics:  # what is disconnected takes its conversations along unnamed
            self._changed |= self._standing() | self._crowd.keys()
        self._changed |= changes.conversations
        taken_along = bool(self._said) and Topic.CONNECTIONS in changes.topics
        if taken_along or self._changed or changes.messages or changes.posts or changes.leads:
            self._look()

    def lock(self) -> None:
        """What the screen no longer shows, no notice shows either."""
        self._locked = True
        self._withdraw_all()

    def unlock(self) -> None:
        self._locked = False
        self._withdraw(LOCKED)

    def look_again(self) -> None:
        """The owner looks at something else now, or wants to be told in another way."""
        if not self._wishes().on:
            self._withdraw_all()
        for key in (LEADS, COMMENTS, CROWD):
            if key in self._shown and self._acts.looks_at(key):
                self._withdraw(key)
        if self._shown:
            self._changed |= self._standing()
            self._look()

    def acted(self, key: str, what: str, text: str = "") -> None:
        """The owner did this with a notice, on the desktop."""
        if key.isdigit() and what == notices.REPLY:
            if text.strip():
                self._acts.send(int(key), text.strip())
        elif key.isdigit() and what == notices.DONE:
            self._acts.finish(int(key))
        else:
            self._acts.open(key)
        self._withdraw(key)

    def say(self, key: str, title: str, text: str, about: About) -> None:
        """What a rule of the owner's asks to look at, or a reminder: it goes with what it is about."""
        wishes = self._wishes()
        if wishes.on and not self._locked and not notices.is_quiet(wishes, self._teller.minute()):
            self._shown[key] = told = Toast(key, title, text if wishes.says is Says.EVERYTHING else "")
            self._said[key] = about
            self._teller.show(told)
            self._look()  # it may be gone by now

    def close(self) -> None:
        self._unsubscribe()
        self._gathering.close()
        self._withdraw_all()

    def _begin(self, found: tuple[Mark, int]) -> None:
        """What has come before this start is in the list, and no news."""
        self._newest, unread = found
        self._teller.count(unread)
        if self._stale:
            self._look()

    def _look(self) -> None:
        """One look at a time; what changes meanwhile is looked at after it."""
        self._stale = self._looking or self._newest is None
        if self._stale or (after := self._newest) is None:
            return
        self._looking = True
        to_compare = self._to_compare()
        compared, recounted = self._standing() & to_compare, self._crowd.keys() & to_compare
        since, said = self._clock() - _NEWS, dict(self._said)

        def read(db: Connection) -> Found:
            fresh = stored.unread_among(db, stored.written_to(db, after))
            written, is_crowd = frozenset(fresh), len(fresh) > _FEW
            counted = stored.unread_among(db, recounted) | (fresh if is_crowd else {})
            crowd = dict.fromkeys(recounted, 0) | counted
            unread = stored.unread(db, compared if is_crowd else written | compared)
            beside = stored.beside(db, after, since)
            gone = frozenset(each for each in said.items() if not stored.lives(db, each[1]))
            return Found(stored.newest(db), written, compared, unread, crowd, beside, stored.how_many(db), gone)

        self._bridge.when_done(self._store.read(read), self._take)

    def _to_compare(self) -> frozenset[int]:
        """Of the conversations whose notices stand, those that this look is about."""
        standing = self._standing() | self._crowd.keys()
        if abs(self._clock() - self._compared_at) >= _ALL_AGAIN:
            self._compared_at = self._clock()
        else:
            standing &= self._changed
        self._changed.clear()
        return standing

    def _standing(self) -> frozenset[int]:
        return frozenset(int(key) for key in self._shown if key.isdigit())

    def _take(self, found: "Found") -> None:
        self._looking = False
        self._newest = found.newest
        self._teller.count(found.count)
        for key, _ in found.gone & self._said.items():
            self._withdraw(key)
        wishes = self._wishes()
        for number in found.compared & self._standing():
            if news := found.unread.get(number):
                self._show(toast(news, wishes.says, self._clock()))
            else:
                self._withdraw(str(number))
        crowd = {number: unread for number, unread in (self._crowd | found.crowd).items() if unread}
        if CROWD in self._shown:
            self._count(crowd)
        if wishes.on and not notices.is_quiet(wishes, self._teller.minute()):
            if len(found.written) > _FEW:
                self._tell_of_crowd(crowd, wishes)
            else:
                self._tell([news for number, news in found.unread.items() if number in found.written], wishes)
            self._tell_beside(found.beside, wishes)
        if self._stale:
            self._look()

    def _tell(self, fresh: Sequence[News], wishes: Wishes) -> None:
        told = [news for news in fresh if self._locked or not self._acts.looks_at(str(news.row.id))]
        for news in told:
            self._show(_locked_toast() if self._locked else toast(news, wishes.says, self._clock()))
        if told:
            self._play(_SOUNDS[told[-1].row.asset.channel], wishes)

    def _tell_of_crowd(self, crowd: Mapping[int, int], wishes: Wishes) -> None:
        """Nobody reads so many notices one by one."""
        if self._locked:
            self._show(_locked_toast())
        elif self._acts.looks_at(CROWD):
            return
        else:
            self._count(crowd)
        self._play(Sound.MESSENGER, wishes)

    def _count(self, crowd: Mapping[int, int]) -> None:
        """The notice of a crowd tells of what is still unread of those who wrote."""
        if crowd:
            self._crowd = dict(crowd)
            self._show(_crowd_toast(sum(crowd.values())))
        else:
            self._withdraw(CROWD)

    def _tell_beside(self, beside: Beside, wishes: Wishes) -> None:
        for key, number, sound in ((LEADS, beside.leads, Sound.LEAD), (COMMENTS, beside.comments, Sound.COMMENTS)):
            if number and (self._locked or not self._acts.looks_at(key)):
                self._show(_locked_toast() if self._locked else _beside_toast(key, number))
                self._play(sound, wishes)

    def _show(self, made: Toast) -> None:
        """Only what differs from what stands there already."""
        if self._shown.get(made.key) != made:
            self._shown[made.key] = made
            self._said.pop(made.key, None)
            self._teller.show(made)

    def _play(self, sound: Sound, wishes: Wishes) -> None:
        now = self._clock()
        if sound not in wishes.silent and abs(now - self._sounded_at) >= _BETWEEN:
            self._sounded_at = now
            self._teller.play(sound)

    def _withdraw(self, key: str) -> None:
        self._said.pop(key, None)
        if key == CROWD:
            self._crowd = {}
        if self._shown.pop(key, None):
            self._teller.withdraw(key)

    def _withdraw_all(self) -> None:
        for key in list(self._shown):
            self._withdraw(key)


@record
class Found:
    newest: Mark
    written: frozenset[int]
    compared: frozenset[int]
    unread: dict[int, News]
    crowd: dict[int, int]
    """Unread messages by conversation, of what the notice of a crowd counts anew."""
    beside: Beside
    count: int
    gone: frozenset[tuple[str, About]]


def _locked_toast() -> Toast:
    return Toast(LOCKED, "Conwerz", _translated("Somebody has written. Unlock Conwerz to read it."))


def _crowd_toast(unread: int) -> Toast:
    return Toast(CROWD, "Conwerz", _translated("%n new message(s)", unread))


def _beside_toast(key: str, number: int) -> Toast:
    text = _translated("%n new lead(s)", number) if key == LEADS else _translated("%n new comment(s)", number)
    return Toast(key, "Conwerz", text)


def toast(news: News, says: Says, now: int) -> Toast:
    """Free text can be answered right there; where Meta's rules ask for more, the window is opened."""
    row = news.row
    name = names.display_name(row.asset.channel, row.person_id, row.profile)
    channel = names.channel_name(row.asset.channel)
    if says is Says.NOTHING:
        title, text = "Conwerz", _translated("A customer has written on %1.").replace("%1", channel)
    else:
        said = names.clean(news.text) or (words.kind_words(news.kind) if news.kind else "")
        title = _translated("%1 on %2").replace("%1", name).replace("%2", channel)
        text = said if says is Says.EVERYTHING else _translated("%n new message(s)", row.unread)
        if row.unread > 1 and says is Says.EVERYTHING:
            title = _translated("%1 on %2, %n new", row.unread).replace("%1", name).replace("%2", channel)
    allowance = messaging_window.at(row.asset.channel, row.last_inbound_at, now).allowance
    answers = allowance is Allowance.FREE_TEXT and says is not Says.NOTHING
    return Toast(
        key=str(row.id),
        title=title,
        text=text,
        buttons=(Button(notices.DONE, _translated("Done")),),
        reply=_translated("Answer %1").replace("%1", name) if answers else "",
        send=_translated("Send") if answers else "",
    )


def example() -> Toast:
    return Toast("example", _translated("Amina on Instagram"), _translated("So looks a notice of Conwerz."))


def _begin(db: Connection) -> tuple[Mark, int]:
    return stored.newest(db), stored.how_many(db)


def _translated(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Notices", text, None, number)
