"""A desktop's receiving half in a process of its own, that a test can stop and let go on.

Reads one JSON line {"url", "folder", "wait"}; writes {"device"} once it is enrolled, then {"texts"} after each page.
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import httpx

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.relay_client import DeviceKeys, RelayClient
from conwerz_desktop.services import link as polling
from conwerz_desktop.store import connections, database, link
from conwerz_desktop.store.database import Store
from conwerz_relay.app import now


async def run(told: dict[str, Any]) -> None:
    polling.WAIT = told["wait"]
    store = Store(Path(told["folder"]) / "conwerz.db", database.new_key(), now)
    async with httpx.AsyncClient(trust_env=False) as http:
        client = RelayClient(http, told["url"], DeviceKeys.new(), now)
        await client.enrol(retention_days=30)
        asset = Asset(Channel.MESSENGER, told["asset"])
        store.write(lambda writing: connections.add(writing, asset, "Bella Ceramics")).result()
        store.write(lambda writing: link.enrol(writing, client._device.id.hex())).result()
        say({"device": client._device.id.hex()})

        def tell(_: object) -> None:
            texts = store.read(lambda db: db.execute("SELECT text FROM message ORDER BY id").fetchall()).result()
            say({"texts": [text for (text,) in texts]})

        await polling.LinkLoop(store, client, tell, lambda _: 100).run()


def say(line: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(run(json.loads(sys.stdin.readline())))
