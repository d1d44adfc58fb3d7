"""Posts and comments as the lane shows them: words, what was done about them, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.comments import Deed, Post, private_reply_closes_at
from conwerz_desktop.domain.messages import Author, Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.comment_acts import Pending
from conwerz_desktop.store.comments import CommentRow, PostRow
from conwerz_desktop.viewmodels import commas, names
from conwerz_desktop.viewmodels.moments import DAY, HOUR, MINUTE, Calendar
from conwerz_desktop.viewmodels.sentences import sentence
from conwerz_desktop.viewmodels.words import progress_words

_IN_HOURS = 2 * DAY  # from here on what is left for a private reply is told in hours


@record
class ShownPost:
    """The list model's roles. `picture` is empty until there is one; `count` says how many wait."""

    key: int
    title: str
    when: str
    count: str
    picture: str
    mentions: bool
    spoken: str


@record
class ShownComment:
    """The list model's roles. `tone` is good or soft; `act` is what can be tried again, 0 for nothing."""

    key: int
    mine: bool
    below: bool
    handle: str
    initials: str
    hue: int
    time: str
    full_time: str
    text: str
    faded: bool
    state_words: str
    state_glyph: str
    tone: str
    progress: str
    progress_words: str
    problem: str
    act: int
    try_words: str
    can_reply: bool
    private_words: str
    can_write_privately: bool
    can_hide: bool
    can_show: bool
    can_delete: bool
    can_settle: bool
    can_open: bool
    spoken: str


@record
class Surroundings:
    """What all comments of a post share."""

    pending: Sequence[Pending]
    is_mentions: bool
    is_page: bool
    shop: str
    now: int
    calendar: Calendar


def shown_post(row: PostRow, post: Post | None, shop: str, now: int, calendar: Calendar) -> ShownPost:
    title, when = post_title(row, post, shop, now, calendar), _posted(row, post, now, calendar)
    count = _counted("%n waiting", row.waiting) if row.waiting else ""
    return ShownPost(
        key=row.id,
        title=title,
        when=when,
        count=count,
        picture=f"image://posts/{row.id}/0" if post and post.picture else "",
        mentions=row.is_mentions,
        spoken=commas.joined((title, when, count)),
    )


def post_title(row: PostRow, post: Post | None, shop: str, now: int, calendar: Calendar) -> str:
    """The caption's first line; without it the post is called by the day of its newest comment."""
    if row.is_mentions:
        return _translated("Mentions of %1").replace("%1", shop)
    first, _ = split_caption(post.caption if post else "")
    return first or _translated("Post with a comment of %1").replace("%1", calendar.day(row.last_at, now))


def split_caption(caption: str) -> tuple[str, str]:
    first, _, rest = caption.strip().partition("\n")
    return names.clean(first), names.clean(rest)


def _posted(row: PostRow, post: Post | None, now: int, calendar: Calendar) -> str:
    if post and post.posted_at is not None:
        return _posted_on(post.posted_at, now, calendar)
    return _translated("Newest comment %1").replace("%1", _ago(row.last_at, now, calendar))


def _posted_on(at: int, now: int, calendar: Calendar) -> str:
    match calendar.date(at).daysTo(calendar.date(now)):
        case 0:
            return _translated("Posted today")
        case 1:
            return _translated("Posted yesterday")
        case _:
            return _translated("Posted %1").replace("%1", calendar.in_list(at, now))


def shown_comment(row: CommentRow, around: Surroundings) -> ShownComment:
    mine = row.author is not Author.CUSTOMER
    acts = [act for act in around.pending if act.about == row.id]
    troubled = next((act for act in acts if act.progress in (Progress.FAILED, Progress.UNKNOWN)), None)
    busy = next((act for act in acts if act is not troubled), None)
    state, glyph, tone = _state(row, busy)
    handle = around.shop if mine else _handle(row)
    text = row.text if row.text or mine else _without_words(around)
    open_for_words = not mine and not row.hidden and not around.is_page
    private = _private(row, around.now) if open_for_words and not around.is_mentions else ("", False)
    moderated = not mine and not around.is_mentions
    return ShownComment(
        key=row.id,
        mine=mine,
        below=row.thread is not None,
        handle=handle,
        initials=names.initials(Profile(username=row.username or "")),
        hue=names.hue(row.username or row.meta_id),
        time=_ago(row.commented_at, around.now, around.calendar),
        full_time=around.calendar.full(row.commented_at),
        text=text,
        faded=row.hidden,
        state_words=state,
        state_glyph=glyph,
        tone=tone,
        progress=row.progress.value if mine else "",
        progress_words=progress_words(row.progress) if mine else "",
        problem=_problem(row, troubled),
        act=troubled.id if troubled else 0,
        try_words=_translated("Send again") if _is_unknown(row, troubled) else _translated("Try again"),
        can_reply=open_for_words,
        private_words=private[0],
        can_write_privately=private[1],
        can_hide=moderated and not row.hidden and busy is None,
        can_show=moderated and row.hidden and busy is None,
        can_delete=not around.is_mentions and busy is None and row.progress in _SETTLED,
        can_settle=row.waits,
        can_open=around.is_page,
        spoken=_spoken(handle, text, state, row, around),
    )


