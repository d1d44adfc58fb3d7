"""Comments on the shop's Instagram posts, and mentions of the shop elsewhere: what one is, and what may be done."""

from enum import StrEnum

from conwerz_desktop.domain.messaging_window import EARLY, HOUR
from conwerz_desktop.domain.records import record

DAY = 24 * HOUR
PRIVATE_REPLY = 7 * DAY
UNASKED = 7 * DAY  # what is older when we first hear of it is filed, and waits for nobody
LONGEST = 2_200  # characters of a comment (Instagram's own limit; the contract names none)


class Deed(StrEnum):
    """What the owner can do with a comment, or with a post."""

    REPLY = "reply"
    REPLY_PRIVATELY = "reply_privately"
    HIDE = "hide"
    SHOW = "show"
    DELETE = "delete"
    OPEN = "open"  # a post takes comments
    CLOSE = "close"  # it takes none

    @property
    def is_words(self) -> bool:
        """Words reach people, so they are sent at most once; everything else may be repeated without harm."""
        return self in (Deed.REPLY, Deed.REPLY_PRIVATELY)


@record
class Comment:
    """One comment as Meta tells it. `thread` is Meta's id of the comment that it answers, None where it stands alone.

    `username` is missing for people who keep to themselves. `media_id` is the post it stands on, and for a mention the
    post of somebody else, or of the Page that wrote it.
    """

    id: str
    media_id: str
    commented_at: int
    text: str = ""
    thread: str | None = None
    username: str | None = None
    by_shop: bool = False
    hidden: bool = False


@record
class Post:
    """What Meta says of a post while it is shown. Nothing of it is stored but the id (decision 0090)."""

    id: str
    caption: str = ""
    posted_at: int | None = None
    picture: str | None = None  # Meta's expiring address
    link: str | None = None
    takes_comments: bool | None = None


def private_reply_closes_at(commented_at: int) -> int:
    """Until then one direct message may be written to whoever commented (contract 2.7). It opens no window."""
    return commented_at + PRIVATE_REPLY - EARLY
