"""Comments against practice Meta: what the owner does reaches it once; what nobody tells is found by reading again."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from conwerz_desktop.domain.asset_events import Commented, Mentioned
from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.comments import Post
from conwerz_desktop.domain.events import MessageEchoed
from conwerz_desktop.domain.messages import Author, Content, Progress
from conwerz_desktop.meta.comments import InstagramComments
from conwerz_desktop.services import intake
from conwerz_desktop.services.comments import lanes
from conwerz_desktop.services.comments.moderation import Moderation
from conwerz_desktop.services.comments.rereading import Rereading
from conwerz_desktop.store import comment_acts, comments, conversations, messages
from conwerz_desktop.store.comment_acts import Pending
from conwerz_desktop.store.comments import CommentRow
from conwerz_desktop.store.connection import Connection
from tests.unit.services.conftest import PracticeShop

DAY = 86_400_000
HOUR = 3_600_000
MINUTE = 60_000


@dataclass
class Lane:
    """The Instagram account of the practice shop with one post, and everything that serves its comments."""

    shop: PracticeShop
    looked: list[Post]

    def __post_init__(self) -> None:
        self.verbs = self.shop.meta.verbs
        self.row, self.asset, token = self.shop.assets[Channel.INSTAGRAM]
        page = self.shop.assets[Channel.MESSENGER][1].id
        self.meta = InstagramComments(self.shop.graph, token, self.asset.id, page)
        self.moderation = Moderation(self.shop.store)
        self.rereading = Rereading(self.shop.store, {self.row: self.meta}, self.looked.append, _at_once)
        self.verbs.shop_posts("Cobalt set is back", ago=2 * DAY)

    def comments(self, text: str = "How much?", *, username: str = "noor.home", **more: Any) -> CommentRow:
        """Somebody comments, and the store has heard of it."""
        told = self.verbs.customer_comments(username, text, **more)
        self.hears(told["comment_id"], more.get("reply_to"), username)
        return self.one(text)

    def hears(self, comment_id: str, parent_id: str | None = None, username: str | None = None, **more: Any) -> None:
        told = self.shop.meta.platform.world.feed.comments[comment_id]
        event = Commented(
            self.asset, told.id, told.at, told.text, told.post_id, parent_id, username=username,
            by_shop=told.by is None, **more,
        )  # fmt: skip
        self.shop.store.write(lambda writing: intake.apply(writing, [event])).result()

    def all(self) -> list[CommentRow]:
        posts = self.shop.store.read(comments.posts).result()
        return [
            row
            for post in posts
            for row in self.shop.store.read(lambda db, post=post: comments.page(db, post.id)).result()
        ]

    def one(self, text: str) -> CommentRow:
        return next(row for row in self.all() if row.text == text)

    def pending(self) -> tuple[Pending, ...]:
        def read(db: Connection) -> tuple[Pending, ...]:
            posts = db.execute("SELECT id FROM post").fetchall()
            return tuple(act for (post,) in posts for act in comment_acts.pending(db, post))

        return self.shop.store.read(read).result()

    def kept(self, query: str) -> list[tuple[Any, ...]]:
        return self.shop.store.read(lambda db: db.execute(query).fetchall()).result()

    def at_meta(self) -> list[dict[str, Any]]:
        return self.verbs.comments()

    def said_by_shop(self) -> list[str]:
        return [each["text"] for each in self.at_meta() if each["username"] is None]

    @asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        """The lane runs inside the block, and never waits between attempts."""
        clock = self.shop.meta.platform.world.clock.now
        task = asyncio.create_task(lanes.run(self.shop.store, {self.row: self.meta}, clock, lambda _: 0))
        yield
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async def until(self, holds: Callable[[], bool]) -> None:
        await self.shop.until(holds)


async def _at_once(_: float) -> None:
    await asyncio.sleep(0)


@pytest.fixture
def lane(shop: PracticeShop) -> Lane:
    return Lane(shop, [])


async def test_a_reply_is_public_once_and_its_echo_triggers_nothing(lane: Lane) -> None:
    asked = lane.comments()
    async with lane.working():
        lane.moderation.reply(asked.id, "24 euros").result()
        await lane.until(lambda: not lane.pending())
    own = lane.one("24 euros")
    assert (own.author, own.progress, own.thread) == (Author.OWNER, Progress.SENT, asked.meta_id)
    lane.hears(own.meta_id, asked.meta_id)
    lane.hears(own.meta_id, asked.meta_id)
    assert lane.said_by_shop() == ["24 euros"]
    assert [(row.text, row.waits) for row in lane.all()] == [("How much?", False), ("24 euros", False)]


async def test_an_answer_to_an_answer_hangs_on_the_same_comment(lane: Lane) -> None:
    top = lane.comments()
    below = lane.comments("And two?", reply_to=top.meta_id)
    async with lane.working():
        lane.moderation.reply(below.id, "46 euros").result()
        await lane.until(lambda: not lane.pending())
    assert lane.one("46 euros").thread == top.meta_id
    assert [each["thread"] for each in lane.at_meta() if each["text"] == "46 euros"] == [top.meta_id]


@pytest.mark.parametrize("code", [100, 200, 4, 613, 80002, 368, 190])
async def test_words_are_never_posted_again_after_a_4xx(lane: Lane, code: int) -> None:
    asked = lane.comments()
    lane.verbs.set_fault("refuse_next", code=code, times=1, edge="replies")
    async with lane.working():
        lane.moderation.reply(asked.id, "24 euros").result()
        await lane.until(lambda: [act.progress for act in lane.pending()] == [Progress.FAILED])
        lane.moderation.hide(asked.id, True).result()
        await lane.until(lambda: lane.one("How much?").hidden)
    assert lane.said_by_shop() == []
    assert lane.one("24 euros").progress is Progress.FAILED
    assert all(act.problem for act in lane.pending())


async def test_a_lane_rests_while_the_budget_is_nearly_used_up(lane: Lane) -> None:
    """Meta's own headers, before it has refused anything."""
    asked = lane.comments()
    lane.verbs.set_fault("usage", percent=100, minutes=5, owner=lane.asset.id, kind="instagram")
    clock = lane.shop.meta.platform.world.clock.now
    work = lanes.Lane(lane.shop.store, lane.row, lane.meta, clock, lambda _: 0)
    running = asyncio.create_task(work.run())
    lane.moderation.hide(asked.id, True).result()
    await lane.until(lambda: lane.one("How much?").hidden)
    assert 4 * MINUTE < work._not_before - clock() <= 5 * MINUTE
    running.cancel()


