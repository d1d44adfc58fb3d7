"""Reads comments again: Meta tells nobody of an edit, a deletion, or what a silent webhook left out (contract 2.7)."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from functools import partial

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.comments import Comment, Post
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.comments import InstagramComments
from conwerz_desktop.services.listening import heard, rest
from conwerz_desktop.store import comment_acts, comments
from conwerz_desktop.store.database import Store, Writing

log = logging.getLogger(__name__)

PERIOD = 900  # seconds between two readings of everything
ECHO_WITHIN = 20  # seconds in which Meta usually tells by itself what became of an answer
MOST = 50  # posts a reading: the newest, and those with the newest comments

Look = Callable[[Post], None]


class Rereading:
    """`look` is told of every post that was read: for the screen, in memory only."""

    def __init__(
        self,
        store: Store,
        accounts: Mapping[int, InstagramComments],
        look: Look,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._accounts = accounts
        self._look = look
        self._sleep = sleep

    async def run(self) -> None:
        """Until cancelled: everything at once and every quarter of an hour; posts with doubts soon after."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._keep_reading())
            group.create_task(self._keep_settling())

    async def _keep_reading(self) -> None:
        """Sooner where the relay had to leave something out."""
        with heard(self._store, lambda changes: Topic.HEALTH in changes.topics) as gap:
            while True:
                gap.clear()
                await self.everything()
                await rest(gap, PERIOD)

    async def _keep_settling(self) -> None:
        """New mentions have no words yet, and words that were cut off may have arrived."""
        with heard(self._store, lambda changes: Topic.COMMENTS in changes.topics or changes.posts) as changed:
            while True:
                await changed.wait()
                changed.clear()
                await self._fetch_mentions()
                await self._sleep(ECHO_WITHIN)
                await self._settle()

    async def everything(self) -> None:
        for asset, meta in self._accounts.items():
            with suppress(errors.MetaError):
                await self._account(asset, meta)
        await self._fetch_mentions()

    async def _account(self, asset: int, meta: InstagramComments) -> None:
        """What Meta refuses for one post says nothing of the next."""
        newest = await meta.posts(MOST)
        for post in newest:
            self._look(post)
        discussed = await asyncio.wrap_future(self._store.read(lambda db: comments.media_of(db, asset, MOST)))
        for media_id in dict.fromkeys((*discussed, *(post.id for post in newest))):
            if not await self.post(asset, meta, media_id):
                return

    async def post(self, asset: int, meta: InstagramComments, media_id: str) -> bool:
        """Read one post to its end. Whether to go on: not while Meta asks for a pause, or cannot be reached."""
        began_at = self._store.time.now()
        try:
            found = await meta.of_post(media_id)
        except errors.Refused as refusal:
            log.info("a post was not read: %s", refusal.key)
            return refusal.retry is errors.Retry.NEVER
        except errors.MetaError:
            return False
        await asyncio.wrap_future(self._store.write(lambda writing: _apply(writing, asset, media_id, found, began_at)))
        return True

    async def _settle(self) -> None:
        for asset, meta in self._accounts.items():
            acts = await asyncio.wrap_future(self._store.read(partial(comment_acts.unknown, asset=asset)))
            for media_id in {act.media_id for act in acts if not act.is_mention}:
                await self.post(asset, meta, media_id)

    async def _fetch_mentions(self) -> None:
        for asset, meta in self._accounts.items():
            waiting = await asyncio.wrap_future(self._store.read(partial(comments.unfetched_mentions, asset=asset)))
            for number, media_id, comment_id in waiting:
                await self._fetch_mention(asset, meta, number, (media_id, comment_id))

    async def _fetch_mention(
        self, asset: int, meta: InstagramComments, number: int, where: tuple[str, str | None]
    ) -> None:
        """What Meta no longer tells of is gone."""
        try:
            told = await meta.mention(*where)
        except errors.Refused as refusal:
            if refusal.retry is errors.Retry.NEVER:
                await asyncio.wrap_future(self._store.write(lambda writing: comments.delete(writing, number)))
            return
        except errors.MetaError:
            return
        if told is None:
            await asyncio.wrap_future(self._store.write(lambda writing: comments.delete(writing, number)))
            return
        await asyncio.wrap_future(
            self._store.write(
                lambda writing: comments.put(writing, asset, told, place=comments.MENTIONS, read_again=True)
            )
        )


def _apply(writing: Writing, asset: int, media_id: str, found: tuple[Comment, ...], began_at: int) -> None:
    for comment in found:
        comments.put(writing, asset, comment, read_again=True)
    comments.delete_others(writing, asset, media_id, (comment.id for comment in found), began_at)
