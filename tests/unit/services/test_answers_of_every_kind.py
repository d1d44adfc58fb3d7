"""Everything an answer may be reaches practice Meta once, in its order, and looks in the thread as it went."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from conwerz_desktop.domain import limits
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.manners import Manners, Seen
from conwerz_desktop.domain.messages import Kind, Progress
from conwerz_desktop.domain.outgoing import Choices, File, Filled, Like, Menu, Outgoing, Parcel, Place, Row
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.sending import Sender
from conwerz_desktop.practice.people import pictures
from conwerz_desktop.services import gesturing, lanes, manners, reacting, reading, uploads
from conwerz_desktop.services.throttling import Rest
from conwerz_desktop.store import gestures, media, outgoing, people
from tests.unit.services.conftest import PracticeShop

DAY = 86_400_000
PNG = pictures.draw(pictures.NAMES[0])
PICTURE = File(Kind.IMAGE, "plates.png", "image/png", PNG)
SIZES = Menu("Sizes", (Row("Small", "12 cm"), Row("Large")))
READY = Filled(
    "order_ready",
    "es",
    json.dumps([{"type": "body", "parameters": [{"type": "text", "text": each} for each in ("Ana", "7", "lunes")]}]),
)


@asynccontextmanager
async def sending(shop: PracticeShop) -> AsyncIterator[None]:
    """Lanes, uploads and gestures run inside the block, and never wait between attempts."""
    clock = shop.meta.platform.world.clock.now
    running = [each.run(shop.store, shop.senders, clock, lambda _: 0) for each in (lanes, uploads, gesturing)]
    tasks = [asyncio.create_task(each) for each in running]
    yield
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def bytes_of(shop: PracticeShop, message: int) -> tuple[bytes | None, bytes | None]:
    """On their way, and kept."""
    waiting = shop.store.read(lambda db: outgoing.content(db, message)).result()
    return waiting, shop.store.read(lambda db: media.get(db, message, 0)).result()


def has_come(shop: PracticeShop, message: int, progress: Progress = Progress.SENT) -> Callable[[], bool]:
    return lambda: shop.message(message).progress is progress


@pytest.mark.parametrize(
    ("channel", "text", "beside", "shown"),
    [
        (Channel.MESSENGER, "Which?", Choices(("Blue", "Green")), (Kind.CHOICES, "Blue · Green")),
        (Channel.WHATSAPP, "Which?", Choices(("Blue", "Green")), (Kind.CHOICES, "Blue · Green")),
        (Channel.WHATSAPP, "Which?", SIZES, (Kind.CHOICES, "Sizes: Small · Large")),
        (Channel.WHATSAPP, "", Place(37.4, -5.9, "Shop", "Calle 8"), (Kind.LOCATION, "Shop", "Calle 8")),
        (Channel.WHATSAPP, "Hola Ana", READY, (Kind.TEMPLATE, "order_ready")),
    ],
)
async def test_answers_with_something_beside(
    shop: PracticeShop, channel: Channel, text: str, beside: Outgoing, shown: tuple[str, ...]
) -> None:
    conversation = shop.customer(channel)
    async with sending(shop):
        message = shop.outbox.send(conversation, [Parcel(text, beside)]).result()
        await shop.until(has_come(shop, message))
    (part,) = shop.message(message).content.attachments
    assert (part.kind, part.title, *part.lines) == shown
    assert len(shop.sent()) == 1
    assert shop.store.read(lambda db: outgoing.of(db, message, 0)).result() is None


async def test_a_heart_on_instagram_is_known_by_its_echo(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.INSTAGRAM)
    async with sending(shop):
        message = shop.outbox.send(conversation, [Parcel("❤️", Like())]).result()
        await shop.until(has_come(shop, message))
    assert shop.meta.verbs.sent()[0]["attachments"] == [None]


@pytest.mark.parametrize("channel", Channel)
async def test_a_picture_is_uploaded_then_sent(shop: PracticeShop, channel: Channel) -> None:
    conversation = shop.customer(channel)
    async with sending(shop):
        message = shop.outbox.send(conversation, [Parcel(beside=PICTURE), Parcel("Here they are")]).result()
        assert bytes_of(shop, message)[0] in (PNG, None)
        await shop.until(lambda: shop.newest(conversation).progress is Progress.SENT)
    assert shop.message(message).progress is Progress.SENT
    assert [sent["text"] for sent in shop.meta.verbs.sent()] == ["", "Here they are"]
    kept = None if channel is Channel.INSTAGRAM else PNG
    assert bytes_of(shop, message) == (None, kept)


async def test_what_waits_for_its_upload_is_overtaken_by_nobody_but_other_customers(shop: PracticeShop) -> None:
    ana, bea = (shop.customer(Channel.MESSENGER, person=name) for name in ("Ana", "Bea"))
    picture = shop.outbox.send(ana, [Parcel(beside=PICTURE), Parcel("after it")]).result()
    clock = shop.meta.platform.world.clock.now
    lane = asyncio.create_task(lanes.run(shop.store, shop.senders, clock, lambda _: 0))
    other = shop.outbox.answer(bea, "at once").result()
    await shop.until(has_come(shop, other))
    assert (shop.sent(), shop.message(picture).progress) == (["at once"], Progress.QUEUED)
    upload = asyncio.create_task(uploads.run(shop.store, shop.senders, clock, lambda _: 0))
    await shop.until(lambda: shop.newest(ana).progress is Progress.SENT)
    for task in (lane, upload):
        task.cancel()
    await asyncio.gather(lane, upload, return_exceptions=True)


async def test_a_file_survives_a_crash_and_reaches_the_customer_once(shop: PracticeShop) -> None:
    """The answer to the send is cut off: it is unknown, and not sent again although its bytes are here."""
    conversation = shop.customer(Channel.MESSENGER)
    shop.meta.verbs.set_fault("accept_then_drop_connection", times=1)
    async with sending(shop):
        message = shop.outbox.send(conversation, [Parcel(beside=PICTURE)]).result()
        await shop.until(has_come(shop, message, Progress.UNKNOWN))
    assert bytes_of(shop, message)[0] == PNG
    async with sending(shop):
        other = shop.outbox.answer(conversation, "Did you get it?").result()
        await shop.until(has_come(shop, other))
    assert len(shop.sent()) == 2


async def test_a_cut_upload_is_tried_again(shop: PracticeShop) -> None:
    """Nobody sees a file by its upload, so whatever became of the first one does not matter."""
    conversation = shop.customer(Channel.MESSENGER)

    class CutOnce:
        cut = False

        def __init__(self, inner: Sender) -> None:
            self._inner = inner

        def __getattr__(self, name: str) -> object:
            return getattr(self._inner, name)

        async def upload(self, address: object, file: File) -> str:
            if not CutOnce.cut:
                CutOnce.cut = True
                raise errors.Unsettled
            return await self._inner.upload(address, file)  # type: ignore[arg-type]

    clock = shop.meta.platform.world.clock.now
    cutting = {row: CutOnce(sender) for row, sender in shop.senders.items()}
    tasks = [
        asyncio.create_task(lanes.run(shop.store, shop.senders, clock, lambda _: 0)),
        asyncio.create_task(uploads.run(shop.store, cutting, clock, lambda _: 0)),  # type: ignore[arg-type]
    ]
    message = shop.outbox.send(conversation, [Parcel(beside=PICTURE)]).result()
    await shop.until(has_come(shop, message))
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert len(shop.sent()) == 1


async def test_meta_looks_at_a_file_too(shop: PracticeShop) -> None:
    """One that says it is a picture and is none: refused at its upload, nothing is sent, and the bytes stay."""
    conversation = shop.customer(Channel.WHATSAPP)
    false = File(Kind.IMAGE, "plates.png", "image/png", b"no picture")
    async with sending(shop):
        message = shop.outbox.send(conversation, [Parcel(beside=false)]).result()
        await shop.until(has_come(shop, message, Progress.FAILED))
    assert (shop.message(message).problem, shop.sent()) == ("media_refused", [])
    assert bytes_of(shop, message)[0] == b"no picture"


async def test_a_file_that_failed_is_sent_again_by_the_owner(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.MESSENGER)
    shop.meta.verbs.set_fault("refuse_next", code=551, times=1)
    async with sending(shop):
        message = shop.outbox.send(conversation, [Parcel(beside=PICTURE)]).result()
        await shop.until(has_come(shop, message, Progress.FAILED))
        shop.outbox.send_again(message).result()
        await shop.until(has_come(shop, message))
    assert len(shop.sent()) == 1


async def test_a_closed_window_uploads_nothing(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.WHATSAPP, ago=2 * DAY)
    async with sending(shop):
        message = shop.outbox.send(conversation, [Parcel(beside=PICTURE)]).result()
        await shop.until(has_come(shop, message, Progress.FAILED))
    assert (shop.message(message).problem, shop.meta.platform.world.media) == ("window_closed", {})


async def test_a_template_goes_where_the_window_is_closed(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.WHATSAPP, ago=2 * DAY)
    async with sending(shop):
        message = shop.outbox.send(conversation, [Parcel("Hola Ana", READY)]).result()
        await shop.until(has_come(shop, message))
    (sent,) = shop.meta.verbs.sent()
    assert (sent["text"].splitlines()[0], sent["tag"]) == (
        "Hola Ana, tu pedido 7 está listo. Puedes recogerlo hasta el lunes en la tienda.",
        "template",
    )


async def test_reactions_are_shown_at_once_and_told(shop: PracticeShop) -> None:
    conversations = {channel: shop.customer(channel) for channel in Channel}
    async with sending(shop):
        for channel, conversation in conversations.items():
            emoji = next(iter(limits.REACTIONS[channel]))
            message = shop.newest(conversation)
            reacting.react(shop.store, message.id, emoji).result()
            assert [each.emoji for each in shop.message(message.id).reactions if each.by_shop] == [emoji]
        await shop.until(lambda: len(shop.meta.verbs.gestures()) == 3)
        first = shop.newest(conversations[Channel.MESSENGER])
        reacting.react(shop.store, first.id, "").result()
        await shop.until(lambda: len(shop.meta.verbs.gestures()) == 4)
    told = {each["reaction"] for each in shop.meta.verbs.gestures()}
    assert told == {"love", "👍", ""}
    assert not shop.message(first.id).reactions


async def test_a_reaction_that_meta_will_not_have_goes_away_again(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.MESSENGER, ago=2 * DAY)
    message = shop.newest(conversation).id
    async with sending(shop):
        reacting.react(shop.store, message, "👍").result()
        await shop.until(lambda: not shop.message(message).reactions)
    assert shop.meta.verbs.gestures() == []


@pytest.mark.parametrize(
    ("seen", "after_reading", "after_answer"),
    [(Seen.NEVER, 0, 0), (Seen.ON_REPLY, 0, 1), (Seen.ALWAYS, 1, 1)],
)
async def test_seen_is_told_when_the_owner_wants_it(
    shop: PracticeShop, seen: Seen, after_reading: int, after_answer: int
) -> None:
    conversation = shop.customer(Channel.WHATSAPP)
    manners.choose(shop.store, Channel.WHATSAPP, Manners(seen)).result()
    async with sending(shop):
        reading.see(shop.store, conversation).result()
        await shop.until(lambda: len(shop.meta.verbs.gestures()) == after_reading)
        shop.outbox.answer(conversation, "With pleasure").result()
        total = after_reading + (after_answer if seen is not Seen.NEVER else 0)
        await shop.until(lambda: len(shop.meta.verbs.gestures()) >= total and bool(shop.sent()))
    assert {each["what"] for each in shop.meta.verbs.gestures()} == ({"read"} if total else set())


async def test_typing_is_shown_only_if_the_owner_wants_it(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.WHATSAPP)
    clock = shop.meta.platform.world.clock.now
    await gesturing.show_typing(shop.store, shop.senders, conversation, clock)
    assert shop.meta.verbs.gestures() == []
    manners.choose(shop.store, Channel.WHATSAPP, Manners(typing=True)).result()
    await gesturing.show_typing(shop.store, shop.senders, conversation, clock)
    assert [each["what"] for each in shop.meta.verbs.gestures()] == ["typing"]
    shop.meta.verbs.move_clock(hours=25)
    await gesturing.show_typing(shop.store, shop.senders, conversation, clock)
    assert len(shop.meta.verbs.gestures()) == 1


async def test_typing_is_left_out_while_the_budget_is_nearly_used_up(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.WHATSAPP)
    manners.choose(shop.store, Channel.WHATSAPP, Manners(typing=True)).result()
    shop.meta.verbs.set_fault("usage", percent=98)
    now = shop.meta.platform.world.clock.now()
    resting = gesturing.rests(shop.senders, lambda: now, {row: lambda: shop.graph.usage for row in shop.senders})

    async def type_() -> int:
        await gesturing.show_typing(shop.store, shop.senders, conversation, lambda: now, resting)
        return len(shop.meta.verbs.gestures())

    assert [await type_(), await type_()] == [1, 1]
    shop.meta.verbs.set_fault("usage", on=False)
    now += 2 * 60_000
    assert [await type_(), await type_()] == [2, 3]


async def test_reactions_wait_while_the_budget_is_nearly_used_up_and_are_told_after(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.WHATSAPP)
    first, second = shop.newest(conversation).id, shop.newest(shop.customer(Channel.WHATSAPP)).id
    shop.meta.verbs.set_fault("usage", percent=98)
    clock = shop.meta.platform.world.clock.now
    resting = gesturing.rests(shop.senders, clock, {row: lambda: shop.graph.usage for row in shop.senders})
    task = asyncio.create_task(gesturing.run(shop.store, shop.senders, clock, lambda _: 0, resting))
    reacting.react(shop.store, first, "👍").result()
    await shop.until(lambda: len(shop.meta.verbs.gestures()) == 1)
    row = shop.assets[Channel.WHATSAPP][0]
    await shop.until(lambda: not resting[row].is_over)
    reacting.react(shop.store, second, "👍").result()
    waiting = await asyncio.wrap_future(shop.store.read(lambda db: gestures.next_due(db, row)))
    assert waiting is not None
    assert waiting.due_at <= clock() < resting[row].until_at
    assert len(shop.meta.verbs.gestures()) == 1
    shop.meta.verbs.move_clock(minutes=3)
    reacting.react(shop.store, second, "❤️").result()
    await shop.until(lambda: len(shop.meta.verbs.gestures()) == 2)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@pytest.mark.parametrize(("refused", "rests"), [("app_rate", True), ("pair_rate", False)])
def test_only_what_meta_put_off_for_all_puts_off_the_others(refused: str, rests: bool) -> None:
    key = {"app_rate": (4, None), "pair_rate": (131056, None)}[refused]
    rest = Rest(lambda: 1_000)
    rest.note_call(errors.Refused(errors.find(*key), *key), 500)
    assert rest.is_over is not rests


@pytest.mark.parametrize(
    ("category", "stopped", "progress"),
    [
        ("MARKETING", True, Progress.FAILED),
        ("MARKETING", False, Progress.SENT),
        ("UTILITY", True, Progress.SENT),
        ("AUTHENTICATION", True, Progress.SENT),
    ],
)
async def test_an_offer_never_goes_to_whoever_wants_none(
    shop: PracticeShop, category: str, stopped: bool, progress: Progress
) -> None:
    conversation = shop.customer(Channel.WHATSAPP)
    shop.store.write(lambda writing: people.note_offers(writing, conversation, stopped=stopped, at=1)).result()
    async with sending(shop):
        message = shop.outbox.send(conversation, [Parcel("Hola", replace(READY, category=category))]).result()
        await shop.until(has_come(shop, message, progress))
    assert shop.message(message).problem == ("person_opted_out" if progress is Progress.FAILED else None)
    assert len(shop.sent()) == (progress is Progress.SENT)
