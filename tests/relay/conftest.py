import itertools
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import httpx
import pytest

from tests.relay import postgres
from tests.relay.harness import (
    Connect,
    Desktop,
    FakeGraph,
    GraphServer,
    Meta,
    MovableClock,
    RunningRelay,
    StartRelay,
    page_of,
    settings_for,
)

_DATABASES = itertools.count(1)


@pytest.fixture(scope="session")
def cluster() -> Iterator[postgres.Cluster]:
    """A primary and one standby that every commit waits for, shared by tests that harm neither."""
    if postgres.programs() is None:
        pytest.skip("needs PostgreSQL's server (Debian: postgresql)")
    with (
        postgres.folder(postgres.memory()) as folder,
        postgres.Cluster.running(folder, **postgres.FAST) as cluster,
    ):
        yield cluster


@pytest.fixture
def new_database(cluster: postgres.Cluster) -> Iterator[Callable[[], str]]:
    """Makes an empty database, which goes with the test, and returns its address."""
    made: list[str] = []

    def make() -> str:
        made.append(f"relay_{next(_DATABASES)}")
        cluster.primary.ask(f"CREATE DATABASE {made[-1]}")
        return cluster.address(made[-1])

    yield make
    for name in made:
        cluster.primary.ask(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def graph() -> Iterator[FakeGraph]:
    graph = FakeGraph()
    server = GraphServer(graph)
    yield graph
    server.close()


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(trust_env=False) as http:
        yield http


@pytest.fixture
async def start_relay(tmp_path: Path, graph: FakeGraph, clock: MovableClock) -> AsyncIterator[StartRelay]:
    """Starts relays that are stopped with the test; keywords are settings."""
    started: list[RunningRelay] = []

    async def start(**changes: object) -> RunningRelay:
        started.append(await RunningRelay.start(settings_for(tmp_path, **{"graph_url": graph.url, **changes}), clock))
        return started[-1]

    yield start
    for relay in started:
        await relay.stop()


@pytest.fixture
async def relay(start_relay: StartRelay) -> RunningRelay:
    return await start_relay()


@pytest.fixture
def meta(http: httpx.AsyncClient, relay: RunningRelay) -> Meta:
    return Meta(http, relay.url)


@pytest.fixture
def connect(http: httpx.AsyncClient, graph: FakeGraph, clock: MovableClock) -> Connect:
    """A new computer, enrolled, that receives a Page's events."""
    tokens = itertools.count(1)

    async def connect(relay: RunningRelay, page: str, retention_days: int = 90) -> Desktop:
        desktop = Desktop(http, relay.url, clock)
        token = f"page-token-{next(tokens)}"
        graph.page(page, token)
        await desktop.client.enrol(retention_days=retention_days)
        await desktop.client.route(page_of(page), token)
        return desktop

    return connect
