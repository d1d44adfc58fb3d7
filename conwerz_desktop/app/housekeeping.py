"""The recurring jobs of an open shop. Imported after the first frame: APScheduler costs start time."""

import asyncio
from collections.abc import Callable

from conwerz_desktop.app import data_classes, describing, mending
from conwerz_desktop.app.clock import Clock
from conwerz_desktop.domain.records import record
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import rereading
from conwerz_desktop.services.auditing import Auditing
from conwerz_desktop.services.backups import Backups
from conwerz_desktop.services.erasing import Erasing
from conwerz_desktop.services.insights.counting import Counting
from conwerz_desktop.services.retention import Retention
from conwerz_desktop.services.scheduler import Job, Scheduler
from conwerz_desktop.services.under_way import UnderWay
from conwerz_desktop.store import migrations
from conwerz_desktop.store.ballast import Ballast
from conwerz_desktop.store.database import Store

MINUTE = 60_000


def reader_version() -> str:
    """A new version may read more, and a new table gives a place to what had none."""
    return f"{describing.version()}/{migrations.newest()}"


@record
class Elsewhere:
    """What others do when it is time: `look` asks for a check of every connection."""

    look: Callable[[], None] = lambda: None
    ask_for_insights: Callable[[], None] = lambda: None
    look_for_updates: Callable[[], None] = lambda: None


def scheduler(
    store: Store,
    keychain: Keychain,
    clock: Clock,
    counting: Counting | None = None,
    *,
    under_way: UnderWay | None = None,
    elsewhere: Elsewhere | None = None,
) -> Scheduler:
    """What happens `elsewhere` is not waited for: nothing may hold up a purge."""
    others = elsewhere or Elsewhere()

    async def check() -> None:
        others.look()

    async def ask() -> None:
        others.ask_for_insights()

    async def look_for_newer() -> None:
        others.look_for_updates()

    classes = data_classes.classes()
    under_way = under_way or UnderWay()
    retention = Retention(store, classes, Ballast(store.path.with_name("ballast")), under_way=under_way)
    backups = Backups(store, clock, under_way)
    auditing = Auditing(store, keychain, classes)
    jobs = (
        Job("erase", 60 * MINUTE, Erasing(store).finish),  # what the owner wished and was cut off
        Job("erase-backups", 60 * MINUTE, backups.finish),
        Job("purge", 60 * MINUTE, retention.purge),
        Job("merge", 10 * MINUTE, retention.merge),  # what was unsent is out of the file within 15 minutes
        Job("fill", 60 * MINUTE, retention.fill),
        Job("count", 60 * MINUTE, (counting or Counting(store)).tend),
        Job("check", 360 * MINUTE, check),
        Job("insights", 24 * 60 * MINUTE, ask),
        Job("reread", 24 * 60 * MINUTE, lambda: rereading.reread(store, reader_version(), under_way)),
        Job("update", 24 * 60 * MINUTE, look_for_newer),
        Job("damaged", 24 * 60 * MINUTE, lambda: asyncio.to_thread(mending.forget_old, store.path.parent, clock())),
        Job("backup", 24 * 60 * MINUTE, backups.when_due),
        Job("audit", 24 * 60 * MINUTE, auditing.tend),
    )
    return Scheduler(store, jobs, retention.remember_time, clock=clock)
