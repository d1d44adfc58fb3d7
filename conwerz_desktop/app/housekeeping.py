"""The recurring jobs of an open shop. Imported after the first frame: APScheduler costs start time."""

from conwerz_desktop.app import programs
from conwerz_desktop.app.clock import Clock
from conwerz_desktop.domain.permissions import RetentionClass, read_own_data, read_table
from conwerz_desktop.services.retention import Retention
from conwerz_desktop.services.scheduler import Job, Scheduler
from conwerz_desktop.store.ballast import Ballast
from conwerz_desktop.store.database import Store

MINUTE = 60_000


def scheduler(store: Store, clock: Clock) -> Scheduler:
    retention = Retention(store, classes(), Ballast(store.path.with_name("ballast")))
    jobs = (
        Job("purge", 60 * MINUTE, retention.purge),
        Job("merge", 10 * MINUTE, retention.merge),  # what was unsent is out of the file within 15 minutes
        Job("fill", 60 * MINUTE, retention.fill),
    )
    return Scheduler(store, jobs, retention.remember_time, clock=clock)


def classes() -> dict[str, RetentionClass]:
    """Of the permission table, and of what else is stored."""
    table = read_table((programs.RESOURCES / "permissions.toml").read_text(encoding="utf-8"))
    own = read_own_data((programs.RESOURCES / "own_data.toml").read_text(encoding="utf-8"), table)
    return {**table.classes, **{each.retention_class.name: each.retention_class for each in own}}
