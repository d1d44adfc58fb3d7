"""What Meta said last when it was asked for one of its own figures; the figures themselves are counters."""

from enum import StrEnum

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.counters import Metric
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


class State(StrEnum):
    PROVIDED = "provided"
    GONE = "gone"  # Meta no longer has a figure of this name
    REFUSED = "refused"  # not with what was granted
    FEW = "few"  # only from a hundred followers on


@record
class Insight:
    """`as_of`: when it last gave something. `filled_at`: when everything that Meta still has was last asked for."""

    asset: int
    metric: Metric
    state: State
    asked_at: int
    as_of: int | None = None
    filled_at: int | None = None


def everything(db: Connection) -> tuple[Insight, ...]:
    rows = db.execute("SELECT asset, metric, state, asked_at, as_of, filled_at FROM insight")
    return tuple(Insight(asset, Metric(metric), State(state), *rest) for asset, metric, state, *rest in rows)


def one(db: Connection, asset: int, metric: Metric) -> Insight | None:
    return next((each for each in everything(db) if (each.asset, each.metric) == (asset, metric)), None)


def note(writing: Writing, said: Insight) -> None:
    """What it does not say of as_of and filled_at stays. An asset that is gone meanwhile is no error."""
    upsert = (
        "INSERT INTO insight (asset, metric, state, asked_at, as_of, filled_at)"
        " SELECT id, ?2, ?3, ?4, ?5, ?6 FROM asset WHERE id = ?1"
        " ON CONFLICT DO UPDATE SET state = excluded.state, asked_at = excluded.asked_at,"
        " as_of = coalesce(excluded.as_of, as_of), filled_at = coalesce(excluded.filled_at, filled_at)"
    )
    values = (said.asset, said.metric, said.state, said.asked_at, said.as_of, said.filled_at)
    writing.db.execute(upsert, values)
    writing.topics.add(Topic.COUNTERS)
