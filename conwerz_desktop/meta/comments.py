"""Instagram's comments through the Graph API (contract 2.7): read again, answered in public or once in private."""

from collections.abc import Iterator, Mapping
from typing import Any

from conwerz_desktop.domain import limits
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.comments import LONGEST, Comment, Post
from conwerz_desktop.domain.records import record
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.sending import Accepted, accepted
from conwerz_desktop.meta.times import milliseconds
from conwerz_desktop.meta.usage import Usage

_COMMENT = "id,text,timestamp,username,from{id,username},hidden,parent_id"
_POST = "id,caption,timestamp,media_type,media_url,thumbnail_url,permalink,is_comment_enabled"
_PAGE = 50


@record
class PrivatelyAccepted:
    """Meta took the private reply. `person` is the id under which the account now knows whoever commented."""

    message_id: str
    person: str | None


class InstagramComments:
    """One account's comments, through the Page that it is linked to. All calls raise `meta.errors`."""

    def __init__(self, graph: GraphClient, token: str, account_id: str, page_id: str) -> None:
        self._graph = graph
        self._token = token
        self._account_id = account_id
        self._page_id = page_id

    @property
    def usage(self) -> Usage:
        """What the last answer said of the budget."""
        return self._graph.usage

    async def posts(self, most: int) -> tuple[Post, ...]:
        """The newest posts of the account."""
        asked = {"fields": _POST, "limit": str(min(most, _PAGE))}
        found: list[Post] = []
        async for page in self._graph.pages(f"{self._account_id}/media", self._token, asked):
            found += map(_post, page)
            if len(found) >= most:
                break
        return tuple(found[:most])

    async def post(self, media_id: str) -> Post:
        return _post(await self._graph.get(media_id, self._token, {"fields": _POST}))

    async def of_post(self, media_id: str) -> tuple[Comment, ...]:
        """Every comment below one of our posts, with its answers."""
        asked = {"fields": f"{_COMMENT},replies.limit({_PAGE}){{{_COMMENT}}}", "limit": str(_PAGE)}
        found: list[Comment] = []
        async for page in self._graph.pages(f"{media_id}/comments", self._token, asked):
            for item in page:
                found += self._read(item, media_id, None)
                found += await self._answers(item, media_id)
        return tuple(found)

    async def _answers(self, item: Mapping[str, Any], media_id: str) -> list[Comment]:
        """Those that came with the comment, or all of them where there are more."""
        thread, replies = str(item.get("id")), _mapping(item.get("replies"))
        if "next" not in _mapping(replies.get("paging")):
            data = replies.get("data")
            rows = data if isinstance(data, list) else []
            return [comment for row in rows for comment in self._read(_mapping(row), media_id, thread)]
        found: list[Comment] = []
        asked = {"fields": _COMMENT, "limit": str(_PAGE)}
        async for page in self._graph.pages(f"{thread}/replies", self._token, asked):
            found += [comment for row in page for comment in self._read(row, media_id, thread)]
        return found

    async def mention(self, media_id: str, comment_id: str | None) -> Comment | None:
        """What was said where the account was mentioned; None where Meta tells nothing of it any more."""
        if comment_id:
            fields = f"mentioned_comment.comment_id({comment_id}){{id,text,timestamp,username}}"
        else:
            fields = f"mentioned_media.media_id({media_id}){{id,caption,timestamp,username}}"
        answer = await self._graph.get(self._account_id, self._token, {"fields": fields})
        told = _mapping(answer.get("mentioned_comment" if comment_id else "mentioned_media"))
        at = milliseconds(told.get("timestamp"))
        if at is None:
            return None
        words = str(told.get("text") or told.get("caption") or "")
        return Comment(mention_id(media_id, comment_id), media_id, at, words, username=_text(told.get("username")))

    async def reply(self, comment_id: str, text: str) -> Accepted:
        """Raises TooLong."""
        check_length(text)
        return _accepted(await self._graph.post(f"{comment_id}/replies", self._token, {"message": text}))

    async def reply_to_mention(self, media_id: str, comment_id: str | None, text: str) -> Accepted:
        check_length(text)
        body = {"media_id": media_id, "message": text} | ({"comment_id": comment_id} if comment_id else {})
        return _accepted(await self._graph.post(f"{self._account_id}/mentions", self._token, body))

    async def reply_privately(self, comment_id: str, text: str) -> PrivatelyAccepted:
        if limits.room(Channel.INSTAGRAM, text) < 0:
            raise errors.TooLong
        body = {"recipient": {"comment_id": comment_id}, "message": {"text": text}}
        answer = await self._graph.post(f"{self._page_id}/messages", self._token, body)
        return PrivatelyAccepted(accepted(answer.get("message_id")).message_id, _text(answer.get("recipient_id")))

    async def set_hidden(self, comment_id: str, hidden: bool) -> None:
        await self._graph.post(comment_id, self._token, {"hide": hidden})

    async def delete(self, comment_id: str) -> None:
        await self._graph.delete(comment_id, self._token)

    async def set_takes_comments(self, media_id: str, takes: bool) -> None:
        await self._graph.post(media_id, self._token, {"comment_enabled": takes})

    def _read(self, item: Mapping[str, Any], media_id: str, thread: str | None) -> Iterator[Comment]:
        """`from` and `username` may both be missing: then it is not ours (contract 2.7)."""
        at = milliseconds(item.get("timestamp"))
        if item.get("id") is None or at is None:
            return
        author = _mapping(item.get("from"))
        yield Comment(
            id=str(item["id"]),
            media_id=media_id,
            commented_at=at,
            text=str(item.get("text") or ""),
            thread=_text(item.get("parent_id")) or thread,
            username=_text(item.get("username")) or _text(author.get("username")),
            by_shop=str(author.get("id")) == self._account_id,
            hidden=item.get("hidden") is True,
        )


def mention_id(media_id: str, comment_id: str | None) -> str:
    """A mention in a caption has no id of its own."""
    return comment_id or f"media:{media_id}"


def check_length(text: str) -> None:
    if len(text) > LONGEST:
        raise errors.TooLong


def _accepted(answer: Mapping[str, Any]) -> Accepted:
    return accepted(answer.get("id"))


def _post(item: Mapping[str, Any]) -> Post:
    """A video is shown by its thumbnail. `media_url` may be missing (copyright)."""
    is_video = item.get("media_type") == "VIDEO"
    enabled = item.get("is_comment_enabled")
    return Post(
        id=str(item.get("id")),
        caption=str(item.get("caption") or ""),
        posted_at=milliseconds(item.get("timestamp")),
        picture=_text(item.get("thumbnail_url")) if is_video else _text(item.get("media_url")),
        link=_text(item.get("permalink")),
        takes_comments=enabled if isinstance(enabled, bool) else None,
    )


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str | None:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) and value != "" else None
