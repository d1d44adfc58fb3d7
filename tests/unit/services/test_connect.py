"""An asset is connected in an order in which nothing of Meta's can come before there is a place for it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.practice.server import PracticeMeta
from conwerz_desktop.practice.together import serve_together
from conwerz_desktop.relay_client import DeviceKeys, RelayClient, errors
from conwerz_desktop.services import assets, connect, entries
from conwerz_desktop.store import connections, database, doubts
from conwerz_desktop.store.database import Store, Writing
from tests.unit.keychain.small_vault import SmallVault

SERVICE = "Conwerz practice"


class Locked(SmallVault):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise PermissionError


@dataclass(frozen=True, slots=True)
class Login:
    """Somebody who has logged in at practice Meta, beside a relay that does not know them yet."""

    meta: PracticeMeta
    graph: GraphClient
    relay: RelayClient
    device: DeviceKeys
    store: Store
    grants: tuple[connect.Grant, ...]

    async def connect(self, vault: SmallVault) -> None:
        await connect.connect(self.store, Keychain(SERVICE, vault), self.relay, self.graph, self.grants)

    def connected(self) -> set[Any]:
        return {row.asset for row in self.store.read(connections.everything).result()}

    def installs(self) -> dict[str, list[str]]:
        return dict(self.meta.verbs.state()["installs"])


@pytest.fixture
async def login(tmp_path: Path) -> AsyncIterator[Login]:
    async with serve_together(tmp_path, people=False) as (meta, facts), httpx.AsyncClient(trust_env=False) as http:
        graph, device, clock = GraphClient(http, meta.url), DeviceKeys.new(), meta.platform.world.clock.now
        numbers = await assets.of_waba(graph, facts["waba_id"], facts["whatsapp_token"])
        grants = (*await assets.of_user(graph, facts["user_token"]), *numbers)
        store = Store(tmp_path / "conwerz.db", database.new_key(), clock)
        yield Login(meta, graph, RelayClient(http, facts["relay_url"], device, clock), device, store, grants)
        store.close()


async def test_everything_of_a_login_is_connected(login: Login) -> None:
    vault = SmallVault()
    await connect.enrol(login.store, login.relay, login.device.id.hex())
    await login.connect(vault)
    assert login.connected() == {grant.asset for grant in login.grants}
    keychain = Keychain(SERVICE, vault)
    assert all(keychain.get(entries.token(grant.asset)) == grant.token for grant in login.grants)
    page, number = login.meta.facts()["pages"][0]["id"], login.meta.facts()["waba_id"]
    assert {page, number} <= login.installs().keys()
    assert {"messages", "message_echoes"} <= set(login.installs()[page])


async def test_nothing_is_subscribed_that_the_relay_does_not_take(login: Login) -> None:
    """The relay refuses, since this computer never enrolled."""
    with pytest.raises(errors.NotEnrolled):
        await login.connect(SmallVault())
    assert login.installs() == {}


@pytest.fixture
async def taken(login: Login) -> Asset:
    """A Page that another computer has taken over."""
    page = next(grant for grant in login.grants if grant.asset.channel is Channel.MESSENGER)
    other = RelayClient(login.relay._http, login.relay._url, DeviceKeys.new(), login.meta.platform.world.clock.now)
    await other.enrol(retention_days=90)
    await other.route(page.asset, page.token, takeover=True)
    await connect.enrol(login.store, login.relay, login.device.id.hex())
    return page.asset


async def test_what_another_computer_receives_keeps_nothing_else_from_being_connected(
    login: Login, taken: Asset
) -> None:
    await login.connect(SmallVault())
    assert login.connected() == {grant.asset for grant in login.grants} - {taken}
    assert taken.id not in login.installs()


async def test_what_another_computer_has_taken_over_stays_in_doubt(login: Login, taken: Asset) -> None:
    """Connecting it anew would forget that it is to be erased here."""

    def doubt(writing: Writing) -> None:
        connections.add(writing, taken, "Bella Ceramics")
        row = connections.find(writing.db, taken)
        assert row
        doubts.raise_(writing, row, Why.GIVEN_UP)

    login.store.write(doubt).result()
    await login.connect(SmallVault())
    assert [each.why for each in login.store.read(doubts.everything).result()] == [Why.GIVEN_UP]


async def test_no_connection_without_its_token(login: Login) -> None:
    await connect.enrol(login.store, login.relay, login.device.id.hex())
    with pytest.raises(PermissionError):
        await login.connect(Locked())
    assert (login.connected(), login.installs()) == (set(), {})


def test_the_keys_of_this_computer_are_made_once() -> None:
    keychain = Keychain(SERVICE, SmallVault())
    assert connect.device_keys(keychain).id == connect.device_keys(keychain).id
