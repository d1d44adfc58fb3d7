"""Tells the owner when a reminder of a lead comes due, and when one who was contacted is silent for two days."""

import asyncio
from collections.abc import Callable

from conwerz_desktop.domain.records import record
from conwerz_desktop.services.listening import heard, rest_until
from conwerz_desktop.store import lead_reminders
from conwerz_desktop.store.database import Store

LOOK_EVERY = 60_000  # the clock may be set


@record
class LeadReminder:
    """`text` is the owner's own; empty where they are reminded of a silence."""

    lead: int
    name: str
    text: str
    of_silence: bool


class Reminding:
    def __init__(self, store: Store, tell: Callable[[LeadReminder], object]) -> None:
        self._store = store
        self._tell = tell

    async def run(self) -> None:
        """Until cancelled."""
        with heard(self._store, lambda changes: changes.leads) as changed:
            while True:
                changed.clear()
                await self.look()
                now = self._store.time.now()
                next_at = await asyncio.wrap_future(self._store.read(lead_reminders.next_due_at))
                await rest_until(changed, min(next_at or now + LOOK_EVERY, now + LOOK_EVERY), now)

    async def look(self) -> None:
        """Each once. What came due while the program did not run is told now."""
        now = self._store.time.now()
        if await asyncio.wrap_future(self._store.read(lambda db: lead_reminders.anybody_due(db, now))):
            for due in await asyncio.wrap_future(self._store.write(lead_reminders.take_due)):
                text = "" if due.of_silence else due.row.remind_text
                self._tell(LeadReminder(due.row.id, due.row.name, text, due.of_silence))
