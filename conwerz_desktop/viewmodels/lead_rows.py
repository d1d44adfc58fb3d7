"""Leads as board, table and page show them: who, which form, what they said, how long they have waited."""

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain import leads
from conwerz_desktop.domain.leads import DAY, Stage
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.leads import LeadRow, SubmissionRow
from conwerz_desktop.viewmodels import commas, names
from conwerz_desktop.viewmodels.moments import HOUR, Calendar, span


@record
class ShownLead:
    """The list models' roles. `tone` of the note is late, due, good or plain."""

    key: int
    name: str
    initials: str
    hue: int
    form: str
    said: str
    note: str
    glyph: str
    tone: str
    stage: str
    stage_words: str
    reach: str
    submitted: str
    test: bool
    spoken: str


@record
class ShownAnswer:
    """One question with everything that was answered; `heading` stands above the first of a submission."""

    key: str
    heading: str
    question: str
    answer: str


@record
class ShownNote:
    key: int
    text: str
    time: str


def shown(row: LeadRow, stages: dict[Stage, str], now: int, calendar: Calendar) -> ShownLead:
    note, glyph, tone = _note(row, now, calendar)
    name = _name(row)
    form = names.clean(row.form) or _translated("Form")
    submitted = calendar.in_list(row.last_at, now)
    said = " · ".join(commas.joined(map(names.clean, values)) for values in row.said)
    test = _translated("test lead") if row.is_test else ""
    return ShownLead(
        key=row.id,
        name=name,
        initials=names.initials(Profile(row.name)),
        hue=names.hue(row.phone or row.email or row.name),
        form=form,
        said=said,
        note=note,
        glyph=glyph,
        tone=tone,
        stage=row.stage.value,
        stage_words=stages[row.stage],
        reach=" · ".join(part for part in (_phone(row), row.email) if part),
        submitted=submitted,
        test=row.is_test,
        spoken=commas.joined((name, test, form, said, note, submitted)),
    )


def shown_answers(found: tuple[SubmissionRow, ...], calendar: Calendar) -> list[ShownAnswer]:
    rows = []
    for one in found:
        heading = "  ·  ".join(part for part in (names.clean(one.form), calendar.full(one.submitted_at)) if part)
        for place, answer in enumerate(one.answers):
            question = names.clean(answer.label)
            said = _answered(answer.values, answer.type)
            rows.append(ShownAnswer(f"{one.id}/{place}", "" if place else heading, question, said))
    return rows


def _answered(values: tuple[str, ...], kind: str) -> str:
    if kind == "DISCLAIMER":
        return _translated("ticked") if "1" in values else _translated("not ticked")
    return commas.joined(values)


def _name(row: LeadRow) -> str:
    return names.clean(row.name) or _phone(row) or row.email or _translated("No name given")


def _phone(row: LeadRow) -> str:
    return names.phone(row.phone) if row.phone.isdecimal() else names.clean(row.phone)


def _note(row: LeadRow, now: int, calendar: Calendar) -> tuple[str, str, str]:
    """What of a lead needs the owner now: words, glyph, tone."""
    if row.remind_at is not None:
        words = names.clean(row.remind_text) or _translated("Reminder")
        due = row.remind_at - now < DAY
        when = calendar.full(row.remind_at) if not due else calendar.clock(row.remind_at)
        return f"{words} · {when}", "clock", "due" if due else "plain"
    match row.stage:
        case Stage.WON:
            return _translated("Won %1").replace("%1", calendar.in_list(row.staged_at, now)), "check", "good"
        case Stage.LOST:
            return names.clean(row.lost_reason) or _translated("Lost"), "close", "plain"
    if row.contacted_at is None:
        late = leads.waits_too_long(row.last_at, None, now)
        words = _translated("Waiting %1").replace("%1", span(now - row.last_at))
        return words, "alert" if late else "clock", "late" if late else "plain"
    return _contacted(row, row.contacted_at, now, calendar)


def _contacted(row: LeadRow, contacted_at: int, now: int, calendar: Calendar) -> tuple[str, str, str]:
    """Whether they wrote back, or how long they have not."""
    if row.heard_at is not None and row.heard_at > contacted_at:
        words = _translated("Wrote back %1").replace("%1", calendar.in_list(row.heard_at, now))
        return words, "reply", "good"
    if leads.has_not_answered(row.stage, contacted_at, now):
        return _counted("No answer for %n days", (now - contacted_at) // DAY), "ending", "due"
    words = _translated("Answered in %1").replace("%1", _about(contacted_at - row.last_at))
    return words, "check", "plain"


def _about(milliseconds: int) -> str:
    """Of what took hours, nobody wants to know the minutes."""
    if 2 * HOUR <= milliseconds < 2 * DAY:
        return _translated("%1 h").replace("%1", str(round(milliseconds / HOUR)))
    return span(milliseconds)


def _counted(text: str, number: int) -> str:
    return QCoreApplication.translate("Leads", text, "", number)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Leads", text)
