"""One conversation as the list shows it."""

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain import messaging_window
from conwerz_desktop.domain.messages import Author, Progress
from conwerz_desktop.domain.messaging_window import Allowance, Window
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.labels import HUES, Label
from conwerz_desktop.viewmodels import commas, names, words
from conwerz_desktop.viewmodels.moments import HOUR, Calendar, span

MOST_LABELS = 3  # whoever has more shows these beside the name


@record
class ShownConversation:
    """The list model's roles. `window` is empty while there is nothing to hurry for."""

    key: int
    name: str
    initials: str
    hue: int
    channel: str
    time: str
    full_time: str
    preview: str
    glyph: str
    tone: str  # plain, bad, draft
    unread: int
    window: str
    window_words: str
    spoken: str
    labels: tuple[str, ...] = ()
    """Of each label its colour and shape, as LabelMark reads them."""
    starred: bool = False
    done: bool = False
    put_off: str = ""
    """Until when, or that its time has come."""
    marked: bool = False


def shown(row: ConversationRow, draft: str, now: int, calendar: Calendar) -> ShownConversation:
    name = names.display_name(row.asset.channel, row.person_id, row.profile)
    window, window_words = _window(row, now)
    preview, glyph, tone = _preview(row, draft)
    time = calendar.in_list(row.last_at, now)
    put_off = put_off_words(row, now, calendar)
    return ShownConversation(
        key=row.id,
        name=name,
        initials=names.initials(row.profile),
        hue=names.hue(row.person_id),
        channel=row.asset.channel.value,
        time=time,
        full_time=calendar.full(row.last_at),
        preview=preview,
        glyph=glyph,
        tone=tone,
        unread=row.unread,
        window=window,
        window_words=window_words,
        spoken=_spoken(row, name, _spoken_window(row, now), preview, time, put_off),
        labels=tuple(map(label_look, row.labels[:MOST_LABELS])),
        starred=row.starred,
        done=row.done,
        put_off=put_off,
    )


def label_look(label: Label) -> str:
    return f"{label.hue % HUES} {label.shape}"


def put_off_words(row: ConversationRow, now: int, calendar: Calendar) -> str:
    """Until when it is; or that it is back."""
    if row.snoozed_until is not None and row.snoozed_until > now:
        return calendar.ahead(row.snoozed_until, now)
    return _translated("Back") if row.woke or row.snoozed_until is not None else ""


def _window(row: ConversationRow, now: int) -> tuple[str, str]:
    """A chip only where somebody waits and time is short or over (look: quiet until it matters)."""
    window = messaging_window.at(row.asset.channel, row.last_inbound_at, now)
    state = words.window_state(window, now)
    if not row.waiting or state not in ("ending", "closed"):
        return "", ""
    return state, _short(window, now)


def _spoken_window(row: ConversationRow, now: int) -> str:
    """Who listens hears it wherever somebody waits, in whole hours: a row that changes is read out again."""
    window = messaging_window.at(row.asset.channel, row.last_inbound_at, now)
    left = (window.closes_at or 0) - now
    if not row.waiting or window.allowance is not Allowance.FREE_TEXT or left < 2 * HOUR:
        return words.window_words(window, now) if row.waiting else ""
    hours = QCoreApplication.translate("Comments", "%1 h").replace("%1", str(left // HOUR))
    return QCoreApplication.translate("Words", "%1 left").replace("%1", hours)


def _short(window: Window, now: int) -> str:
    return span(window.closes_at - now) if window.closes_at is not None else words.window_words(window, now)


def _preview(row: ConversationRow, draft: str) -> tuple[str, str, str]:
    """Words, glyph, tone."""
    if line := names.clean(draft):
        return _translated("Draft: %1").replace("%1", line), "", "draft"
    text = _said(row)
    match row.last_progress:
        case Progress.FAILED:
            return _translated("Not delivered: %1").replace("%1", text), "alert", "bad"
        case Progress.UNKNOWN:
            return _translated("Did it arrive? %1").replace("%1", text), "question", "bad"
        case Progress.QUEUED | Progress.SENDING:
            return _translated("You: %1").replace("%1", text), "clock", "plain"
    glyph = words.kind_glyph(row.last_kind) if row.last_kind and not row.last_text and not row.unsent else ""
    if row.last_author in (Author.CUSTOMER, Author.NOBODY):
        return text, glyph, "plain"
    return _translated("You: %1").replace("%1", text), glyph, "plain"


def _said(row: ConversationRow) -> str:
    if row.unsent:
        return _translated("Message unsent")
    return names.clean(row.last_text) or (words.kind_words(row.last_kind) if row.last_kind else "")


def _spoken(row: ConversationRow, name: str, window: str, preview: str, time: str, put_off: str) -> str:
    """The row as one sentence for who listens."""
    channel = names.channel_name(row.asset.channel)
    counted = _translated("unread: %1").replace("%1", str(row.unread)) if row.unread else ""
    labelled = _translated("labelled %1").replace("%1", commas.joined(names.clean(each.name) for each in row.labels))
    states = (
        labelled if row.labels else "",
        _translated("starred") if row.starred else "",
        _translated("done") if row.done else "",
        _translated("snoozed: %1").replace("%1", put_off) if put_off else "",
    )
    return commas.joined((name, channel, counted, window, *states, preview, time))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Conversation", text)
