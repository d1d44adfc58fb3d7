"""An answer reaches practice Meta at most once, in order, and its bubble says what became of it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.services import lanes, settling
from conwerz_desktop.store import sends
from tests.unit.services.conftest import PracticeShop

DAY = 86_400_000
HOUR = 3_600_000
SERVICE_DOWN = 2
PERSON_UNAVAILABLE = 551
SPAM_LIMIT = 131048
PAIR_LIMIT = 131056
SPAM_LIMIT = 131048


@asynccontextmanager
async def sending(shop: PracticeShop) -> AsyncIterator[None]:
    """The lanes run inside the block, and never wait between attempts."""
    running = lanes.run(shop.store, shop.senders, shop.meta.platform.world.clock.now, lambda _: 0)
    task = asyncio.create_task(running)
    yield
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@pytest.mark.parametrize("channel", Channel)
async def test_an_answer_reaches_the_customer(shop: PracticeShop, channel: Channel) -> None:
    conversation = shop.customer(channel)
    async with sending(shop):
        message = shop.outbox.answer(conversation, "With pleasure").result()
        await shop.until(lambda: shop.message(message).progress is Progress.SENT)
    assert shop.sent() == ["With pleasure"]
    assert not shop.message(message).meta_id.startswith(sends.LOCAL)


async def test_what_was_queued_while_nothing_ran_goes_out_in_its_order(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.MESSENGER)
    words = [f"answer {number}" for number in range(5)]
    queued = [shop.outbox.answer(conversation, each).result() for each in words]
    async with sending(shop):
        await shop.until(lambda: shop.message(queued[-1]).progress is Progress.SENT)
    assert shop.sent() == words


async def test_a_passing_failure_is_tried_again_and_sent_once(shop: PracticeShop) -> None:
    shop.meta.verbs.set_fault("refuse_next", code=SERVICE_DOWN, times=3)
    conversation = shop.customer(Channel.WHATSAPP)
    async with sending(shop):
        message = shop.outbox.answer(conversation, "Here").result()
        await shop.until(lambda: shop.message(message).progress is Progress.SENT)
    assert shop.sent() == ["Here"]


async def test_a_lasting_failure_says_why_and_is_not_tried_again(shop: PracticeShop) -> None:
    shop.meta.verbs.set_fault("refuse_next", code=PERSON_UNAVAILABLE, times=1)
    conversation = shop.customer(Channel.MESSENGER)
    async with sending(shop):
        refused = shop.outbox.answer(conversation, "Refused").result()
        follows = shop.outbox.answer(conversation, "Follows").result()
        await shop.until(lambda: shop.message(follows).progress is Progress.SENT)
    assert (shop.message(refused).progress, shop.message(refused).problem) == (Progress.FAILED, "person_unavailable")
    assert shop.sent() == ["Follows"]


async def test_the_owner_sends_a_failed_answer_once_more(shop: PracticeShop) -> None:
    shop.meta.verbs.set_fault("refuse_next", code=PERSON_UNAVAILABLE, times=1)
    conversation = shop.customer(Channel.MESSENGER)
    async with sending(shop):
        message = shop.outbox.answer(conversation, "Once more").result()
        await shop.until(lambda: shop.message(message).progress is Progress.FAILED)
        shop.outbox.send_again(message).result()
        await shop.until(lambda: shop.message(message).progress is Progress.SENT)
    assert (shop.sent(), shop.message(message).problem) == (["Once more"], None)


async def test_one_customer_holds_up_no_other(shop: PracticeShop) -> None:
    shop.meta.verbs.set_fault("refuse_next", code=PAIR_LIMIT, times=1)
    first, second = shop.customer(Channel.WHATSAPP), shop.customer(Channel.WHATSAPP, person="somebody else")
    async with sending(shop):
        held = shop.outbox.answer(first, "held").result()
        follows = shop.outbox.answer(first, "follows the held one").result()
        free = shop.outbox.answer(second, "free").result()
        await shop.until(lambda: shop.message(free).progress is Progress.SENT)
    assert shop.sent() == ["free"]
    assert {shop.message(held).progress, shop.message(follows).progress} == {Progress.QUEUED}


async def test_the_shops_own_limit_holds_up_everybody(shop: PracticeShop) -> None:
    shop.meta.verbs.set_fault("refuse_next", code=SPAM_LIMIT, times=1)
    first, second = shop.customer(Channel.WHATSAPP), shop.customer(Channel.WHATSAPP, person="somebody else")
    held = shop.outbox.answer(first, "held").result()
    async with sending(shop):
        await shop.until(
            lambda: shop.message(held).progress is Progress.QUEUED and shop.meta.verbs.state()["faults"] == {}
        )
        waits = shop.outbox.answer(second, "waits too").result()
        send = shop.store.read(lambda db: sends.next_due(db, shop.assets[Channel.WHATSAPP][0], 0)).result()
    assert send is not None
    assert (shop.message(waits).progress, shop.sent()) == (Progress.QUEUED, [])


@pytest.mark.parametrize("channel", [Channel.MESSENGER, Channel.INSTAGRAM])
async def test_after_a_day_only_a_person_answers(shop: PracticeShop, channel: Channel) -> None:
    conversation = shop.customer(channel, ago=2 * DAY)
    async with sending(shop):
        message = shop.outbox.answer(conversation, "Sorry for the wait").result()
        await shop.until(lambda: shop.message(message).progress is Progress.SENT)
    (sent,) = shop.meta.verbs.sent()
    assert (sent["tag"], sent["messaging_type"]) == ("HUMAN_AGENT", "MESSAGE_TAG")


@pytest.mark.parametrize(
    ("channel", "ago"), [(Channel.MESSENGER, 7 * DAY), (Channel.INSTAGRAM, 7 * DAY), (Channel.WHATSAPP, DAY)]
)
async def test_no_call_is_made_outside_the_window(shop: PracticeShop, channel: Channel, ago: int) -> None:
    conversation = shop.customer(channel, ago=ago)
    async with sending(shop):
        message = shop.outbox.answer(conversation, "Too late").result()
        await shop.until(lambda: shop.message(message).progress is Progress.FAILED)
    assert (shop.message(message).problem, shop.sent()) == ("window_closed", [])


@pytest.mark.parametrize("channel", Channel)
async def test_an_answer_that_was_cut_off_is_unknown_and_not_sent_again(shop: PracticeShop, channel: Channel) -> None:
    shop.meta.verbs.set_fault("accept_then_drop_connection", times=1)
    conversation = shop.customer(channel)
    async with sending(shop):
        cut_off = shop.outbox.answer(conversation, "Cut off").result()
        follows = shop.outbox.answer(conversation, "Follows").result()
        await shop.until(lambda: shop.message(follows).progress is Progress.SENT)
    assert shop.message(cut_off).progress is Progress.UNKNOWN
    assert shop.sent() == ["Cut off", "Follows"]


@pytest.mark.parametrize("channel", [Channel.MESSENGER, Channel.INSTAGRAM])
async def test_reading_the_conversation_again_settles_it(shop: PracticeShop, channel: Channel) -> None:
    shop.meta.verbs.set_fault("accept_then_drop_connection", times=1)
    conversation = shop.customer(channel)
    async with sending(shop):
        message = shop.outbox.answer(conversation, "Cut off").result()
        await shop.until(lambda: shop.message(message).progress is Progress.UNKNOWN)
    await settling.settle(shop.store, shop.senders)
    assert shop.message(message).progress is Progress.SENT


async def test_an_echo_that_never_comes_is_not_waited_for(shop: PracticeShop) -> None:
    """While the program runs, too: the owner need not start it again."""
    settled = asyncio.create_task(settling.keep_settling(shop.store, shop.senders, lambda _: asyncio.sleep(0)))
    shop.meta.verbs.set_fault("accept_then_drop_connection", times=1)
    conversation = shop.customer(Channel.INSTAGRAM)
    async with sending(shop):
        message = shop.outbox.answer(conversation, "Cut off").result()
        await shop.until(lambda: shop.message(message).progress is Progress.SENT)
    settled.cancel()
    await asyncio.gather(settled, return_exceptions=True)
    assert shop.sent() == ["Cut off"]


async def test_what_meta_never_had_stays_unknown(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.MESSENGER)
    message = shop.outbox.answer(conversation, "Never left").result()
    shop.store.write(lambda writing: sends.start(writing, message)).result()
    assert await asyncio.wrap_future(lanes.doubt_interrupted(shop.store)) == 1
    await settling.settle(shop.store, shop.senders)
    assert shop.message(message).progress is Progress.UNKNOWN
    async with sending(shop):
        follows = shop.outbox.answer(conversation, "Follows").result()
        await shop.until(lambda: shop.message(follows).progress is Progress.SENT)
    assert shop.sent() == ["Follows"]


async def test_a_pause_that_meta_asks_for_is_kept(shop: PracticeShop) -> None:
    shop.meta.verbs.set_fault("refuse_next", code=SPAM_LIMIT, times=1)
    conversation = shop.customer(Channel.WHATSAPP)
    lane, began_at = shop.assets[Channel.WHATSAPP][0], shop.meta.platform.world.clock.now()
    message = shop.outbox.answer(conversation, "Too much").result()

    def refused() -> sends.Send | None:
        send = shop.store.read(lambda db: sends.next_due(db, lane, 0)).result()
        return send if send and send.attempts else None

    async with sending(shop):
        await shop.until(lambda: refused() is not None)
        follows = shop.outbox.answer(conversation, "Follows").result()
    send = refused()
    assert send is not None
    assert (send.message, send.due_at >= began_at + HOUR) == (message, True)
    assert (shop.sent(), shop.message(follows).progress) == ([], Progress.QUEUED)


async def test_the_same_words_of_another_day_settle_nothing(shop: PracticeShop) -> None:
    """The shop once said the same from its phone; the answer that was cut off never reached Meta."""
    conversation = shop.customer(Channel.MESSENGER)
    async with sending(shop):
        earlier = shop.outbox.answer(conversation, "With pleasure").result()
        await shop.until(lambda: shop.message(earlier).progress is Progress.SENT)
    shop.store.write(lambda writing: writing.db.execute("DELETE FROM message WHERE id = ?", (earlier,))).result()
    message = shop.outbox.answer(conversation, "With pleasure").result()
    shop.store.write(lambda writing: sends.start(writing, message)).result()
    shop.store.write(lambda writing: sends.postpone(writing, message, writing.now + HOUR)).result()
    shop.store.write(lambda writing: sends.start(writing, message)).result()
    assert await asyncio.wrap_future(lanes.doubt_interrupted(shop.store)) == 1
    await settling.settle(shop.store, shop.senders)
    assert shop.message(message).progress is Progress.UNKNOWN
