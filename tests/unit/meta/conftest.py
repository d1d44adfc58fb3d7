"""A scripted Meta, and a client that talks to it."""

from collections.abc import AsyncIterator

import httpx
import pytest

from conwerz_desktop.meta.graph import GraphClient
from tests.unit.meta.scripted_meta import ScriptedMeta, scripted_meta


@pytest.fixture
async def meta() -> AsyncIterator[ScriptedMeta]:
    async with scripted_meta() as running:
        yield running


@pytest.fixture
async def graph(meta: ScriptedMeta) -> AsyncIterator[GraphClient]:
    async with httpx.AsyncClient(trust_env=False) as http:
        yield GraphClient(http, meta.url)
