"""Does at Meta what the owner asked for: one lane an Instagram account, and words reach Meta at most once."""

import asyncio
from collections.abc import Callable, Mapping
from typing import assert_never

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.comments import Deed, private_reply_closes_at
from conwerz_desktop.domain.messages import Author, Content, Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.comments import InstagramComments, PrivatelyAccepted
from conwerz_desktop.meta.sending import Accepted
from conwerz_desktop.services.backoff import Delay
from conwerz_desktop.services.listening import heard, rest_until
from conwerz_desktop.store import comment_acts, comments, conversations, messages
from conwerz_desktop.store.comment_acts import Act
from conwerz_desktop.store.database import Store, Writing

Outcome = Callable[[Writing], None]

ALREADY_REPLIED = 10900  # Meta's "activity already replied to": the one private reply was sent before
GONE = "gone"


class Lane:
    """The deeds of one account."""

    def __init__(
        self, store: Store, asset: int, meta: InstagramComments, clock: Callable[[], int], delay: Delay
    ) -> None:
        self._store = store
        self._asset = asset
        self._meta = meta
        self._clock = clock
        self._delay = delay
        self._not_before = 0  # when Meta asked the account to wait, or is about to

    async def run(self) -> None:
        """Until cancelled."""
        with heard(self._store, lambda changes: Topic.COMMENTS in changes.topics) as queued:
            while True:
                queued.clear()
                act = await asyncio.wrap_future(self._store.read(lambda db: comment_acts.next_due(db, self._asset)))
                due_at = max(act.due_at, self._not_before) if act else None
                if act is None or due_at is None or due_at > self._clock():
                    await rest_until(queued, due_at, self._clock())
                else:
                    await self._do(act)

    async def _do(self, act: Act) -> None:
        if act.deed is Deed.REPLY_PRIVATELY and self._clock() >= private_reply_closes_at(act.commented_at):
            await self._write(lambda writing: comment_acts.fail(writing, act, "private_reply_closed"))
        elif await asyncio.wrap_future(self._store.write(lambda writing: comment_acts.start(writing, act))):
            outcome = await self._attempt(act)
            self._not_before = max(self._not_before, self._clock() + self._meta.usage.pause_ms)
            await self._write(outcome)

    async def _attempt(self, act: Act) -> Outcome:
        """Call Meta once. Returns the write that follows from how it went."""
        try:
            return await self._call(act)
        except errors.NotSent as refusal:
            return self._again(act, refusal)
        except errors.Unsettled as refusal:
            return self._unsettled(act, refusal)
        except errors.MetaError as refusal:
            return self._refused(act, refusal)

    async def _call(self, act: Act) -> Outcome:
        meta_id = act.meta_id or ""
        match act.deed:
            case Deed.REPLY:
                return self._named(act, (await self._reply(act)).message_id)
            case Deed.REPLY_PRIVATELY:
                answer = await self._meta.reply_privately(meta_id, act.text)
                return lambda writing: settle_private(writing, self._asset, act, answer)
            case Deed.HIDE | Deed.SHOW:
                await self._meta.set_hidden(meta_id, act.deed is Deed.HIDE)
                return lambda writing: _hide(writing, act)
            case Deed.DELETE:
                await self._meta.delete(meta_id)
                return lambda writing: _delete(writing, act)
            case Deed.OPEN | Deed.CLOSE:
                await self._meta.set_takes_comments(act.media_id, act.deed is Deed.OPEN)
                return lambda writing: comment_acts.finish(writing, act)
            case _:
                assert_never(act.deed)

    async def _reply(self, act: Act) -> Accepted:
        """A reply to a reply hangs on the same comment at Meta; a mention is answered through the account."""
        if act.is_mention:
            comment_id = None if (act.meta_id or "").startswith("media:") else act.meta_id
            return await self._meta.reply_to_mention(act.media_id, comment_id, act.text)
        return await self._meta.reply(act.meta_id or "", act.text)

    def _named(self, act: Act, meta_id: str) -> Outcome:
        def settle(writing: Writing) -> None:
            if act.reply is not None:
                comments.name(writing, act.reply, meta_id)
            comment_acts.finish(writing, act)

        return settle

    def _unsettled(self, act: Act, refusal: errors.MetaError) -> Outcome:
        """Meta may have done it: words are then never sent again by themselves."""
        if act.deed.is_words:
            return lambda writing: comment_acts.doubt(writing, act)
        return self._again(act, refusal)

    def _refused(self, act: Act, refusal: errors.MetaError) -> Outcome:
        """Words are not sent again after any answer of Meta's: one 4xx must not become four comments."""
        key = refusal.key
        if act.deed is Deed.DELETE and key == GONE:
            return lambda writing: _delete(writing, act)
        if act.deed is Deed.REPLY_PRIVATELY and refusal.code == ALREADY_REPLIED:
            return lambda writing: settle_private(writing, self._asset, act, None)
        if refusal.retry is errors.Retry.NEVER:
            return lambda writing: comment_acts.fail(writing, act, key)
        if not act.deed.is_words:
            return self._again(act, refusal)
        if refusal.retry is errors.Retry.BACKOFF:
            return lambda writing: comment_acts.doubt(writing, act)
        return lambda writing: comment_acts.fail(writing, act, "comment_too_fast")

    def _again(self, act: Act, refusal: errors.MetaError) -> Outcome:
        due_at = self._clock() + max(refusal.wait_ms, self._delay(act.attempts))
        if refusal.retry is errors.Retry.WAIT:
            self._not_before = due_at
        return lambda writing: comment_acts.postpone(writing, act, due_at)

    async def _write(self, outcome: Outcome) -> None:
        await asyncio.wrap_future(self._store.write(conversations.refreshed(outcome)))


async def run(store: Store, accounts: Mapping[int, InstagramComments], clock: Callable[[], int], delay: Delay) -> None:
    """All lanes, until cancelled."""
    await asyncio.wrap_future(store.write(comment_acts.resume))
    async with asyncio.TaskGroup() as group:
        for asset, meta in accounts.items():
            group.create_task(Lane(store, asset, meta, clock, delay).run())


def settle_private(writing: Writing, asset: int, act: Act, answer: PrivatelyAccepted | None) -> None:
    """The private reply is part of the conversation with that person from here on. It does not open their window."""
    if act.comment is not None:
        comments.set_answered_privately(writing, act.comment)
    if answer and answer.person:
        row = comments.one(writing.db, act.comment) if act.comment is not None else None
        profile = Profile(username=row.username if row else None)
        conversation = conversations.upsert(writing, asset, answer.person, profile, writing.now)
        content = Content(act.text)
        author = Author.AUTOMATIC if act.automatic else Author.OWNER
        new = messages.NewMessage(conversation, asset, answer.message_id, author, content, writing.now, Progress.SENT)
        if messages.add(writing, new) is None:
            messages.claim(writing, asset, answer.message_id, author)
    comment_acts.finish(writing, act)


def _hide(writing: Writing, act: Act) -> None:
    assert act.comment is not None
    comments.set_hidden(writing, act.comment, act.deed is Deed.HIDE)
    comment_acts.finish(writing, act)


def _delete(writing: Writing, act: Act) -> None:
    assert act.comment is not None
    comments.delete(writing, act.comment)
    comment_acts.finish(writing, act)
