"""Resting ends when something is heard, when something is due, and whenever it is cancelled."""

import asyncio

import pytest

from conwerz_desktop.services.listening import rest, rest_until


async def test_it_ends_when_something_is_due() -> None:
    async with asyncio.timeout(20):
        await rest_until(asyncio.Event(), 1_050, 1_000)
        await rest_until(asyncio.Event(), 900, 1_000)


async def test_it_ends_when_something_is_heard() -> None:
    heard = asyncio.Event()
    resting = asyncio.create_task(rest_until(heard, None, 1_000))
    await asyncio.sleep(0)
    assert not resting.done()
    heard.set()
    async with asyncio.timeout(20):
        await resting


async def test_it_is_cancelled_though_something_was_heard_at_the_same_moment() -> None:
    heard = asyncio.Event()
    resting = asyncio.create_task(rest(heard, 3_600))
    await asyncio.sleep(0)
    heard.set()
    resting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await resting
