"""What the operator does with a relay: metrics, codes for enrolment, export and erasure, secrets that change, TLS."""

import asyncio
import datetime as dt
import hashlib
import hmac
import json
import sqlite3
import ssl
from ipaddress import ip_address
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from conwerz_desktop.relay_client import errors
from conwerz_relay import check, keeping, main
from conwerz_relay.app import now
from conwerz_relay.engines import engines_of
from conwerz_relay.sqlite_engine import SqliteDatabase
from tests.relay.harness import (
    Connect,
    Desktop,
    FakeGraph,
    Meta,
    MovableClock,
    RunningRelay,
    StartRelay,
    message,
    settings_for,
)
from tests.relay.processes import RelayProcess

PAGE = "2001"


async def metrics(http: httpx.AsyncClient, relay: RunningRelay) -> dict[str, float]:
    text = (await http.get(f"{relay.url}/metrics")).text
    lines = [line.rpartition(" ") for line in text.splitlines() if not line.startswith("#")]
    return {name.removeprefix("conwerz_relay_"): float(value) for name, _, value in lines}


async def test_metrics_tell_rates_depth_lag_seal_time_and_what_meta_sends_again(
    http: httpx.AsyncClient, relay: RunningRelay, meta: Meta, connect: Connect
) -> None:
    desktop = await connect(relay, PAGE)
    again = message(PAGE, "twice")
    for payload in (again, again, message(PAGE, "once")):
        assert (await meta.post(payload)).status_code == 200
    relay.clock.pass_(90_000)
    found = await metrics(http, relay)
    digit = desktop.device.id[:1].hex()[0]
    assert found[f'envelopes_waiting{{tenants="{digit}"}}'] == 2
    assert found[f'lag_seconds{{tenants="{digit}"}}'] == 90
    assert found['events_total{outcome="stored"}'] == 2
    assert found['events_total{outcome="duplicate"}'] == 1
    assert found["seal_seconds_total"] > 0
    assert found["commit_jobs_total"] >= found["commits_total"] > 0
    first = (await desktop.client.poll(None, 0)).cursor
    await desktop.client.poll(first, 0)
    assert not [name for name in await metrics(http, relay) if name.startswith("lag_seconds")]


async def test_a_code_lets_one_device_enrol_once(
    start_relay: StartRelay, http: httpx.AsyncClient, clock: MovableClock, capsys: pytest.CaptureFixture[str]
) -> None:
    relay = await start_relay(invited_only=True, invitation="the operator's own")
    assert main.invite(relay.settings) == 0
    code = capsys.readouterr().out.strip()
    clock.now = now()

    async def enrol(invitation: str) -> Desktop:
        desktop = Desktop(http, relay.url, clock)
        await desktop.client.enrol(retention_days=30, invitation=invitation)
        return desktop

    for wrong in ("", "no such code"):
        with pytest.raises(errors.Refused, match="invitation"):
            await enrol(wrong)
    desktop = await enrol(code)
    await desktop.client.enrol(retention_days=60)
    with pytest.raises(errors.Refused, match="invitation"):
        await enrol(code)
    await enrol("the operator's own")


def test_a_code_is_good_for_two_weeks(tmp_path: Path) -> None:
    database = engines_of(settings_for(tmp_path, ""))[0].open()
    with database.writing():
        code, other = keeping.invite(database, 0), keeping.invite(database, 0)
        assert keeping.spend_invitation(database, code, keeping.INVITATION_LIFE - 1)
        assert not keeping.spend_invitation(database, other, keeping.INVITATION_LIFE)
    database.close()


async def test_a_shop_is_exported_sealed_and_erased_under_a_running_relay(
    relay: RunningRelay, meta: Meta, connect: Connect, capsys: pytest.CaptureFixture[str]
) -> None:
    desktop, other = await connect(relay, PAGE), await connect(relay, "2002")
    await meta.post(message(PAGE, "for their eyes only"))
    await meta.post(message("2002", "stays"))
    tenant = desktop.device.id
    assert await asyncio.to_thread(main.export, relay.settings, tenant) == 0
    text = capsys.readouterr().out
    (device,) = json.loads(text)["devices"]
    assert device["device"] == tenant.hex()
    assert [route["asset"] for route in device["routes"]] == [PAGE]
    assert len(device["envelopes"]) == len(device["keys"]) == 1
    assert "their eyes" not in text
    assert await asyncio.to_thread(main.erase, relay.settings, tenant) == 0
    assert await asyncio.to_thread(main.export, relay.settings, tenant) == 1
    assert await asyncio.to_thread(main.erase, relay.settings, tenant) == 1
    assert (await meta.post(message(PAGE, "nobody's"))).status_code == 200
    assert relay.count("events", "unknown_asset") == 1
    assert await other.texts() == ["stays"]


def test_what_the_operator_writes_beside_a_relay_is_copied_into_the_file_by_the_relay(tmp_path: Path) -> None:
    """Two who copy are what damages a file with an SQLite of before 3.51.3."""
    settings = settings_for(tmp_path, "")
    file = Path(settings.database)
    relay = engines_of(settings)[0].open()
    assert isinstance(relay, SqliteDatabase)
    relay.connection.execute("PRAGMA wal_autocheckpoint = 0")
    with relay.writing():
        relay.execute("INSERT INTO relay VALUES ('large', hex(zeroblob(4000000)))")
    size = file.stat().st_size
    assert main.invite(settings) == 0
    assert main.renew_epoch(settings) == 0
    assert main.erase(settings, b"?" * 16) == 1
    assert asyncio.run(check._queue(settings)) == ""
    assert file.stat().st_size == size
    relay.close()
    assert file.stat().st_size > size


