"""A login that ended: recognised by code and subcode; answers wait, nothing loops, connecting again sends them."""

import asyncio
import random

import pytest

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.connection_health import PROBLEM, Light, LightState, Standing
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.services import backoff, lanes
from conwerz_desktop.services.ended_logins import follow
from conwerz_desktop.store import connections
from conwerz_desktop.store.connections import ConnectionRow
from tests.unit.services.conftest import PracticeShop

BROKEN = {
    458: "login_app_removed",
    459: "login_checkpoint",
    460: "login_password",
    463: "login_expired",
    464: "login_checkpoint",
    467: "login_invalid",
    492: "login_role",
}


def connection(shop: PracticeShop, channel: Channel = Channel.MESSENGER) -> ConnectionRow:
    rows = shop.store.read(connections.everything).result()
    return next(row for row in rows if row.asset.channel is channel)


def lane(shop: PracticeShop, channel: Channel = Channel.MESSENGER) -> lanes.Lane:
    row = shop.assets[channel][0]
    clock = shop.meta.platform.world.clock.now
    return lanes.Lane(shop.store, row, shop.senders[row], clock, backoff.growing(random.Random(1)))


@pytest.mark.parametrize(("subcode", "why"), BROKEN.items())
async def test_answers_wait_while_the_login_is_broken(shop: PracticeShop, subcode: int, why: str) -> None:
    conversation = shop.customer(Channel.MESSENGER)
    shop.meta.verbs.expire_token("page", subcode=subcode)
    message = shop.outbox.answer(conversation, "Yes, we do.").result()
    async with asyncio.timeout(10):
        await lane(shop).run()  # ends by itself: nobody tries again
    assert shop.message(message).progress is Progress.QUEUED
    assert connection(shop).ended == why
    assert shop.sent() == []


async def test_connecting_again_sends_what_waited(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.MESSENGER)
    shop.meta.verbs.expire_token("page", subcode=460)
    message = shop.outbox.answer(conversation, "Yes, we do.").result()
    async with asyncio.timeout(10):
        await lane(shop).run()
    for token in shop.meta.platform.world.tokens.pages.values():
        token.died_of = None
    row = connection(shop)
    shop.store.write(lambda writing: connections.add(writing, row.asset, row.name)).result()
    assert connection(shop).ended == ""
    sending = asyncio.ensure_future(lane(shop).run())
    await shop.until(lambda: shop.message(message).progress is Progress.SENT)
    sending.cancel()
    assert shop.sent() == ["Yes, we do."]


async def test_a_missing_permission_is_no_ended_login(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.MESSENGER)
    shop.meta.verbs.revoke_access("user", scope="pages_messaging")
    message = shop.outbox.answer(conversation, "Yes, we do.").result()
    sending = asyncio.ensure_future(lane(shop).run())
    await shop.until(lambda: shop.message(message).progress is Progress.FAILED)
    sending.cancel()
    assert connection(shop).ended == ""


async def test_a_check_locks_and_unlocks(shop: PracticeShop) -> None:
    row = connection(shop)
    follow(shop.store, Standing(row.id, (LightState(Light.CREDENTIAL, PROBLEM["login_ended"]),)))
    await shop.until(lambda: connection(shop).ended == "login_invalid")
    follow(shop.store, Standing(row.id, (LightState(Light.CREDENTIAL),)))
    await shop.until(lambda: connection(shop).ended == "")
