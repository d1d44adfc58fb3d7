"""Embedded Signup in a real browser: the relay's page, Facebook's script (practice's), its window, and the way back."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from conwerz_desktop.domain.connecting import Ending
from conwerz_desktop.domain.tokens import SystemUserToken
from conwerz_desktop.practice.server import PracticeMeta
from conwerz_desktop.practice.together import serve_together
from conwerz_desktop.relay_client import DeviceKeys, RelayClient
from conwerz_desktop.relay_client.logins import Granted, RelayLogins
from conwerz_desktop.services.login import Letters, Login, LoginFailed, Wish
from tests.journeys.chromium import PATIENCE, Chromium, chromium

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or "chromium"
WISH = Wish(("whatsapp_business_management", "whatsapp_business_messaging"), "whatsapp_signup")
RELAYS_PAGE, FACEBOOKS_WINDOW = 1, 2  # after the empty page that the browser begins with


@dataclass
class Signup:
    meta: PracticeMeta
    login: Login
    browser: Chromium
    opened: "asyncio.Queue[str]"

    async def go(self, button: str) -> Granted:
        """The owner's two clicks: on the relay's page, and in Facebook's window."""
        granted = asyncio.ensure_future(self.login.beside(WISH, PATIENCE))
        await self.browser.open(await self.opened.get())
        await self.browser.press(RELAYS_PAGE, "#go")
        await self.browser.press(FACEBOOKS_WINDOW, f"button[value={button}]")
        return await granted


@pytest.fixture
async def signup(tmp_path: Path) -> AsyncIterator[Signup]:
    async with (
        serve_together(tmp_path / "relay", people=False) as (meta, facts),
        httpx.AsyncClient(trust_env=False) as http,
        chromium(PROGRAM, tmp_path / "browser") as browser,
    ):
        relay = RelayClient(http, facts["relay_url"], DeviceKeys.new(), meta.platform.world.clock.now)
        await relay.enrol(retention_days=90)
        opened: asyncio.Queue[str] = asyncio.Queue()
        yield Signup(meta, Login(RelayLogins(relay), Letters(), opened.put_nowait), browser, opened)


async def test_a_number_comes_by_two_clicks(signup: Signup) -> None:
    granted = await signup.go("continue")
    assert isinstance(granted.token, SystemUserToken)
    assert granted.waba == signup.meta.platform.world.shop.waba_id
    assert granted.expires_at == 0
    async with asyncio.timeout(PATIENCE):
        while "Conwerz has it" not in await signup.browser.text(RELAYS_PAGE):  # noqa: ASYNC110 - turns of the loop
            await asyncio.sleep(0)


async def test_a_signup_that_is_cancelled_says_so(signup: Signup) -> None:
    with pytest.raises(LoginFailed) as failed:
        await signup.go("cancel")
    assert failed.value.ending is Ending.CANCELLED
