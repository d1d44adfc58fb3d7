"""What people and the shop say below posts: each changes the world and says which webhooks follow."""

from conwerz_desktop.practice.platform import Platform
from conwerz_desktop.practice.webhooks import comment_shapes
from conwerz_desktop.practice.webhooks.notices import Notice
from conwerz_desktop.practice.world.posts import Comment, Commenter, Post, new_id
from conwerz_desktop.practice.world.shop import Page
from conwerz_desktop.practice.world.state import World

FIRST_WORD = (20, 250)  # the webhook may come before or after the answer to the call


def posted(world: World, page: Page, key: str, caption: str, at: int, drawing: str = "") -> Post:
    """`key` names a post of the story, whose id must be the same after a restart."""
    post = Post(new_id(world.dice, "post", page.id, key), page, caption, at, drawing)
    return world.feed.posts.setdefault(post.id, post)


def posted_elsewhere(world: World, username: str, caption: str, at: int) -> Post:
    post = Post(_live_id(world, at), None, caption, at, username=username)
    world.feed.posts[post.id] = post
    return post


def said(  # noqa: PLR0913 - a sentence with many parts
    world: World, post: Post, by: Commenter, text: str, at: int, *, key: str = "", thread: str | None = None
) -> Comment:
    comment_id = new_id(world.dice, "comment", post.id, key) if key else _live_id(world, at)
    told = Comment(comment_id, post.id, text, at, by, thread)
    world.feed.comments[told.id] = told
    return told


def shop_said(world: World, post: Post, text: str, thread: str | None, at: int, *, key: str = "") -> Comment:
    comment_id = new_id(world.dice, "comment", post.id, key) if key else _live_id(world, at)
    told = Comment(comment_id, post.id, text, at, None, thread)
    world.feed.comments[told.id] = told
    return told


def tell_soon(platform: Platform, page: Page, told: Comment) -> None:
    """The shop's own words come back as a comment of its own account (contract 2.7)."""
    soon = platform.random.randint(*FIRST_WORD)
    platform.later(soon, lambda at: _tell(platform, page, told, at))


def _tell(platform: Platform, page: Page, told: Comment, at: int) -> None:
    platform.delivery.tell([comment_shapes.commented(page, told, at)])


def commented(page: Page, told: Comment, *, boosted: bool = False) -> list[Notice]:
    """A boosted post tells its comments twice: as the post's and as the advertisement's."""
    notices = [comment_shapes.commented(page, told, told.at)]
    if boosted:
        notices.append(comment_shapes.commented(page, told, told.at, ad_id="120" + told.post_id[-12:]))
    return notices


def _live_id(world: World, at: int) -> str:
    world.feed.ids_given += 1
    return new_id(world.dice, "live", at, world.feed.ids_given)
