"""Answers that can be taken back, answers for later, and notes that nothing sends."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from conwerz_desktop.domain.canned import Wording
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Kind, Progress
from conwerz_desktop.domain.outgoing import File, Parcel
from conwerz_desktop.domain.search_query import Query
from conwerz_desktop.practice.people import pictures
from conwerz_desktop.services import lanes, scheduling, uploads
from conwerz_desktop.services.erasing import Erasing
from conwerz_desktop.store import canned, drafts, hits, messages, notes, scheduled
from conwerz_desktop.store.hits import Asked
from tests.unit.services.conftest import PracticeShop

HOUR = 3_600_000
PICTURE = File(Kind.IMAGE, "vase.png", "image/png", pictures.draw(pictures.NAMES[0]))


@asynccontextmanager
async def sending(shop: PracticeShop) -> AsyncIterator[None]:
    clock = shop.meta.platform.world.clock.now
    running = [each.run(shop.store, shop.senders, clock, lambda _: 0) for each in (lanes, uploads)]
    tasks = [asyncio.create_task(each) for each in (*running, scheduling.run(shop.store, clock))]
    yield
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def rows(shop: PracticeShop, table: str) -> int:
    return int(shop.store.read(lambda db: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]).result())


async def test_what_is_held_does_not_go_before_its_time_and_can_be_taken_back(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.WHATSAPP)
    async with sending(shop):
        first = shop.outbox.hold(conversation, [Parcel("Hi"), Parcel(beside=PICTURE)], None, 5_000).result()
        second = shop.outbox.hold(conversation, [Parcel("Here it is")], None, 5_000).result()
        assert [shop.message(each).progress for each in (*first, *second)] == [Progress.QUEUED] * 3
        assert shop.outbox.take_back(first).result()
        shop.meta.verbs.move_clock(seconds=5)
        shop.outbox.answer(conversation, "And this").result()
        await shop.until(lambda: shop.sent() == ["Here it is", "And this"])
    assert not shop.store.read(lambda db: messages.some(db, first)).result()
    assert not shop.outbox.take_back(second).result(), "Meta has it"
    assert shop.message(second[0]).progress is Progress.SENT


async def test_what_was_held_at_the_end_goes_at_the_next_start(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.MESSENGER)
    shop.outbox.hold(conversation, [Parcel("Hi")], None, 5_000).result()
    shop.meta.verbs.move_clock(hours=1)
    async with sending(shop):
        await shop.until(lambda: shop.sent() == ["Hi"])


@pytest.mark.parametrize("asleep", [True, False])
async def test_an_answer_for_later_goes_when_it_is_due_and_not_before(shop: PracticeShop, *, asleep: bool) -> None:
    conversation = shop.customer(Channel.WHATSAPP)
    shop.store.write(lambda writing: drafts.save(writing, conversation, "Good")).result()
    due_at = shop.store.time.now() + HOUR
    shop.outbox.schedule(conversation, "Good morning", (PICTURE,), None, due_at).result()
    assert shop.store.read(drafts.everything).result() == {}
    if asleep:
        shop.meta.verbs.move_clock(hours=3)
    async with sending(shop):
        shop.outbox.answer(conversation, "It does not hold up this").result()
        if not asleep:
            await shop.until(lambda: len(shop.sent()) == 1)
            assert rows(shop, "scheduled") == 1
            shop.meta.verbs.move_clock(hours=1)
            shop.outbox.schedule(conversation, "wakes the waiting", (), None, due_at + 9 * HOUR).result()
        await shop.until(lambda: len(shop.sent()) == 2)
    assert set(shop.sent()) == {"It does not hold up this", "Good morning"}
    assert rows(shop, "scheduled") == (0 if asleep else 1)


async def test_an_answer_for_later_is_given_back_whole_or_sent_at_once(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.MESSENGER)
    due_at = shop.store.time.now() + HOUR
    number = shop.outbox.schedule(conversation, "Later", (PICTURE,), None, due_at).result()
    assert number is not None
    (shown,) = shop.store.read(lambda db: scheduled.of_conversation(db, conversation)).result()
    assert (shown.text, [each.name for each in shown.files]) == ("Later", ["vase.png"])
    taken = shop.outbox.unschedule(number).result()
    assert taken is not None
    assert taken.files == (PICTURE,)
    assert shop.outbox.unschedule(number).result() is None
    again = shop.outbox.schedule(conversation, "Later", (), None, due_at).result()
    assert again is not None
    shop.outbox.send_scheduled(again).result()
    shop.outbox.send_scheduled(again).result()
    async with sending(shop):
        await shop.until(lambda: shop.sent() == ["Later"])


async def test_the_window_is_asked_when_it_goes(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.WHATSAPP)
    shop.outbox.schedule(conversation, "Too late", (), None, shop.store.time.now() + 25 * HOUR).result()
    shop.meta.verbs.move_clock(hours=26)
    async with sending(shop):
        await shop.until(lambda: shop.newest(conversation).problem == "window_closed")
    assert shop.sent() == []


async def test_no_note_is_ever_sent_and_all_are_found(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.WHATSAPP)
    words = "Pays late, ask for a deposit"
    number = shop.store.write(lambda writing: notes.add(writing, conversation, words)).result()
    assert number is not None

    def found(typed: str) -> list[str]:
        asked = Asked(Query(words=typed), shop.store.time.now())
        return [hit.text for hit in shop.store.read(lambda db: hits.notes(db, asked, 9)).result()]

    assert found("deposit") == [words]
    shop.store.write(lambda writing: notes.edit(writing, number, "Pays at once")).result()
    assert (found("deposit"), found("once")) == ([], ["Pays at once"])
    note = shop.store.write(lambda writing: notes.delete(writing, number)).result()
    assert note is not None
    assert found("once") == []
    shop.store.write(lambda writing: notes.put_back(writing, note)).result()
    assert found("once") == ["Pays at once"]
    async with sending(shop):
        shop.outbox.answer(conversation, "Hello").result()
        await shop.until(lambda: shop.sent() == ["Hello"])


async def test_notes_and_answers_for_later_go_with_the_person(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.WHATSAPP)
    shop.store.write(lambda writing: notes.add(writing, conversation, "Pays late")).result()
    shop.store.write(lambda writing: drafts.save(writing, conversation, "x", drafts.NOTES)).result()
    shop.outbox.schedule(conversation, "Later", (PICTURE,), None, shop.store.time.now() + HOUR).result()
    erasing = Erasing(shop.store)
    await erasing.forget(conversation)
    shop.meta.verbs.move_clock(hours=2)
    async with sending(shop):
        other = shop.customer(Channel.MESSENGER)
        shop.outbox.answer(other, "Hello").result()
        await shop.until(lambda: shop.sent() == ["Hello"])
    assert [rows(shop, table) for table in ("note", "note_draft", "scheduled", "scheduled_file")] == [0] * 4
    assert rows(shop, "word WHERE source = 'note'") == 0


def test_ready_answers_are_kept_with_their_files(shop: PracticeShop) -> None:
    wording = Wording("hours", "We open at ten.", "en")
    number = shop.store.write(lambda writing: canned.put(writing, None, wording, (PICTURE,))).result()
    shop.store.write(lambda writing: canned.put(writing, number, Wording("hours", "At nine."))).result()
    (kept,) = shop.store.read(canned.everything).result()
    assert (kept.title, kept.text, kept.language, [each.name for each in kept.files]) == (
        "hours", "At nine.", "", ["vase.png"],
    )  # fmt: skip
    assert shop.store.read(lambda db: canned.files(db, number)).result() == (PICTURE,)
    shop.store.write(lambda writing: canned.delete(writing, number)).result()
    assert rows(shop, "canned_file") == 0
