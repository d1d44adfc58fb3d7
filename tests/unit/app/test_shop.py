"""A picture that is asked for early comes late; it is not gone."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future
from pathlib import Path
from threading import Event

import pytest

from conwerz_desktop.app import preferences
from conwerz_desktop.app.clock import Clock
from conwerz_desktop.app.network import NetworkThread
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.shop import Pictures, Shop
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services.media import Gone
from tests.unit.keychain.small_vault import SmallVault

PATIENCE = 60


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    opened = Shop(Profile(tmp_path, "test"), Keychain("test", SmallVault()), Clock())
    yield opened
    opened.leave_network()
    opened.store.close()


def test_a_picture_waits_for_the_network_half(shop: Shop) -> None:
    asked = shop.picture(1, 0)
    assert not asked.done()
    shop._pictures.set_result(_answering(b"png"))
    assert asked.result(PATIENCE) == b"png"
    assert shop.picture(1, 0).result(PATIENCE) == b"png"


def test_what_is_gone_is_said_to_be_gone(shop: Shop) -> None:
    asked = shop.picture(1, 0)
    shop._pictures.set_result(_answering(Gone()))
    with pytest.raises(Gone):
        asked.result(PATIENCE)


def test_nobody_waits_for_a_shop_that_has_closed(shop: Shop) -> None:
    asked = shop.picture(1, 0)
    shop.leave_network()
    with pytest.raises(CancelledError):
        asked.result(PATIENCE)


def test_the_network_thread_leaves_nobody_waiting() -> None:
    up = Event()

    async def job() -> None:
        up.set()
        await asyncio.Event().wait()

    network = NetworkThread(job)
    network.start()
    asked = network.submit(asyncio.Event().wait())
    assert up.wait(PATIENCE)
    network.stop()
    with pytest.raises(CancelledError):
        asked.result(PATIENCE)


def test_the_owner_knows_the_recovery_code_once_they_say_so(shop: Shop) -> None:
    assert not preferences.recovery_is_known(shop.store).result()
    preferences.note_recovery_is_known(shop.store).result()
    assert preferences.recovery_is_known(shop.store).result()


def _answering(said: bytes | Exception) -> Pictures:
    def answer(message: int, place: int) -> Future[bytes]:
        future: Future[bytes] = Future()
        if isinstance(said, bytes):
            future.set_result(said)
        else:
            future.set_exception(said)
        return future

    return answer
