"""The verbs about posts and comments."""

from typing import Any

from conwerz_desktop.practice import comment_happenings
from conwerz_desktop.practice.platform import Platform
from conwerz_desktop.practice.webhooks import comment_shapes
from conwerz_desktop.practice.world.posts import Comment, Post, commenter
from conwerz_desktop.practice.world.shop import Page

Json = dict[str, Any]


class CommentVerbs:
    """Part of `Verbs`. `post` is an id or a piece of the caption, none the newest; `page` chooses among the Pages."""

    _platform: Platform

    def shop_posts(self, caption: str, *, drawing: str = "", page: int = 0, ago: int = 0) -> Json:
        where = self._platform.world.shop.pages[page]
        at = self._platform.world.clock.now() - ago
        key = f"live {at} {caption}"
        return {"post_id": comment_happenings.posted(self._platform.world, where, key, caption, at, drawing).id}

    def customer_comments(  # noqa: PLR0913 - a sentence with many parts, all but the first two optional
        self,
        username: str,
        text: str,
        *,
        post: str = "",
        page: int = 0,
        reply_to: str | None = None,
        private: bool = False,
        boosted: bool = False,
        ago: int = 0,
    ) -> Json:
        """`private` people are told without their name; below a `boosted` post everything is told twice."""
        world = self._platform.world
        where = world.shop.pages[page]
        by = commenter(world.dice, where, username, is_private=private)
        at = world.clock.now() - ago
        told = comment_happenings.said(world, self._post(where, post), by, text, at, thread=reply_to)
        heard = self._platform.delivery.tell(comment_happenings.commented(where, told, boosted=boosted))
        return {"subscribed": heard, "comment_id": told.id, "post_id": told.post_id, "person": by.id}

    def customer_edits_comment(self, comment_id: str, text: str) -> Json:
        """Nobody is told."""
        self._comment(comment_id).text = text
        return {"comment_id": comment_id}

    def customer_deletes_comment(self, comment_id: str) -> Json:
        """Nobody is told."""
        self._platform.world.feed.delete(self._comment(comment_id))
        return {"comment_id": comment_id}

    def somebody_mentions(self, username: str, text: str, *, in_comment: bool = False, page: int = 0) -> Json:
        """On a post of their own: in its caption, or in a comment below it. The shop's @name is added to `text`."""
        world = self._platform.world
        where = world.shop.pages[page]
        words, at = f"{text} @{where.instagram_username}", world.clock.now()
        post = comment_happenings.posted_elsewhere(world, username, "" if in_comment else words, at)
        by = commenter(world.dice, where, username)
        told = comment_happenings.said(world, post, by, words, at) if in_comment else None
        heard = self._platform.delivery.tell([comment_shapes.mentioned(where, post, told, at)])
        return {"subscribed": heard, "media_id": post.id, "comment_id": told.id if told else None}

    def page_is_mentioned(self, sender: str, text: str, *, page: int = 0) -> Json:
        """On Facebook, in a post of somebody else's."""
        world = self._platform.world
        where, at = world.shop.pages[page], world.clock.now()
        post_id = f"{world.dice.digits(15, 'stranger', sender)}_{world.dice.digits(16, 'post', at)}"
        notice = comment_shapes.page_mentioned(where, post_id, sender, text, at)
        return {"subscribed": self._platform.delivery.tell([notice]), "post_id": post_id}

    def comments(self, *, page: int = 0) -> list[Json]:
        """Everything below the posts of a Page's account, as Meta has it."""
        feed = self._platform.world.feed
        own = {post.id for post in feed.of(self._platform.world.shop.pages[page])}
        return [_shown(comment) for comment in feed.comments.values() if comment.post_id in own]

    def _post(self, page: Page, wanted: str) -> Post:
        posts = self._platform.world.feed.of(page)
        found = next((post for post in posts if wanted in (post.id, "") or wanted in post.caption), None)
        if found is None:
            raise ValueError(f"no post like {wanted}")
        return found

    def _comment(self, comment_id: str) -> Comment:
        found = self._platform.world.feed.comments.get(comment_id)
        if found is None:
            raise ValueError("no such comment")
        return found


def _shown(comment: Comment) -> Json:
    return {
        "id": comment.id,
        "post_id": comment.post_id,
        "text": comment.text,
        "username": comment.by.username if comment.by else None,
        "thread": comment.thread,
        "hidden": comment.hidden,
        "answered_privately": comment.answered_privately,
    }
