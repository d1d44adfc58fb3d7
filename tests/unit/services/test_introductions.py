"""A customer's name is asked for once, and never when Meta cannot answer."""

import asyncio

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.services.introductions import Introductions
from conwerz_desktop.store import conversations, people
from tests.unit.services.conftest import PracticeShop

NO_CONSENT = 230


def name_of(shop: PracticeShop, conversation: int) -> str | None:
    row = shop.store.read(lambda db: conversations.one(db, conversation)).result()
    assert row is not None
    return row.profile.name


async def introduced(shop: PracticeShop, conversation: int) -> str | None:
    """The name after Meta was asked."""
    task = asyncio.create_task(Introductions(shop.store, shop.graph, shop.tokens).run())
    await shop.until(lambda: not shop.store.read(people.strangers).result())
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return name_of(shop, conversation)


async def test_a_new_customer_gets_their_name(shop: PracticeShop) -> None:
    for channel in (Channel.MESSENGER, Channel.INSTAGRAM):
        assert await introduced(shop, shop.customer(channel))


async def test_whoever_gave_no_consent_keeps_no_name_and_is_not_asked_again(shop: PracticeShop) -> None:
    shop.meta.verbs.set_fault("refuse_next", code=NO_CONSENT, times=1, edge="")
    assert await introduced(shop, shop.customer(Channel.MESSENGER)) is None
    assert shop.meta.verbs.state()["faults"] == {}
