"""Instagram's posts and comments as Graph shows them, and what may be done with them (contract 2.5, 2.7)."""

from datetime import UTC, datetime
from typing import Any

from conwerz_desktop.practice import cdn, comment_happenings, refusals
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.graph.fields import Asked, Node, answer, parse
from conwerz_desktop.practice.graph.paging import paged
from conwerz_desktop.practice.world.posts import Comment, Post
from conwerz_desktop.practice.world.shop import Page

SCOPE = "instagram_manage_comments"
LONGEST = 2_200
NESTED = 25  # answers shown below a comment unless more are asked for
_DEFAULT = ("timestamp", "text", "id")


def posts(call: Call) -> Json:
    page = _account(call, "instagram_basic")
    asked = parse(call.text("fields") or "id")
    return paged(
        call, call.world.feed.of(page), lambda post: post.id, lambda post: answer(_post_node(call, post), asked)
    )


def read_post(call: Call) -> Json:
    post = _own_post(call, call.node_id, "instagram_basic")
    return answer(_post_node(call, post), parse(call.text("fields") or "id"))


def update_post(call: Call) -> Json:
    post = _own_post(call, call.node_id)
    post.takes_comments = _flag(call, "comment_enabled")
    return {"success": True}


def below_post(call: Call) -> Json:
    post = _own_post(call, call.node_id)
    asked = parse(call.text("fields") or ",".join(_DEFAULT))
    found = call.world.feed.below(post.id)
    return paged(call, found, lambda comment: comment.id, lambda comment: answer(_comment_node(call, comment), asked))


def comment_on_post(call: Call) -> Json:
    return {"id": _say(call, _own_post(call, call.node_id), None).id}


def read_comment(call: Call) -> Json:
    asked = parse(call.text("fields") or ",".join(_DEFAULT))
    return answer(_comment_node(call, _own_comment(call)), asked)


def replies(call: Call) -> Json:
    comment = _own_comment(call)
    asked = parse(call.text("fields") or ",".join(_DEFAULT))
    found = call.world.feed.below(comment.post_id, comment.id)
    return paged(call, found, lambda each: each.id, lambda each: answer(_comment_node(call, each), asked))


def reply(call: Call) -> Json:
    """An answer to an answer hangs on the same comment. Hidden comments and live videos take none."""
    comment = _own_comment(call)
    post = call.world.feed.posts[comment.post_id]
    if comment.hidden:
        raise refusals.bad_parameter("Hidden comments cannot be replied to.")
    if post.is_live:
        raise refusals.bad_parameter("Comments on live videos cannot be replied to.")
    return {"id": _say(call, post, comment.thread or comment.id).id}


def update_comment(call: Call) -> Json:
    """The shop's own comments stay visible, whatever is asked."""
    comment = _own_comment(call)
    comment.hidden = _flag(call, "hide") and comment.by is not None
    return {"success": True}


def delete_comment(call: Call) -> Json:
    call.world.feed.delete(_own_comment(call))
    return {"success": True}


def mentions(call: Call) -> Json:
    """Answer where the account was mentioned."""
    page = _account(call, SCOPE)
    post = _mentioning(call, page, call.required("media_id"))
    comment_id = call.text("comment_id")
    if comment_id is not None and comment_id not in call.world.feed.comments:
        raise refusals.missing_object(comment_id, "post")
    return {"id": _say(call, post, comment_id, page).id}


def mentioned(call: Call, page: Page) -> Json:
    """The values of an account's `mentioned_comment` and `mentioned_media`."""

    def comment(asked: Asked) -> Json:
        found = call.world.feed.comments.get(asked.arguments.get("comment_id", ""))
        if found is None or f"@{page.instagram_username}" not in found.text:
            raise refusals.missing_object(asked.arguments.get("comment_id", ""))
        return answer(_comment_node(call, found), asked)

    def media(asked: Asked) -> Json:
        return answer(_post_node(call, _mentioning(call, page, asked.arguments.get("media_id", ""))), asked)

    return {"mentioned_comment": comment, "mentioned_media": media}


