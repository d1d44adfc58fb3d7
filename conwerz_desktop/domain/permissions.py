"""What Conwerz asks Meta for, why, and how long it keeps what it gets; and a class for all else that it stores."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from conwerz_desktop.domain.records import record

NOTHING = "nothing"  # the class of what is never stored
PURGE_PERIOD = 3_600_000


class Feature(StrEnum):
    """What an owner can switch on. A permission is asked only for the features that are on."""

    PAGES = "pages"  # choose a Page
    MESSENGER = "messenger"
    BACK_FILL = "back_fill"  # Messenger conversations from before the connection
    INSTAGRAM_MESSAGES = "instagram_messages"
    INSTAGRAM_COMMENTS = "instagram_comments"
    PRIVATE_REPLIES = "private_replies"  # one direct message to the author of a comment
    INSTAGRAM_INSIGHTS = "instagram_insights"
    WHATSAPP = "whatsapp"
    LEADS = "leads"
    DASHBOARD = "dashboard"
    SYSTEM_USER = "system_user"  # the owner's way to business-owned Pages and WhatsApp


@record
class RetentionClass:
    """How long something is kept: `days` or calendar `months`, or neither where something else ends it (`rule`)."""

    name: str
    days: int | None = None
    months: int | None = None
    least_days: int | None = None  # the owner may choose fewer days, down to this
    rule: str = ""

    def horizon(self, now: int, chosen_days: int | None = None) -> int | None:
        """The time before which nothing of this class is kept; None where time does not end it.

        `chosen_days` is the owner's choice, held between the least and the most that the table allows.
        """
        if self.months is not None:
            return _months_before(now, self.months)
        if self.days is None:
            return None
        days = self.days
        if chosen_days is not None and self.least_days is not None:
            days = min(max(chosen_days, self.least_days), days)
        return now - days * 24 * 3_600_000


@record
class Permission:
    """One row of the table. The sentences are verbatim, for Meta's reviewers."""

    permission: str
    why: str
    data_accessed: str
    stored: str
    retention: str
    features: frozenset[Feature]
    retention_class: RetentionClass


@record
class Section:
    title: str
    text: str


@record
class PermissionTable:
    introduction: str
    permissions: tuple[Permission, ...]
    sections: tuple[Section, ...]
    classes: Mapping[str, RetentionClass]

    def scopes(self, features: Iterable[Feature]) -> tuple[str, ...]:
        """The permissions to ask for these features and no other, in the table's order (product.md section 0)."""
        wanted = frozenset(features)
        return tuple(row.permission for row in self.permissions if row.features & wanted)


@record
class OwnData:
    """Something stored that no row of the table names."""

    id: str
    what: str
    retention_class: RetentionClass


@record
class RowState:
    """What is true of one row of the table on this computer, counted by the store.

    `granted` is None where nobody is connected, so that Meta could not be asked.
    """

    permission: str
    granted: bool | None
    rows: int
    columns: tuple[str, ...] = ()
    oldest_at: int | None = None
    next_purge_at: int | None = None
    chosen_days: int | None = None
    """How long the owner wants it kept, where the table leaves that to the owner."""


def holds(row: Permission, state: RowState, now: int) -> bool:
    """Whether the row's "Stored?" and "Retention" are true. What expired within the last hour may await its purge."""
    if state.rows == 0:
        return True
    horizon = row.retention_class.horizon(now, state.chosen_days)
    if horizon is not None:
        return state.oldest_at is not None and state.oldest_at >= horizon - PURGE_PERIOD
    return row.retention_class.name != NOTHING and state.granted is True


def read_table(toml: str) -> PermissionTable:
    """Reads `resources/permissions.toml`. A mistake in it is our bug: KeyError, TypeError or ValueError."""
    import tomllib  # noqa: PLC0415 - a start reads no table

    data = tomllib.loads(toml)
    classes = _classes(data["classes"])
    rows = tuple(_permission(row, classes) for row in data["permissions"])
    sections = tuple(Section(**section) for section in data["sections"])
    return PermissionTable(data["introduction"], rows, sections, classes)


def read_own_data(toml: str, table: PermissionTable) -> tuple[OwnData, ...]:
    """Reads `resources/own_data.toml`, which may use the table's classes and adds its own."""
    import tomllib  # noqa: PLC0415 - a start reads no table

    data = tomllib.loads(toml)
    classes = {**table.classes, **_classes(data["classes"])}
    return tuple(OwnData(item["id"], item["what"], classes[item["class"]]) for item in data["own_data"])


def _classes(data: Mapping[str, Mapping[str, Any]]) -> dict[str, RetentionClass]:
    return {name: RetentionClass(name, **fields) for name, fields in data.items()}


def _permission(row: Mapping[str, Any], classes: Mapping[str, RetentionClass]) -> Permission:
    words = {name: row[name] for name in ("permission", "why", "data_accessed", "stored", "retention")}
    features = frozenset(Feature(name) for name in row["features"])
    return Permission(**words, features=features, retention_class=classes[row["class"]])


def _months_before(now: int, months: int) -> int:
    """The same day and time of day so many months earlier, in UTC; the month's last day where it has no such day."""
    import calendar  # noqa: PLC0415 - start time

    moment = datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=now)
    year, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    day = min(moment.day, calendar.monthrange(year, month + 1)[1])
    earlier = moment.replace(year=year, month=month + 1, day=day)
    return round(earlier.timestamp() * 1_000)