async def test_what_was_cut_off_is_unknown_until_it_is_read_again(lane: Lane) -> None:
    asked = lane.comments()
    lane.verbs.set_fault("accept_then_drop_connection", times=1)
    async with lane.working():
        lane.moderation.reply(asked.id, "24 euros").result()
        await lane.until(lambda: [act.progress for act in lane.pending()] == [Progress.UNKNOWN])
    assert lane.said_by_shop() == ["24 euros"]
    await lane.rereading._settle()
    assert (lane.pending(), lane.one("24 euros").progress) == ((), Progress.SENT)
    assert lane.said_by_shop() == ["24 euros"]


async def test_what_was_being_said_when_the_program_ended_is_not_said_again(lane: Lane) -> None:
    asked = lane.comments()
    lane.moderation.reply(asked.id, "24 euros").result()
    act = lane.shop.store.read(lambda db: comment_acts.next_due(db, lane.row)).result()
    assert act is not None
    lane.shop.store.write(lambda writing: comment_acts.start(writing, act)).result()
    async with lane.working():
        await lane.until(lambda: [act.progress for act in lane.pending()] == [Progress.UNKNOWN])
        lane.moderation.hide(asked.id, True).result()
        await lane.until(lambda: lane.one("How much?").hidden)
        assert lane.said_by_shop() == []
        lane.moderation.try_again(act.id).result()
        await lane.until(lambda: not lane.pending() or lane.pending()[0].progress is Progress.FAILED)
    assert lane.one("24 euros").problem == "bad_request"  # Meta takes no reply to a hidden comment


async def test_hide_and_show_again(lane: Lane) -> None:
    asked = lane.comments()
    async with lane.working():
        lane.moderation.hide(asked.id, True).result()
        await lane.until(lambda: lane.one("How much?").hidden)
        assert [each["hidden"] for each in lane.at_meta()] == [True]
        lane.moderation.hide(asked.id, False).result()
        await lane.until(lambda: not lane.one("How much?").hidden)
    assert [each["hidden"] for each in lane.at_meta()] == [False]


async def test_a_cut_connection_hides_once_more_without_harm(lane: Lane) -> None:
    asked = lane.comments()
    lane.verbs.set_fault("refuse_next", code=2, times=2, edge=asked.meta_id)
    async with lane.working():
        lane.moderation.hide(asked.id, True).result()
        await lane.until(lambda: lane.one("How much?").hidden)
    assert lane.pending() == ()


