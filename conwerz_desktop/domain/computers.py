"""The computers that receive for one shop, and what came of removing one."""

from enum import StrEnum

from conwerz_desktop.domain.records import record


@record
class Computer:
    """`receives`: how many assets' events come to it. Times by the relay's clock.

    `same_code`: it has this computer's recovery code, and so believes what is signed with it.
    """

    device: str
    enrolled_at: int
    seen_at: int
    receives: int
    same_code: bool
    is_this: bool


class Removal(StrEnum):
    REMOVED = "removed"  # and, as stolen, what people had granted has ended at Meta
    OF_BUSINESS = "of_business"  # the same; but what it has of a business itself only Meta's settings can end
    RECEIVES = "receives"  # it has something that this computer never took over, and another recovery code
    UNKNOWN = "unknown"  # it is none of this shop any more
    UNREACHABLE = "unreachable"
    META_SILENT = "meta_silent"  # it is removed, but its tokens may still be good
    NO_LOGIN = "no_login"  # the same, since nobody has signed in here