def test_a_shop_must_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "APP_ID": "1",
        "APP_SECRET": "s",
        "VERIFY_TOKEN": "v",
        "DATABASE": str(tmp_path / "r.db"),
    }.items():
        monkeypatch.setenv(f"CONWERZ_RELAY_{name}", value)
    assert main.main(["erase"]) == 2
    assert main.main(["erase", "00" * 16]) == 1


async def test_the_app_secret_changes_without_losing_an_event(
    start_relay: StartRelay, http: httpx.AsyncClient, connect: Connect
) -> None:
    relay = await start_relay()
    desktop = await connect(relay, PAGE)
    await Meta(http, relay.url).post(message(PAGE, "before"))
    await relay.stop()
    changed = await start_relay(app_secret="the new one", previous_app_secret=relay.settings.app_secret)
    desktop.client._url = changed.url
    for secret in (relay.settings.app_secret, "the new one"):
        assert (await Meta(http, changed.url, secret).post(message(PAGE, f"with {secret}"))).status_code == 200
    assert (await Meta(http, changed.url, "neither").post(message(PAGE, "forged"))).status_code == 403
    assert await desktop.texts() == ["before", f"with {relay.settings.app_secret}", "with the new one"]
    await changed.stop()
    after = await start_relay(app_secret="the new one")
    assert (await Meta(http, after.url, relay.settings.app_secret).post(message(PAGE, "late"))).status_code == 403


async def test_each_answer_says_how_it_may_be_used(http: httpx.AsyncClient, start_relay: StartRelay) -> None:
    relay = await start_relay(public_url="https://relay.example")
    for path in ("/healthz", "/v1/events", "/nothing", "/metrics"):
        headers = (await http.get(f"{relay.url}{path}")).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["strict-transport-security"].startswith("max-age=")
        assert "server" not in headers


async def test_a_failure_of_ours_tells_nothing_about_itself(
    http: httpx.AsyncClient, relay: RunningRelay, connect: Connect
) -> None:
    """A database from which somebody took a row that must be there: no page of ours shows where it failed."""
    desktop = await connect(relay, PAGE)
    with sqlite3.connect(relay.settings.database) as db:
        db.execute("DELETE FROM relay WHERE name = 'epoch'")
    target = f"{relay.url}/v1/events"
    answer = await http.get(target, headers=desktop.client._signer.headers("GET", target, b"", relay.clock.now))
    assert (answer.status_code, answer.json()) == (500, {"error": "internal"})
    assert answer.headers["x-content-type-options"] == "nosniff"
    for path in ("/docs", "/redoc", "/debug", "/admin", "/__debug__/"):
        assert (await http.get(f"{relay.url}{path}")).json() == {"error": "not_found"}


async def test_too_many_requests_of_one_address_are_refused_before_any_work(
    http: httpx.AsyncClient, start_relay: StartRelay, connect: Connect
) -> None:
    relay = await start_relay(address_rate=1e-9, address_burst=4, behind_proxy=True)
    mine = {"x-forwarded-for": "203.0.113.7, 198.51.100.1"}
    answers = [(await http.get(f"{relay.url}/v1/events", headers=mine)).status_code for _ in range(6)]
    assert answers == [401] * 4 + [429] * 2
    forged = {"x-forwarded-for": "192.0.2.1, 198.51.100.1"}
    assert (await http.get(f"{relay.url}/v1/events", headers=forged)).status_code == 429
    other = {"x-forwarded-for": "198.51.100.2"}
    assert (await http.get(f"{relay.url}/v1/events", headers=other)).status_code == 401
    assert (await http.get(f"{relay.url}/healthz", headers=mine)).status_code == 200


async def test_bodies_in_pieces_take_no_more_memory_than_was_set(
    http: httpx.AsyncClient, start_relay: StartRelay, connect: Connect
) -> None:
    relay = await start_relay(reading_bytes=300_000)
    desktop = await connect(relay, PAGE)
    body = json.dumps(message(PAGE, "x" * 400_000)).encode()
    signature = hmac.new(relay.settings.app_secret.encode(), body, hashlib.sha256).hexdigest()
    headers = {"x-hub-signature-256": f"sha256={signature}"}

    async def pieces() -> object:
        for start in range(0, len(body), 50_000):
            yield body[start : start + 50_000]
            await asyncio.sleep(0)

    answer = await http.post(f"{relay.url}/webhook", content=pieces(), headers=headers)  # type: ignore[arg-type]
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert (await Meta(http, relay.url).post(message(PAGE, "small"))).status_code == 200
    assert await desktop.texts() == ["small"]


def certificate(folder: Path) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    today = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - dt.timedelta(days=1))
        .not_valid_after(today + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    plain = (pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "cert.pem").write_bytes(made.public_bytes(pem))
    (folder / "key.pem").write_bytes(key.private_bytes(*plain))
    return folder / "cert.pem", folder / "key.pem"


async def test_it_can_speak_tls_by_itself(tmp_path: Path, graph: FakeGraph) -> None:
    cert, key = certificate(tmp_path)
    settings = {"tls_certificate": str(cert), "tls_key": str(key)}
    relay = await RelayProcess.start(tmp_path, graph.url, settings)
    assert relay.url.startswith("https://")
    async with httpx.AsyncClient(verify=ssl.create_default_context(cafile=str(cert)), trust_env=False) as http:
        assert (await http.get(f"{relay.url}/healthz")).text == "ok\n"
        desktop = Desktop(http, relay.url, MovableClock(now()))
        await desktop.client.enrol(retention_days=30)
        assert await desktop.receive() == []
    assert await relay.terminate() == 0
