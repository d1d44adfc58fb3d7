"""Leads as files: a table for spreadsheets, a card for address books, an entry for calendars; and the table back.

Back comes only what went out: Platform Data is not combined with other sets (permission table, No Secondary Use).
"""

import csv
import hashlib
import hmac
import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from conwerz_desktop.domain.leads import Stage
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.leads import LeadRow, SubmissionRow

MARK = "conwerz leads 1"
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
_FIXED = ("id", "name", "phone", "email", "stage", "lost reason", "submitted", "form", "test")


class Foreign(Exception):
    """The file is not Conwerz's own export, or somebody has changed what Meta said in it."""


@record
class Changed:
    """What the owner changed in a spreadsheet: only what is the owner's own."""

    lead: int
    stage: Stage
    lost_reason: str


def to_csv(leads: Sequence[tuple[LeadRow, tuple[SubmissionRow, ...]]], key: bytes, *, bom: bool = True) -> bytes:
    """One row a submission; every question of every form has its column. `key` seals each row."""
    questions = list(dict.fromkeys(a.label for _, found in leads for one in found for a in one.answers))
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow([*_FIXED, *map(_safe, questions), MARK])
    for lead, found in leads:
        for one in found:
            said = {answer.label: "; ".join(answer.values) for answer in one.answers}
            submitted = datetime.fromtimestamp(one.submitted_at / 1000, UTC).isoformat(timespec="seconds")
            row = [
                str(lead.id), lead.name, lead.phone, lead.email, lead.stage.value, lead.lost_reason, submitted,
                one.form, "yes" if one.is_test else "", *(said.get(question, "") for question in questions),
            ]  # fmt: skip
            rows.writerow([*map(_safe, row), _seal(map(_safe, row), key)])
    return text.getvalue().encode("utf-8-sig" if bom else "utf-8")


def from_csv(data: bytes, key: bytes) -> tuple[Changed, ...]:
    """What the owner may change there: stage and reason. Raises `Foreign`."""
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    except (UnicodeDecodeError, csv.Error) as error:
        raise Foreign from error
    if not rows or rows[0][: len(_FIXED)] != list(_FIXED) or rows[0][-1] != MARK:
        raise Foreign
    return tuple(dict.fromkeys(_changed(row, key) for row in rows[1:] if row))


def _changed(row: list[str], key: bytes) -> Changed:
    if not hmac.compare_digest(row[-1], _seal(row[:-1], key)):
        raise Foreign
    try:
        return Changed(int(row[0]), Stage(row[4]), _bare(row[5]))
    except ValueError as error:
        raise Foreign from error


def _seal(row: Iterable[str], key: bytes) -> str:
    """Over everything but stage and reason, which are the owner's to change."""
    kept = [each for place, each in enumerate(row) if place not in (4, 5)]
    return hmac.new(key, "\x1f".join(kept).encode(), hashlib.sha256).hexdigest()[:32]


def _safe(value: str) -> str:
    """A spreadsheet must not take a lead's words for a formula."""
    return f"'{value}" if value.startswith(_DANGEROUS) else value


def _bare(value: str) -> str:
    return value[1:] if value[:1] == "'" and value[1:].startswith(_DANGEROUS) else value


def to_vcard(lead: LeadRow) -> bytes:
    import vobject  # noqa: PLC0415 - only when one is saved

    card = vobject.vCard()
    card.add("fn").value = lead.name or lead.email or lead.phone
    card.add("n").value = vobject.vcard.Name(given=lead.name)
    if lead.phone:
        card.add("tel").value = f"+{lead.phone}" if lead.phone.isdecimal() else lead.phone
    if lead.email:
        card.add("email").value = lead.email
    return str(card.serialize()).encode()


def to_ics(lead: LeadRow, now: int) -> bytes:
    """The reminder of a lead, a quarter of an hour long."""
    from icalendar import Calendar, Event  # noqa: PLC0415 - only when one is saved

    assert lead.remind_at is not None
    begins = datetime.fromtimestamp(lead.remind_at / 1000, UTC)
    event = Event()
    event.add("uid", f"lead-{lead.id}-{lead.remind_at}@conwerz")
    event.add("dtstamp", datetime.fromtimestamp(now / 1000, UTC))
    event.add("dtstart", begins)
    event.add("dtend", begins + timedelta(minutes=15))
    event.add("summary", " – ".join(part for part in (lead.remind_text, lead.name or lead.phone) if part))  # noqa: RUF001
    calendar = Calendar()
    calendar.add("prodid", "-//Conwerz//leads//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
