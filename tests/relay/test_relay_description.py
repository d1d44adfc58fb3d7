"""The relay against its own OpenAPI description: nothing breaks it, all is documented, nothing unsigned acts."""

import asyncio
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import (
    content_type_conformance,
    not_a_server_error,
    response_schema_conformance,
    status_code_conformance,
)

from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.relay_client.signing import Signer
from conwerz_relay import description
from conwerz_relay.app import build, now
from conwerz_relay.serving import Server, address, bound
from tests.relay.harness import FakeGraph, GraphServer, settings_for

API = schemathesis.openapi.from_dict(description.openapi())
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
SEARCH = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
UNSIGNED = {400, 401, 404, 405, 413, 422}


@dataclass(frozen=True)
class Served:
    url: str
    folder: Path
    device: DeviceKeys

    def kept(self) -> dict[str, list[Any]]:
        """Everything that the relay has written down; a look at its health writes one number."""
        with sqlite3.connect(f"file:{self.folder / 'relay.db'}?mode=ro", uri=True) as db:
            names = [
                name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            ]
            return {
                name: db.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in names if name != "relay"
            }

    def signed(self, case: schemathesis.Case) -> requests.Response:
        """The request as this device would have sent it."""
        wish = requests.Request(**case.as_transport_kwargs(base_url=self.url)).prepare()
        body = wish.body or b""
        raw = body if isinstance(body, bytes) else body.encode()
        for name in ("Signature", "Signature-Input", "Content-Digest"):
            wish.headers.pop(name, None)
        wish.headers.update(Signer(self.device).headers(str(wish.method), str(wish.url), raw, now()))
        with requests.Session() as session:
            session.trust_env = False
            return session.send(wish, timeout=30, allow_redirects=False)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("relay")
    graph = FakeGraph()
    graph_server = GraphServer(graph)
    listening = bound("127.0.0.1", 0)
    url = address(listening)
    relay = build(settings_for(folder, graph.url, public_url=url, longest_wait=0, address_burst=100_000))
    server = Server(relay, relay)
    thread = threading.Thread(target=lambda: asyncio.run(server._serve([listening])), daemon=True)
    thread.start()
    device = DeviceKeys.new()
    served = Served(url, folder, device)
    requests.get(f"{url}/readyz", timeout=30)
    yield served
    server.should_exit = True
    thread.join()
    graph_server.close()


@API.parametrize()
@SEARCH
def test_whatever_comes_is_answered_as_described_and_does_nothing(case: schemathesis.Case, served: Served) -> None:
    before = served.kept()
    response = case.call(base_url=served.url, allow_redirects=False, timeout=30)
    case.validate_response(response, checks=CHECKS)
    assert served.kept() == before
    if case.path.startswith("/v1/") and case.path != "/v1/relay":
        assert response.status_code in UNSIGNED


@API.include(path_regex="^/v1/(?!relay)").parametrize()
@SEARCH
def test_whatever_a_device_signs_is_answered_as_described(case: schemathesis.Case, served: Served) -> None:
    response = served.signed(case)
    case.validate_response(response, checks=CHECKS)