async def test_delete_takes_the_answers_below_too(lane: Lane) -> None:
    asked = lane.comments()
    lane.comments("me too", reply_to=asked.meta_id)
    async with lane.working():
        lane.moderation.delete(asked.id).result()
        await lane.until(lambda: lane.all() == [])
    assert lane.at_meta() == []


async def test_what_was_deleted_at_meta_already_is_deleted_here(lane: Lane) -> None:
    asked = lane.comments()
    lane.verbs.customer_deletes_comment(asked.meta_id)
    async with lane.working():
        lane.moderation.delete(asked.id).result()
        await lane.until(lambda: lane.all() == [])
    assert lane.pending() == ()


async def test_one_private_reply_that_opens_no_window(lane: Lane) -> None:
    asked = lane.comments()
    async with lane.working():
        lane.moderation.reply_privately(asked.id, "Let me explain").result()
        await lane.until(lambda: lane.one("How much?").private_at is not None)
        lane.moderation.reply_privately(asked.id, "Once more").result()
        lane.moderation.hide(asked.id, True).result()
        await lane.until(lambda: lane.one("How much?").hidden)
    assert lane.shop.sent() == ["Let me explain"]
    assert lane.pending() == ()
    (found,) = lane.shop.store.read(
        lambda db: db.execute("SELECT id, last_inbound_at FROM conversation").fetchall()
    ).result()
    assert found[1] is None
    row = lane.shop.store.read(lambda db: conversations.one(db, found[0])).result()
    assert row is not None
    assert (row.last_text, row.last_author, row.profile.username) == ("Let me explain", Author.OWNER, "noor.home")


async def test_a_second_private_reply_that_meta_knows_of_counts_as_sent(lane: Lane) -> None:
    asked = lane.comments()
    lane.shop.meta.platform.world.feed.comments[asked.meta_id].answered_privately = True
    async with lane.working():
        lane.moderation.reply_privately(asked.id, "Let me explain").result()
        await lane.until(lambda: lane.one("How much?").private_at is not None)
    assert (lane.shop.sent(), lane.pending()) == ([], ())


async def test_a_private_reply_after_seven_days_never_leaves(lane: Lane) -> None:
    asked = lane.comments(ago=7 * DAY - 61_000)
    lane.moderation.reply_privately(asked.id, "In time when asked").result()
    assert len(lane.pending()) == 1
    lane.verbs.move_clock(seconds=2)
    async with lane.working():
        await lane.until(lambda: [act.progress for act in lane.pending()] == [Progress.FAILED])
    assert [act.problem for act in lane.pending()] == ["private_reply_closed"]
    late = lane.comments("Too late", ago=8 * DAY)
    lane.moderation.reply_privately(late.id, "Never").result()
    assert [act.about for act in lane.pending()] == [asked.id]
    assert lane.shop.sent() == []


async def test_the_echo_settles_a_private_reply_that_was_cut_off(lane: Lane) -> None:
    asked = lane.comments()
    lane.verbs.set_fault("accept_then_drop_connection", times=1)
    async with lane.working():
        lane.moderation.reply_privately(asked.id, "Let me explain").result()
        await lane.until(lambda: [act.progress for act in lane.pending()] == [Progress.UNKNOWN])
    sent = lane.verbs.sent()[0]
    address = Address(lane.asset, sent["recipient"])
    echo = MessageEchoed(address, sent["message_id"], sent["at"], Content("Let me explain"))
    lane.shop.store.write(lambda writing: intake.apply(writing, [echo])).result()
    assert lane.one("How much?").private_at is not None
    assert lane.pending() == ()
    assert lane.kept("SELECT author FROM message") == [(Author.OWNER,)]


async def test_comments_are_switched_off_and_on_for_a_post(lane: Lane) -> None:
    asked = lane.comments()
    post = lane.shop.meta.platform.world.feed.posts[
        lane.verbs._post(lane.shop.meta.platform.world.shop.pages[0], "").id
    ]
    async with lane.working():
        lane.moderation.take_comments(asked.post, False).result()
        await lane.until(lambda: not lane.pending())
        assert not post.takes_comments
        lane.moderation.take_comments(asked.post, True).result()
        await lane.until(lambda: not lane.pending())
    assert post.takes_comments


