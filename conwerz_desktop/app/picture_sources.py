"""Where the pictures on screen come from: messages, what a login found, posts, and files that are not sent yet."""

from concurrent.futures import Future
from typing import TYPE_CHECKING

from conwerz_desktop.desktop.pictures import Pictures

if TYPE_CHECKING:
    from conwerz_desktop.app.program import Program


class PictureSources:
    """Of whichever shop is open."""

    def __init__(self, program: "Program") -> None:
        self._program = program
        self.messages = Pictures(self._picture, self._draft)
        self.posts = Pictures(lambda post, _: self._post_picture(post))

    def _picture(self, message: int, position: int) -> Future[bytes]:
        from conwerz_desktop.domain.candidates import PICTURES  # noqa: PLC0415 - of a login

        shop = self._program.shop
        if shop and message == PICTURES:
            return shop.candidate_picture(position)
        return shop.picture(message, position) if shop else _gone("no shop is open")

    def _post_picture(self, post: int) -> Future[bytes]:
        shop = self._program.shop
        return shop.post_picture(post) if shop else _gone("no shop is open")

    def _draft(self, key: int) -> Future[bytes]:
        """A file in the composer, on the GUI thread or not: it is only looked up."""
        desk = self._program.desk
        content = desk.enclosed(key) if desk else None
        if content is None:
            return _gone("it was left out")
        found: Future[bytes] = Future()
        found.set_result(content)
        return found


def _gone(why: str) -> Future[bytes]:
    gone: Future[bytes] = Future()
    gone.set_exception(LookupError(why))
    return gone
