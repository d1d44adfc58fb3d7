"""What the owner is told while Conwerz is not before their eyes: how much of it, when, and with which sound."""

from enum import StrEnum

from conwerz_desktop.domain.records import record

DAY = 24 * 60


class Says(StrEnum):
    """How much a notice shows to whoever else looks at the screen."""

    EVERYTHING = "everything"
    NAME = "name"
    NOTHING = "nothing"


class Sound(StrEnum):
    """One for each channel, so that the ear knows before the eye."""

    MESSENGER = "messenger"
    INSTAGRAM = "instagram"
    WHATSAPP = "whatsapp"
    LEAD = "lead"
    COMMENTS = "comments"


@record
class Wishes:
    """The owner's. Quiet hours are minutes of the day, and may go past midnight."""

    on: bool = True
    says: Says = Says.EVERYTHING
    quiet: bool = False
    quiet_from: int = 22 * 60
    quiet_until: int = 8 * 60
    silent: frozenset[Sound] = frozenset()


@record
class Button:
    key: str
    words: str


@record
class Toast:
    """One notice on the desktop. `key` is what it is about: a later one with the same key takes its place.

    `reply` is what an answer typed right there is asked for with; empty: there can be none.
    """

    key: str
    title: str
    text: str
    buttons: tuple[Button, ...] = ()
    reply: str = ""
    send: str = ""


OPEN, DONE, REPLY = "default", "done", "reply"
"""What was done with a toast. `default` is the click on it, as the desktop calls it."""


def is_quiet(wishes: Wishes, minute: int) -> bool:
    """Whether nothing makes itself noticed at this minute of the day."""
    if not wishes.quiet or wishes.quiet_from == wishes.quiet_until:
        return False
    if wishes.quiet_from < wishes.quiet_until:
        return wishes.quiet_from <= minute < wishes.quiet_until
    return minute >= wishes.quiet_from or minute < wishes.quiet_until
