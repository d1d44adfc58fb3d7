"""A device whose keys are lost is emptied by its owner's code, and by nothing else; and the code does nothing else."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.relay_client import DeviceKeys, Webhook, errors, recovery
from conwerz_desktop.relay_client.client import Receiver, RelayClient
from conwerz_desktop.relay_client.recovery import LostDevice
from conwerz_desktop.services import entries, leftovers
from conwerz_desktop.store import connections, database, link
from conwerz_desktop.store.database import Store
from tests.relay.harness import START, Connect, Desktop, Meta, MovableClock, RunningRelay, message, texts
from tests.unit.keychain.small_vault import SmallVault

PAGE = "1001"
WORDS = recovery.new_words()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "conwerz.db", database.new_key(), lambda: START)
    asset = Asset(Channel.MESSENGER, PAGE)
    opened.write(lambda writing: connections.add(writing, asset, "Bella Ceramics")).result()
    yield opened
    opened.close()


@pytest.fixture
async def lost(connect: Connect, meta: Meta, relay: RunningRelay) -> Desktop:
    """A device for which two messages wait, and whose keys nobody has any more."""
    desktop = await connect(relay, PAGE)
    await desktop.client.enrol(retention_days=30, recovery_key=recovery.enrolment_key(WORDS))
    for text in ("Is the vase there?", "Hello?"):
        assert (await meta.post(message(PAGE, text))).status_code == 200
    return desktop


def speaking_for(desktop: Desktop, words: str, relay: RunningRelay, http: httpx.AsyncClient) -> Receiver:
    device = LostDevice(desktop.device.id, words)
    return Receiver(http, relay.url, device, device, relay.clock)


async def test_the_code_receives_what_waits(lost: Desktop, relay: RunningRelay, http: httpx.AsyncClient) -> None:
    page = await speaking_for(lost, WORDS, relay, http).poll(None, 0)
    assert [text for each in page.deliveries for text in texts(each.payload)] == ["Is the vase there?", "Hello?"]


async def test_another_code_receives_nothing(lost: Desktop, relay: RunningRelay, http: httpx.AsyncClient) -> None:
    with pytest.raises(errors.Refused, match="signature"):
        await speaking_for(lost, recovery.new_words(), relay, http).poll(None, 0)


async def test_the_code_may_do_nothing_else(lost: Desktop, relay: RunningRelay, http: httpx.AsyncClient) -> None:
    receiver = speaking_for(lost, WORDS, relay, http)
    for method, path in (("DELETE", f"/v1/routes/messenger/{PAGE}"), ("PUT", f"/v1/routes/messenger/{PAGE}")):
        with pytest.raises(errors.RelayError, match="signature"):
            await receiver.ask(method, path, {"token": "t", "owner": None, "takeover": True})


async def test_a_restored_shop_has_what_waited_for_the_lost_one(
    lost: Desktop, relay: RunningRelay, http: httpx.AsyncClient, store: Store, clock: MovableClock
) -> None:
    keychain = Keychain("test", SmallVault())
    keychain.set(entries.RECOVERY, WORDS)
    store.write(lambda writing: link.enrol(writing, lost.device.id.hex())).result()
    store.write(link.lose).result()
    await leftovers.fetch(store, keychain, http, relay.url, clock)
    query = "SELECT text FROM message ORDER BY id"
    told = await asyncio.wrap_future(store.read(lambda db: db.execute(query).fetchall()))
    assert [text for (text,) in told] == ["Is the vase there?", "Hello?"]
    assert store.read(link.lost).result() is None
    assert await lost.texts() == [], "what is committed, the relay has let go of"
    await leftovers.fetch(store, keychain, http, relay.url, clock)


async def test_a_device_that_the_relay_does_not_know_is_given_up(
    relay: RunningRelay, http: httpx.AsyncClient, store: Store, clock: MovableClock
) -> None:
    keychain = Keychain("test", SmallVault())
    keychain.set(entries.RECOVERY, WORDS)
    store.write(lambda writing: link.enrol(writing, "00" * 16)).result()
    store.write(link.lose).result()
    await leftovers.fetch(store, keychain, http, relay.url, clock)
    assert store.read(link.lost).result() is None


async def test_both_copies_of_a_copied_profile_lose_nothing(
    lost: Desktop, relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock, meta: Meta
) -> None:
    """Whichever asks gets what is new, and keeps it: nothing is let go of that neither has."""
    copy = Desktop(http, relay.url, clock)
    copy.device, copy.client = lost.device, RelayClient(http, relay.url, lost.device, clock)
    received = [*await lost.texts(), *await lost.texts()]
    for number in range(6):
        await meta.post(message(PAGE, f"number {number}"))
        received += await (copy if number % 2 else lost).texts()
    received += [*await copy.texts(), *await lost.texts()]
    assert set(received) == {"Is the vase there?", "Hello?", *(f"number {number}" for number in range(6))}


async def test_new_keys_of_a_device_and_new_words_lose_no_event(
    lost: Desktop, relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock, meta: Meta
) -> None:
    """The signing key is the device; the other keys change under it, and what waited is opened by the old ones."""
    made, words = DeviceKeys.new(), recovery.new_words()
    changed = DeviceKeys(made.suite, made.opening, lost.device.signing)
    desktop = Desktop(http, relay.url, clock)
    desktop.device, desktop.client = changed, RelayClient(http, relay.url, changed, clock, former=[lost.device])
    await desktop.client.enrol(retention_days=30, recovery_key=recovery.enrolment_key(words))
    assert (await meta.post(message(PAGE, "after the change"))).status_code == 200
    assert await desktop.texts() == ["Is the vase there?", "Hello?", "after the change"]
    with pytest.raises(errors.Refused, match="signature"):
        await speaking_for(lost, WORDS, relay, http).poll(None, 0)
    assert await desktop.texts() == []
    await meta.post(message(PAGE, "for the new words"))
    page = await speaking_for(lost, words, relay, http).poll(None, 0)
    assert [text for each in page.deliveries for text in texts(each.payload)] == ["for the new words"]
    assert not any(isinstance(each, Webhook) for each in (await lost.client.poll(None, 0)).deliveries)
