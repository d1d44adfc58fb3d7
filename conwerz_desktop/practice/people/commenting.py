"""People below the shop's posts: they have said something already, and now and then somebody says more."""

from collections.abc import Iterable
from random import Random

from conwerz_desktop.practice import comment_happenings
from conwerz_desktop.practice.people.cast_posts import Below, PostScript
from conwerz_desktop.practice.people.living import Living
from conwerz_desktop.practice.platform import Platform
from conwerz_desktop.practice.world.clock import SECOND
from conwerz_desktop.practice.world.posts import Post, commenter
from conwerz_desktop.practice.world.shop import Page

FIRST = 30 * SECOND
BETWEEN = (60 * SECOND, 120 * SECOND)


class Commenting:
    """Nobody says anything while `living` is silent."""

    def __init__(self, platform: Platform, living: Living) -> None:
        self._platform = platform
        self._living = living
        self._random: Random = platform.world.dice.stream("commenting")
        self._unsaid: list[tuple[Page, Post, str, str]] = []

    def move_in(self, posts: Iterable[PostScript]) -> None:
        """Give every post its past, silently: whoever reads the comments finds it."""
        world = self._platform.world
        for script in posts:
            page = world.shop.pages[script.page]
            at = world.began_at - script.ago
            post = comment_happenings.posted(world, page, script.key, script.caption, at, script.drawing)
            for number, below in enumerate(script.comments):
                self._remember(page, post, below, f"{script.key} {number}")
            self._unsaid += [(page, post, by, text) for by, text in script.later]
        if self._unsaid:
            self._platform.later(FIRST, self._someone_comments)

    def _remember(self, page: Page, post: Post, below: Below, key: str, thread: str | None = None) -> None:
        world = self._platform.world
        at = world.began_at - below.ago
        if below.by:
            by = commenter(world.dice, page, below.by, is_private=below.private)
            told = comment_happenings.said(world, post, by, below.text, at, key=key, thread=thread)
        else:
            told = comment_happenings.shop_said(world, post, below.text, thread, at, key=key)
        told.hidden = below.hidden
        for number, answer in enumerate(below.answers):
            self._remember(page, post, answer, f"{key} {number}", told.id)

    def _someone_comments(self, at: int) -> None:
        if self._living.writes and self._unsaid:
            page, post, by, text = self._unsaid.pop(self._random.randrange(len(self._unsaid)))
            world = self._platform.world
            told = comment_happenings.said(world, post, commenter(world.dice, page, by), text, at)
            self._platform.delivery.tell(comment_happenings.commented(page, told))
        if self._unsaid:
            self._platform.later(self._random.randint(*BETWEEN), self._someone_comments)
