"""What Meta tells of comments and mentions becomes rows, once each: a boosted post tells its comments twice."""

from conwerz_desktop.domain.asset_events import Commented, Mentioned
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.comments import Comment
from conwerz_desktop.domain.events import MessageEchoed, Unrecognised
from conwerz_desktop.meta.comments import PrivatelyAccepted, mention_id
from conwerz_desktop.services.comments import lanes
from conwerz_desktop.store import comment_acts, comments, connections, unrecognised
from conwerz_desktop.store.database import Writing


def comment(writing: Writing, event: Commented) -> None:
    """Our own reply comes back as a comment: it settles what is under way, and triggers nothing."""
    media_id = event.original_media_id or event.media_id
    asset = _asset(writing, event.asset)
    if asset is None:
        return
    if media_id is None:  # an old shape, without its post: the next reading finds it
        reason = "comment without its post"
        unrecognised.keep(writing, Unrecognised(event.raw, reason, event.asset.id, event.commented_at))
        return
    told = Comment(
        event.comment_id,
        media_id,
        event.commented_at,
        event.text,
        event.parent_id,
        event.username,
        event.by_shop,
    )
    comments.put(writing, asset, told)


def mention(writing: Writing, event: Mentioned) -> None:
    """Instagram tells ids only; the words are asked for afterwards. Of a Page's mention no words are kept (0090)."""
    asset = _asset(writing, event.asset)
    if asset is not None and event.media_id is not None:
        told = Comment(mention_id(event.media_id, event.comment_id), event.media_id, event.mentioned_at)
        comments.put(writing, asset, told, place=comments.MENTIONS)


def echo(writing: Writing, asset: int, event: MessageEchoed) -> None:
    """A private reply that was cut off has arrived: Instagram's echo carries its words and nothing else of ours."""
    if event.address.asset.channel is not Channel.INSTAGRAM:
        return
    if act := comment_acts.private_by_text(writing.db, asset, event.content.text):
        lanes.settle_private(writing, asset, act, PrivatelyAccepted(event.message_id, event.address.person))


def _asset(writing: Writing, asset: Asset) -> int | None:
    connection = connections.find(writing.db, asset)
    return connection.id if connection else None
