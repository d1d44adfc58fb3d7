"""Reads again what an earlier version could not read, or had no place for (design section 4, rule 4)."""

import asyncio
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from conwerz_desktop.meta import webhooks
from conwerz_desktop.services import intake
from conwerz_desktop.services.under_way import Kind, UnderWay
from conwerz_desktop.store import settings, unrecognised
from conwerz_desktop.store.database import Store, Writing

READ_BY = "unrecognised_read_by"  # the version that has read everything which is kept
AT_ONCE = 200  # a transaction


async def reread(store: Store, version: str, under_way: UnderWay | None = None) -> int:
    """Once a version. Returns how many events have found their place since."""
    if await asyncio.wrap_future(store.read(lambda db: settings.get(db, READ_BY))) == version:
        return 0
    kept = await asyncio.wrap_future(store.read(lambda db: list(unrecognised.everything(db))))
    found = 0
    with (under_way or UnderWay()).begin(Kind.REREAD) as task:
        for start in range(0, len(kept), AT_ONCE):
            task.tell(start / len(kept))
            found += await asyncio.wrap_future(store.write(partial(_apply, kept[start : start + AT_ONCE])))
    await asyncio.wrap_future(store.write(partial(_note, version)))
    return found


def _note(version: str, writing: Writing) -> None:
    settings.put(writing.db, READ_BY, version)


def _apply(kept: Sequence[tuple[bytes, Mapping[str, Any]]], writing: Writing) -> int:
    """What still has no place is kept anew by intake, under the same digest."""
    for digest, raw in kept:
        unrecognised.forget(writing, digest)
        intake.apply(writing, webhooks.read(raw))
    return sum(not unrecognised.has(writing.db, digest) for digest, _ in kept)
