"""Whom the owner blocks or lets in again, WhatsApp is told of: as gestures, since twice is as good as once."""

from collections.abc import Iterable

from conwerz_desktop.domain.shutting import BARRING, Bar, Shut
from conwerz_desktop.store import gestures
from conwerz_desktop.store.database import Writing
from conwerz_desktop.store.gestures import Form, Gesture


def follow(writing: Writing, conversations: Iterable[int]) -> None:
    """Tell the channel what the owner has decided about these, where it is another thing than it was told."""
    numbers = ",".join(str(int(number)) for number in conversations)
    channels = ",".join(f"'{channel}'" for channel in BARRING)
    query = (
        "SELECT c.id, c.shut, c.barred FROM living_conversation c JOIN asset a ON a.id = c.asset"
        f" WHERE c.id IN ({numbers}) AND a.channel IN ({channels})"
    )
    for number, shut, barred in writing.db.execute(query).fetchall():
        _follow(writing, number, Bar(barred), is_blocked=shut == Shut.BLOCKED)


def try_again(writing: Writing) -> None:
    """Who is blocked and has written nevertheless: WhatsApp can only block who wrote within the last 24 hours."""
    refused = "SELECT id FROM living_conversation WHERE shut > 0 AND barred = 'refused'"
    follow(writing, writing.conversations.intersection(number for (number,) in writing.db.execute(refused)))


def done(writing: Writing, gesture: Gesture) -> None:
    if gestures.done(writing, gesture):
        _note(writing, gesture.conversation, Bar.BARRED if gesture.form is Form.BLOCK else Bar.NONE)


def refuse(writing: Writing, gesture: Gesture, problem: str) -> None:
    """Who could not be blocked is blocked here alone; who could not be let in is still kept away by WhatsApp."""
    if gestures.done(writing, gesture):
        _note(writing, gesture.conversation, Bar.REFUSED if gesture.form is Form.BLOCK else Bar.BARRED, problem)


def _follow(writing: Writing, conversation: int, bar: Bar, *, is_blocked: bool) -> None:
    match bar, is_blocked:
        case ((Bar.NONE | Bar.REFUSED | Bar.LIFTING), True):
            gestures.bar(writing, conversation, Form.BLOCK)
            _note(writing, conversation, Bar.ASKED)
        case ((Bar.ASKED | Bar.BARRED | Bar.REFUSED), False):
            gestures.bar(writing, conversation, Form.LET_IN)
            _note(writing, conversation, Bar.LIFTING)
        case Bar.BARRED, True:
            _note(writing, conversation, Bar.BARRED)


def _note(writing: Writing, conversation: int, bar: Bar, problem: str | None = None) -> None:
    update = "UPDATE conversation SET barred = ?, bar_problem = ? WHERE id = ?"
    writing.db.execute(update, (bar, problem, conversation))
    writing.conversations.add(conversation)
