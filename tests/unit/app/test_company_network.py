"""Behind a company's proxy, whose certificates only this computer's own store knows."""

import asyncio
import datetime as dt
import ssl
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from conwerz_desktop.app import outgoing

RELAY = "relay.bella-ceramics.test"
pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere the store is the system's own, which no test may change"
)


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A company's own; nobody trusts it but whoever points OpenSSL's store at it."""
    for name in ("HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    key, name = ec.generate_private_key(ec.SECP256R1()), _name("Bella Ceramics IT")
    company = _certificate(name, name, key, key, x509.BasicConstraints(ca=True, path_length=0))
    own = ec.generate_private_key(ec.SECP256R1())
    leaf = _certificate(_name(RELAY), name, own, key, x509.SubjectAlternativeName([x509.DNSName(RELAY)]))
    private = own.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (tmp_path / "company.pem").write_bytes(company.public_bytes(serialization.Encoding.PEM))
    (tmp_path / "relay.pem").write_bytes(leaf.public_bytes(serialization.Encoding.PEM) + private)
    return tmp_path


async def test_the_computers_own_store_and_proxy_are_used(authority: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with company(authority) as (proxy, asked):
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        monkeypatch.setenv("SSL_CERT_FILE", str(authority / "company.pem"))
        async with outgoing.client([f"https://{RELAY}"], loopback=False) as http:
            assert (await http.get(f"https://{RELAY}/healthz")).text == "ok"
    assert asked == [f"CONNECT {RELAY}:443"]


async def test_an_authority_that_is_not_in_the_store_is_refused(
    authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with company(authority) as (proxy, _):
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        async with outgoing.client([f"https://{RELAY}"], loopback=False) as http:
            with pytest.raises(httpx.ConnectError):
                await http.get(f"https://{RELAY}/healthz")


async def test_practice_asks_no_proxy(authority: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with company(authority) as (proxy, asked):
        monkeypatch.setenv("HTTP_PROXY", proxy)
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        async with outgoing.client(["http://127.0.0.1:9"], loopback=True) as http:
            with pytest.raises(httpx.ConnectError):
                await http.get("http://127.0.0.1:9/")
    assert asked == []


@asynccontextmanager
async def company(authority: Path) -> AsyncIterator[tuple[str, list[str]]]:
    """A proxy that leads every name to one server, and what it was asked."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority / "relay.pem")
    asked: list[str] = []
    busy: set[asyncio.Task[object]] = set()

    def begin() -> None:
        task = asyncio.current_task()
        assert task is not None
        busy.add(task)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        begin()
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")
        await _close(writer)

    async def lead(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        begin()
        request = await reader.readuntil(b"\r\n\r\n")
        asked.append(request.split(b" HTTP/")[0].decode())
        inner, outer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(_pass_on(reader, outer), _pass_on(inner, writer))

    async with await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context) as server:
        port = server.sockets[0].getsockname()[1]
        async with await asyncio.start_server(lead, "127.0.0.1", 0) as proxy:
            yield f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}", asked
            await asyncio.gather(*busy, return_exceptions=True)


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while some := await reader.read(65_536):
            writer.write(some)
            await writer.drain()
    except ConnectionError:
        pass
    await _close(writer)


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(ConnectionError, ssl.SSLError):
        await writer.wait_closed()


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _certificate(
    whose: x509.Name,
    by: x509.Name,
    own: ec.EllipticCurvePrivateKey,
    signing: ec.EllipticCurvePrivateKey,
    *extensions: x509.ExtensionType,
) -> x509.Certificate:
    now = dt.datetime.now(dt.UTC)
    making = (
        x509.CertificateBuilder()
        .subject_name(whose)
        .issuer_name(by)
        .public_key(own.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(hours=1))
    )
    for each in extensions:
        making = making.add_extension(each, critical=isinstance(each, x509.BasicConstraints))
    return making.sign(signing, hashes.SHA256())