def _mentioning(call: Call, page: Page, media_id: str) -> Post:
    call.need(SCOPE, page.instagram_id)
    post = call.world.feed.posts.get(media_id)
    said = [post.caption, *(c.text for c in call.world.feed.comments.values() if c.post_id == media_id)] if post else []
    if post is None or not any(f"@{page.instagram_username}" in each for each in said):
        raise refusals.missing_object(media_id)
    return post


def _account(call: Call, scope: str) -> Page:
    page = call.world.shop.page(call.node_id)
    if page is None:
        raise refusals.missing_object(call.node_id)
    call.need(scope, page.instagram_id)
    return page


def _own_post(call: Call, post_id: str, scope: str = SCOPE) -> Post:
    post = call.world.feed.posts.get(post_id)
    if post is None or post.owner is None:
        raise refusals.missing_object(post_id, call.method.lower())
    call.need(scope, post.owner.instagram_id)
    return post


def _own_comment(call: Call) -> Comment:
    comment = call.world.feed.comments.get(call.node_id)
    if comment is None:
        raise refusals.missing_object(call.node_id, call.method.lower())
    _own_post(call, comment.post_id)
    return comment


def _say(call: Call, post: Post, thread: str | None, page: Page | None = None) -> Comment:
    message = call.required("message")
    if len(message) > LONGEST:
        raise refusals.bad_parameter(f"Length of param message must be at most {LONGEST}.")
    if not post.takes_comments:
        raise refusals.bad_parameter("Comments are turned off for this media.")
    told = comment_happenings.shop_said(call.world, post, message, thread, call.now)
    if owner := page or post.owner:
        comment_happenings.tell_soon(call.platform, owner, told)
    return told


def _flag(call: Call, name: str) -> bool:
    word = call.required(name).lower()
    if word not in ("true", "false", "1", "0"):
        raise refusals.bad_parameter(f"Param {name} must be a boolean")
    return word in ("true", "1")


def _post_node(call: Call, post: Post) -> Node:
    username = post.owner.instagram_username if post.owner else post.username
    values = {
        "id": post.id,
        "caption": post.caption,
        "media_type": "IMAGE",
        "media_product_type": "FEED",
        "media_url": cdn.drawing_url(call.world, post.drawing, call.now) if post.drawing else None,
        "thumbnail_url": None,
        "permalink": f"https://www.instagram.com/p/{post.id}/",
        "timestamp": _time(post.at),
        "username": username,
        "comments_count": len([c for c in call.world.feed.comments.values() if c.post_id == post.id]),
        "like_count": 0,
        "is_comment_enabled": post.takes_comments,
    }
    return Node("IGMedia", ("id",), values)


def _comment_node(call: Call, comment: Comment) -> Node:
    post = call.world.feed.posts[comment.post_id]
    own = {"id": post.owner.instagram_id, "username": post.owner.instagram_username} if post.owner else None
    author = {"id": comment.by.id, "username": comment.by.username} if comment.by else own
    told = None if comment.by and comment.by.is_private else author
    values = {
        "id": comment.id,
        "text": comment.text,
        "timestamp": _time(comment.at),
        "username": told["username"] if told else None,
        "from": lambda asked: told and {name: told[name] for name in asked.fields or ("id",) if name in told},
        "hidden": comment.hidden,
        "like_count": 0,
        "parent_id": comment.thread,
        "media": {"id": comment.post_id},
        "replies": lambda asked: _nested(call, comment, asked),
    }
    return Node("IGComment", _DEFAULT, values)


def _nested(call: Call, comment: Comment, asked: Asked) -> Any:
    found = call.world.feed.below(comment.post_id, comment.id)
    if not found:
        return None
    limit = asked.limit or NESTED
    shown: Json = {"data": [answer(_comment_node(call, each), asked) for each in found[:limit]]}
    if len(found) > limit:
        next_page = f"{call.world.base_url}/{call.version}/{comment.id}/replies?access_token={call.token.text}"
        shown["paging"] = {"cursors": {"after": found[limit - 1].id}, "next": next_page}
    return shown


def _time(at: int) -> str:
    return datetime.fromtimestamp(at // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%S+0000")
