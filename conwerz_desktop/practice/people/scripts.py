"""What one customer of the practice shop says: before it opened, from time to time, and after an answer."""

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.practice.world.clock import DAY, HOUR, MINUTE

_UNITS = {"d": DAY, "h": HOUR, "m": MINUTE}


@record
class Line:
    """Said `ago` milliseconds before practice began. `picture` names a drawing; `is_read` is about the shop's lines."""

    ago: int
    text: str
    picture: str = ""
    by_shop: bool = False
    is_read: bool = False


@record
class Script:
    """`later` is said unasked, each line once; `replies` one by one after the shop answered. `page` counts from 0."""

    key: str
    channel: Channel
    name: str
    history: tuple[Line, ...]
    later: tuple[str, ...] = ()
    replies: tuple[str, ...] = ()
    username: str | None = None
    phone: str | None = None
    bsuid: str | None = None
    page: int = 0

    @property
    def profile(self) -> Profile:
        return Profile(self.name, self.username, self.phone, (self.bsuid,) if self.bsuid else ())


def says(ago: str, text: str, picture: str = "") -> Line:
    """`ago` as in "2d 3h 10m"."""
    return Line(duration(ago), text, picture)


def shop(ago: str, text: str) -> Line:
    """Answered elsewhere, and read."""
    return Line(duration(ago), text, by_shop=True, is_read=True)


def unread(ago: str, text: str) -> Line:
    """Answered elsewhere, and not read yet."""
    return Line(duration(ago), text, by_shop=True)


def duration(words: str) -> int:
    """Milliseconds, of a time like "2d 3h 10m"."""
    return sum(int(word[:-1]) * _UNITS[word[-1]] for word in words.split())
