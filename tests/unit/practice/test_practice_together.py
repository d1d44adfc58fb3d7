"""Practice Meta and a real relay side by side, in this process and as the child of a desktop."""

import asyncio
import json
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from conwerz_desktop.practice.together import serve_together

START = "import sys; from conwerz_desktop.practice import main; sys.exit(main.{}(sys.argv[1:]))"
PATIENCE = 20  # seconds


async def test_the_relay_is_subscribed_and_takes_webhooks(tmp_path: Path) -> None:
    async with serve_together(tmp_path) as (meta, facts), httpx.AsyncClient(trust_env=False) as http:
        assert (await http.get(f"{facts['relay_url']}/healthz")).status_code == 200
        subscriptions = meta.verbs.state()["subscriptions"]
        assert set(subscriptions) == {"page", "instagram", "whatsapp_business_account", "permissions"}
        assert set(subscriptions.values()) == {f"{facts['relay_url']}/webhook"}
        page = facts["pages"][0]
        asked = {"access_token": page["token"], "subscribed_fields": "messages,message_echoes"}
        await http.post(f"{meta.url}/{page['id']}/subscribed_apps", data=asked)
        async with asyncio.timeout(PATIENCE):
            await meta.platform.delivery.idle.wait()
        assert meta.verbs.state()["posts_accepted"] > 0


async def test_the_same_addresses_after_a_restart(tmp_path: Path) -> None:
    async with serve_together(tmp_path, people=False) as (_, first):
        pass
    async with serve_together(tmp_path, people=False) as (_, second):
        pass
    assert first == second


@pytest.mark.parametrize("left", ["PRAGMA user_version = 3", None], ids=["an older version", "no database"])
async def test_what_another_version_left_does_not_stop_practice(tmp_path: Path, left: str | None) -> None:
    file = tmp_path / "relay.db"
    if left:
        with closing(sqlite3.connect(file)) as database:
            database.execute(left)
    else:
        file.write_bytes(b"no database at all" * 500)
    async with serve_together(tmp_path, people=False) as (_, facts), httpx.AsyncClient(trust_env=False) as http:
        assert (await http.get(f"{facts['relay_url']}/readyz")).status_code == 200
    kept = file.stat().st_ino
    async with serve_together(tmp_path, people=False):
        assert file.stat().st_ino == kept


async def test_other_addresses_where_the_old_ones_are_taken(tmp_path: Path) -> None:
    async with (
        serve_together(tmp_path, people=False) as (_, first),
        serve_together(tmp_path, people=False) as (_, second),
    ):
        assert first["graph_url"] != second["graph_url"]
        assert first["relay_url"] != second["relay_url"]


async def _started(name: str, *arguments: str) -> tuple[asyncio.subprocess.Process, dict[str, object]]:
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        START.format(name),
        *arguments,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert child.stdout is not None
    line = await asyncio.wait_for(child.stdout.readline(), PATIENCE)
    return child, json.loads(line)


async def test_the_child_ends_with_its_parent(tmp_path: Path) -> None:
    child, facts = await _started("practice_server", "--data", str(tmp_path), "--seed", "5")
    assert facts["relay_url"]
    assert child.stdin is not None
    child.stdin.close()
    assert await asyncio.wait_for(child.wait(), PATIENCE) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
@pytest.mark.parametrize("name", ["practice_meta", "practice_server"])
async def test_told_to_end(tmp_path: Path, name: str) -> None:
    child, facts = await _started(name, *(["--data", str(tmp_path)] if name == "practice_server" else ["--port", "0"]))
    assert ("relay_url" in facts) is (name == "practice_server")
    child.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(child.wait(), PATIENCE) == 0
    assert child.stdin is not None
    child.stdin.close()