_SETTLED = (Progress.RECEIVED, Progress.SENT)


def _handle(row: CommentRow) -> str:
    return names.clean(row.username or "") or _translated("Somebody who keeps their name to themselves")


def _without_words(around: Surroundings) -> str:
    """Of a mention of the Page no words are kept (decision 0090)."""
    if around.is_page:
        return _translated("mentioned the Page on Facebook. What was said stands there.")
    return _translated("mentioned you. The words are being fetched.") if around.is_mentions else ""


def _state(row: CommentRow, busy: Pending | None) -> tuple[str, str, str]:
    """Words, glyph, tone of the chip."""
    if busy and busy.deed is not Deed.REPLY:
        return _busy_words(busy.deed), "clock", "soft"
    if row.hidden:
        return _translated("Hidden"), "hide", "soft"
    if row.author is not Author.CUSTOMER:
        return "", "", ""
    if row.waits:
        return "", "", ""
    if row.done:
        return _translated("Done"), "check", "soft"
    return _translated("Answered"), "check", "good"


def _busy_words(deed: Deed) -> str:
    return {
        Deed.REPLY: _translated("Replying"),
        Deed.REPLY_PRIVATELY: _translated("Writing privately"),
        Deed.HIDE: _translated("Hiding"),
        Deed.SHOW: _translated("Showing again"),
        Deed.DELETE: _translated("Deleting"),
        Deed.OPEN: _translated("Turning on"),
        Deed.CLOSE: _translated("Turning off"),
    }[deed]


def _private(row: CommentRow, now: int) -> tuple[str, bool]:
    """What stands at "Reply privately", and whether it may still be done."""
    if row.private_at is not None:
        return _translated("Private reply sent"), False
    left = private_reply_closes_at(row.commented_at) - now
    if left <= 0:
        return "", False
    if left < _IN_HOURS:
        return _translated("Reply privately, %1 h left").replace("%1", str(max(1, left // HOUR))), True
    days = left // DAY
    if days >= 6:
        return _translated("Reply privately"), True
    return _counted("Reply privately, %n days left", days), True


def _problem(row: CommentRow, troubled: Pending | None) -> str:
    if troubled is None:
        return "" if row.problem is None else problem_words(row.problem)
    if troubled.progress is Progress.UNKNOWN:
        return sentence("unsettled")
    return problem_words(troubled.problem or "unknown")


def problem_words(key: str) -> str:
    """Where comments differ from messages: nothing goes by itself after Meta has answered."""
    match key:
        case "comment_too_fast":
            return _translated("Meta asks for a pause. Nothing was posted: try again in some minutes.")
        case "private_reply_closed":
            return _translated("Seven days have passed: Instagram takes no private reply to this comment any more.")
        case "gone":
            return _translated("This comment is no longer there.")
        case "person_unknown":
            return _translated("Instagram lets nobody write to this person about this comment.")
        case _:
            return sentence(key)


def _is_unknown(row: CommentRow, troubled: Pending | None) -> bool:
    return Progress.UNKNOWN in (row.progress, troubled.progress if troubled else None)


def _ago(at: int, now: int, calendar: Calendar) -> str:
    passed = max(0, now - at)
    if passed < HOUR:
        return _translated("%1 min").replace("%1", str(passed // MINUTE))
    if passed < DAY:
        return _translated("%1 h").replace("%1", str(passed // HOUR))
    return calendar.in_list(at, now)


def _spoken(handle: str, text: str, state: str, row: CommentRow, around: Surroundings) -> str:
    """The comment as one sentence for who listens."""
    waits = _translated("waits for an answer") if row.waits else ""
    edited = _translated("edited") if row.edited else ""
    time = around.calendar.in_list(row.commented_at, around.now)
    return commas.joined((handle, text, state, waits, edited, time))


def _counted(text: str, number: int) -> str:
    return QCoreApplication.translate("Comments", text, "", number)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Comments", text)