async def test_reading_again_finds_edits_deletions_and_what_was_never_told(lane: Lane) -> None:
    edited, deleted = lane.comments("First words"), lane.comments("Gone soon")
    lane.comments("Stays")
    lane.verbs.customer_edits_comment(edited.meta_id, "Second thoughts")
    lane.verbs.customer_deletes_comment(deleted.meta_id)
    lane.verbs.customer_comments("silent.one", "Nobody told you")
    lane.verbs.customer_comments("shy", "No name", private=True)
    await lane.rereading.everything()
    assert {(row.text, row.edited) for row in lane.all()} == {
        ("Second thoughts", True), ("Stays", False), ("Nobody told you", False), ("No name", False),
    }  # fmt: skip
    assert lane.one("No name").username is None
    assert [post.caption for post in lane.looked] == ["Cobalt set is back"]


async def test_many_comments_and_answers_are_read_to_the_end(lane: Lane) -> None:
    top = lane.comments("Everybody answer")
    for number in range(120):
        lane.verbs.customer_comments("ana", f"top {number}")
        lane.verbs.customer_comments("ben", f"below {number}", reply_to=top.meta_id)
    await lane.rereading.everything()
    assert lane.kept("SELECT count(*) FROM living_comment") == [(241,)]


async def test_a_failed_reading_deletes_nothing(lane: Lane) -> None:
    lane.comments("Stays")
    lane.verbs.set_fault("refuse_next", code=2, times=1, edge="comments")
    await lane.rereading.everything()
    assert lane.one("Stays")


async def test_a_boosted_post_tells_twice_and_is_kept_once(lane: Lane) -> None:
    asked = lane.comments("Boosted")
    lane.hears(asked.meta_id, ad_id="120", original_media_id=lane.at_meta()[0]["post_id"])
    assert [row.text for row in lane.all()] == ["Boosted"]


async def test_mentions_are_cards_whose_words_are_fetched_and_answered_there(lane: Lane) -> None:
    told = lane.verbs.somebody_mentions("food.blog", "Best plates at")
    event = Mentioned(lane.asset, told["media_id"], None, lane.shop.meta.platform.world.clock.now())
    lane.shop.store.write(lambda writing: intake.apply(writing, [event, event])).result()
    await lane.rereading._fetch_mentions()
    (mention,) = lane.all()
    assert (mention.text, mention.username) == ("Best plates at @bellaceramics", "food.blog")
    async with lane.working():
        lane.moderation.reply(mention.id, "Thank you!").result()
        await lane.until(lambda: not lane.pending())
    world = lane.shop.meta.platform.world
    assert [c.text for c in world.feed.comments.values() if c.post_id == told["media_id"]] == ["Thank you!"]


async def test_a_mention_in_a_comment_that_is_gone_leaves_no_card(lane: Lane) -> None:
    told = lane.verbs.somebody_mentions("food.blog", "Best plates at", in_comment=True)
    event = Mentioned(lane.asset, told["media_id"], told["comment_id"], lane.shop.meta.platform.world.clock.now())
    lane.shop.store.write(lambda writing: intake.apply(writing, [event])).result()
    lane.verbs.customer_deletes_comment(told["comment_id"])
    await lane.rereading._fetch_mentions()
    assert lane.all() == []


async def test_of_a_pages_mention_no_words_are_kept(lane: Lane) -> None:
    page = lane.shop.assets[Channel.MESSENGER][1]
    event = Mentioned(page, "12_34", None, lane.shop.meta.platform.world.clock.now(), "Secret words", name="A reader")
    lane.shop.store.write(lambda writing: intake.apply(writing, [event])).result()
    (mention,) = lane.all()
    assert (mention.text, mention.username, mention.media_id) == ("", None, "12_34")


async def test_a_dismissed_failure_takes_its_words_away(lane: Lane) -> None:
    asked = lane.comments()
    lane.verbs.set_fault("refuse_next", code=100, times=1, edge="replies")
    async with lane.working():
        lane.moderation.reply(asked.id, "24 euros").result()
        await lane.until(lambda: [act.progress for act in lane.pending()] == [Progress.FAILED])
    lane.moderation.dismiss(lane.pending()[0].id).result()
    assert ([row.text for row in lane.all()], lane.pending()) == (["How much?"], ())
    assert lane.one("How much?").waits


async def test_messages_of_the_private_reply_are_kept_like_messages(lane: Lane) -> None:
    asked = lane.comments()
    async with lane.working():
        lane.moderation.reply_privately(asked.id, "Let me explain").result()
        await lane.until(lambda: lane.one("How much?").private_at is not None)
    assert lane.kept("SELECT text FROM message") == [("Let me explain",)]
    assert lane.shop.store.read(lambda db: messages.find(db, lane.row, lane.verbs.sent()[0]["message_id"])).result()
