"""The owner keeps messages for fewer days, and so does the relay."""

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import httpx

from conwerz_desktop.practice.together import serve_together
from conwerz_desktop.relay_client import DeviceKeys, RelayClient
from conwerz_desktop.services import connect, relay_retention, retention
from conwerz_desktop.store import database
from conwerz_desktop.store.database import Store


class Heard(RelayClient):
    """Tells when the relay has answered an enrolment."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.told = asyncio.Event()

    async def enrol(self, **wish: Any) -> None:
        await super().enrol(**wish)
        self.told.set()


def kept_at_relay(folder: Path) -> int:
    with sqlite3.connect(folder / "relay.db") as db:
        return int(db.execute("SELECT retention_days FROM devices").fetchone()[0])


async def test_the_relay_is_told_of_the_owners_choice(tmp_path: Path) -> None:
    async with serve_together(tmp_path, people=False) as (meta, facts), httpx.AsyncClient(trust_env=False) as http:
        clock, device = meta.platform.world.clock.now, DeviceKeys.new()
        relay, name = Heard(http, facts["relay_url"], device, clock), device.id.hex()
        store = Store(tmp_path / "conwerz.db", database.new_key(), clock)
        await connect.enrol(store, relay, name)
        assert kept_at_relay(tmp_path) == 90
        telling = asyncio.create_task(relay_retention.keep_told(store, relay, name, lambda _: 1))
        await asyncio.sleep(0)
        relay.told.clear()
        store.write(lambda writing: retention.choose(writing, 7)).result()
        await asyncio.wait_for(relay.told.wait(), 10)
        assert kept_at_relay(tmp_path) == 7
        telling.cancel()
        store.close()
