"""Nothing readable is ever written: canaries in everything that passes, and a search through all files of the relay."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from conwerz_desktop.relay_client import errors
from conwerz_relay.app import now
from conwerz_relay.limits import Space
from conwerz_relay.sqlite_engine import SqliteEngine
from tests.relay.harness import APP_SECRET, Desktop, FakeGraph, Meta, MovableClock, message, page_of
from tests.relay.processes import RelayProcess

PAGE = "2001"
TEXT = "Ζαχαρίας wants 3 blue vases by Tuesday"
NAME = "Wilhelmina Quackenbush"
PHONE = "491771234567"
TOKEN = "EAAGcanaryTokenOfThePage"
CANARIES = (TEXT, NAME, PHONE, TOKEN, APP_SECRET)


def forms(canary: str) -> Iterator[bytes]:
    """What a leak could look like; of base64 the part that does not depend on where the canary begins."""
    yield canary.encode()
    yield canary.encode("utf-16-le")
    yield canary.encode("utf-16-be")
    yield json.dumps(canary)[1:-1].encode()
    yield quote(canary).encode()
    yield canary.encode().hex().encode()
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + canary.encode())
        yield encoded[4 if shift else 0 : -4]


def found(folder: Path) -> set[str]:
    everything = [(file.name, file.read_bytes()) for file in folder.rglob("*") if file.is_file()]
    assert everything
    return {
        f"{name}: {canary}"
        for name, content in everything
        for canary in CANARIES
        if any(form in content for form in forms(canary))
    }


def whatever_the_customer_writes() -> dict[str, object]:
    payload = message(PAGE, TEXT)
    payload["entry"][0]["messaging"][0]["sender"] = {"id": PHONE, "name": NAME}
    return payload


async def test_nothing_readable_is_written(tmp_path: Path, http: httpx.AsyncClient, graph: FakeGraph) -> None:
    relay = await RelayProcess.start(tmp_path, graph.url, {"device_events": "5"})
    desktop = Desktop(http, relay.url, MovableClock(now()))
    graph.page(PAGE, TOKEN)
    await desktop.client.enrol(retention_days=30)
    await desktop.client.route(page_of(PAGE), TOKEN)
    with pytest.raises(errors.Refused):
        await desktop.client.route(page_of("2002"), TOKEN)
    graph.is_down = True
    with pytest.raises(errors.Unreachable):
        await desktop.client.route(page_of(PAGE), TOKEN)
    meta, forger = Meta(http, relay.url), Meta(http, relay.url, "not the secret")
    for _ in range(7):
        assert (await meta.post(whatever_the_customer_writes())).status_code == 200
        assert (await forger.post(whatever_the_customer_writes())).status_code == 403
    await meta.post_raw(json.dumps(whatever_the_customer_writes()).encode()[:-3])
    await http.get(f"{relay.url}/{quote(TEXT)}", params={"token": TOKEN})
    assert len(await desktop.receive()) == 6
    assert found(tmp_path) == set()
    await desktop.receive()
    assert await relay.terminate() == 0
    assert found(tmp_path) == set()


@pytest.mark.parametrize("canary", CANARIES)
def test_the_search_finds_what_is_readable(tmp_path: Path, canary: str) -> None:
    """The positive control, once for each form and each place in a file."""
    for form in forms(canary):
        for before in (b"", b"\0\1\2"):
            (tmp_path / "leak").write_bytes(before + form + b"\xff" * 9)
            assert found(tmp_path) == {f"leak: {canary}"}


def test_files_are_the_operators_alone(tmp_path: Path) -> None:
    database = SqliteEngine(tmp_path / "inner" / "relay.db", Space()).open()
    modes = {file.name: file.stat().st_mode & 0o777 for file in (tmp_path / "inner").iterdir()}
    database.close()
    assert modes
    assert set(modes.values()) == {0o600}
