"""The shop's Instagram posts and what people say below them, as practice Meta keeps them (contract 2.5, 2.7)."""

from dataclasses import dataclass, field

from conwerz_desktop.domain.records import record
from conwerz_desktop.practice.world.dice import Dice
from conwerz_desktop.practice.world.shop import Page


@record
class Commenter:
    """`id` is Instagram-scoped. `is_private` people are told without name and id."""

    id: str
    username: str
    is_private: bool = False


@dataclass(slots=True)
class Comment:
    """`by` is None for the shop's own. `thread` is the id of the comment above."""

    id: str
    post_id: str
    text: str
    at: int
    by: Commenter | None = None
    thread: str | None = None
    hidden: bool = False
    answered_privately: bool = False


@dataclass(slots=True)
class Post:
    """`owner` is the shop's Page behind the account, or None for a post of somebody else's that mentions the shop."""

    id: str
    owner: Page | None
    caption: str
    at: int
    drawing: str = ""
    username: str = ""
    takes_comments: bool = True
    is_live: bool = False


@dataclass(slots=True)
class Feed:
    """All posts and comments, by their ids."""

    posts: dict[str, Post] = field(default_factory=dict)
    comments: dict[str, Comment] = field(default_factory=dict)
    ids_given: int = 0

    def of(self, page: Page) -> list[Post]:
        """Newest first."""
        return sorted((post for post in self.posts.values() if post.owner is page), key=lambda post: -post.at)

    def below(self, post_id: str, thread: str | None = None) -> list[Comment]:
        """The comments of a post that stand by themselves, or the answers below one of them; newest first."""
        found = [c for c in self.comments.values() if c.post_id == post_id and c.thread == thread]
        return sorted(found, key=lambda comment: (-comment.at, comment.id))

    def delete(self, comment: Comment) -> None:
        """With the answers below it."""
        for each in [c for c in self.comments.values() if comment.id in (c.id, c.thread)]:
            del self.comments[each.id]


def commenter(dice: Dice, page: Page, username: str, *, is_private: bool = False) -> Commenter:
    return Commenter(dice.digits(17, "igsid", page.instagram_id, username), username, is_private)


def new_id(dice: Dice, *key: object) -> str:
    return "17" + dice.digits(15, "instagram id", *key)
