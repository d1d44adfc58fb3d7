"""Who is blocked on WhatsApp stays away from the shop, by Meta; elsewhere Conwerz alone looks away."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.shutting import Bar, Shut
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.sending import Barring
from conwerz_desktop.practice.world.newcomers import newcomer
from conwerz_desktop.services import gesturing, triage
from conwerz_desktop.store import conversations
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.viewmodels import shut_words
from tests.unit.services.conftest import PracticeShop

DAY_AGO = 25 * 3_600_000


@asynccontextmanager
async def gestures(shop: PracticeShop) -> AsyncIterator[None]:
    clock = shop.meta.platform.world.clock.now
    task = asyncio.create_task(gesturing.run(shop.store, shop.senders, clock, lambda _: 0))
    yield
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def row(shop: PracticeShop, conversation: int) -> ConversationRow:
    found = shop.store.read(lambda db: conversations.one(db, conversation)).result()
    assert found is not None
    return found


def at_meta(shop: PracticeShop) -> set[Address]:
    return shop.meta.platform.world.barred


async def test_a_block_reaches_whatsapp_and_so_does_letting_in(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.WHATSAPP)
    async with gestures(shop):
        known = triage.shut(shop.store, [conversation], Shut.BLOCKED).result()
        await shop.until(lambda: row(shop, conversation).bar is Bar.BARRED)
        assert at_meta(shop) == {Address(row(shop, conversation).asset, row(shop, conversation).person_id)}
        triage.undo(shop.store, known).result()
        await shop.until(lambda: row(shop, conversation).bar is Bar.NONE)
        assert at_meta(shop) == set()
        triage.shut(shop.store, [conversation], Shut.BLOCKED).result()
        triage.shut(shop.store, [conversation], Shut.OPEN).result()
        await shop.until(lambda: row(shop, conversation).bar is Bar.NONE)
        assert at_meta(shop) == set()


async def test_who_has_kept_their_number_to_themselves_is_blocked_as_well(shop: PracticeShop) -> None:
    shop.meta.platform.world.meet(
        newcomer(shop.meta.platform.world.dice, shop.assets[Channel.WHATSAPP][1], Profile("Bo", other_ids=("ID.4711",)))
    )
    conversation = shop.customer(Channel.WHATSAPP, person="Bo")
    async with gestures(shop):
        triage.shut(shop.store, [conversation], Shut.BLOCKED).result()
        await shop.until(lambda: row(shop, conversation).bar is Bar.BARRED)
    assert {address.person for address in at_meta(shop)} == {"ID.4711"}


async def test_spam_is_the_shops_own_affair(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.WHATSAPP)
    triage.shut(shop.store, [conversation], Shut.SPAM).result()
    assert row(shop, conversation).bar is Bar.NONE
    assert shut_words.note(row(shop, conversation)) == ""


@pytest.mark.parametrize("channel", [Channel.MESSENGER, Channel.INSTAGRAM])
async def test_where_meta_offers_nothing_it_is_told_nothing_and_the_owner_reads_so(
    shop: PracticeShop, channel: Channel
) -> None:
    conversation = shop.customer(channel)
    triage.shut(shop.store, [conversation], Shut.BLOCKED).result()
    found = row(shop, conversation)
    assert (found.shut, found.bar) == (Shut.BLOCKED, Bar.NONE)
    assert "can go on writing" in shut_words.note(found)
    sender = shop.senders[shop.assets[channel][0]]
    with pytest.raises(errors.Refused):
        await sender.bar(Barring(Address(found.asset, found.person_id), barred=True))


async def test_who_wrote_long_ago_is_blocked_when_they_write_again(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.WHATSAPP, ago=DAY_AGO)
    async with gestures(shop):
        triage.shut(shop.store, [conversation], Shut.BLOCKED).result()
        await shop.until(lambda: row(shop, conversation).bar is Bar.REFUSED)
        assert "last 24 hours" in shut_words.note(row(shop, conversation))
        assert at_meta(shop) == set()
        shop.customer(Channel.WHATSAPP, "Me again")
        await shop.until(lambda: row(shop, conversation).bar is Bar.BARRED)
        assert len(at_meta(shop)) == 1


async def test_what_meta_refuses_is_said_and_a_block_that_stays_is_not_hidden(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.WHATSAPP)
    async with gestures(shop):
        shop.meta.verbs.set_fault("refuse_next", code=139101, edge="block_users", times=1)
        triage.shut(shop.store, [conversation], Shut.BLOCKED).result()
        await shop.until(lambda: row(shop, conversation).bar is Bar.REFUSED)
        assert shut_words.note(row(shop, conversation)).startswith("This person could not be blocked")
        shop.customer(Channel.WHATSAPP, "Me again")
        await shop.until(lambda: row(shop, conversation).bar is Bar.BARRED)
        shop.meta.verbs.set_fault("refuse_next", code=139103, edge="block_users", times=1)
        triage.shut(shop.store, [conversation], Shut.OPEN).result()
        await shop.until(lambda: row(shop, conversation).bar_problem is not None)
        assert row(shop, conversation).bar is Bar.BARRED
        assert shut_words.note(row(shop, conversation)).startswith("This person could not be blocked")


async def test_a_block_is_tried_until_it_is_done(shop: PracticeShop) -> None:
    """A reaction would be given up after some tries."""
    conversation = shop.customer(Channel.WHATSAPP)
    shop.meta.verbs.set_fault("refuse_next", code=131016, edge="block_users", times=gesturing.TRIES + 4)
    async with gestures(shop):
        triage.shut(shop.store, [conversation], Shut.BLOCKED).result()
        await shop.until(lambda: row(shop, conversation).bar is Bar.BARRED)


async def test_who_is_blocked_again_too_late_can_still_be_let_in(shop: PracticeShop) -> None:
    """Letting in and its undo meet before Meta is told of either: Meta goes on keeping them away."""
    conversation = shop.customer(Channel.WHATSAPP, ago=DAY_AGO)
    at_meta(shop).add(Address(row(shop, conversation).asset, row(shop, conversation).person_id))
    barred = "UPDATE conversation SET shut = ?, barred = ? WHERE id = ?"
    shop.store.write(
        lambda writing: writing.db.execute(barred, (Shut.BLOCKED, Bar.BARRED, conversation)).rowcount
    ).result()
    triage.undo(shop.store, triage.shut(shop.store, [conversation], Shut.OPEN).result()).result()
    async with gestures(shop):
        await shop.until(lambda: row(shop, conversation).bar is Bar.REFUSED)
        triage.shut(shop.store, [conversation], Shut.OPEN).result()
        await shop.until(lambda: row(shop, conversation).bar is Bar.NONE)
    assert at_meta(shop) == set()
