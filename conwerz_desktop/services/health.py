"""How the desktop stands with its relay, as the window tells it."""

from enum import StrEnum

from conwerz_desktop.domain.records import record


class LinkState(StrEnum):
    CONNECTING = "connecting"
    ONLINE = "online"
    OFFLINE = "offline"  # this computer has no network
    UNREACHABLE = "unreachable"  # the relay does not answer
    CLOCK_WRONG = "clock_wrong"  # it goes on working with the relay's time
    DISK_FULL = "disk_full"
    KEYCHAIN_CLOSED = "keychain_closed"
    BROKEN = "broken"  # a bug of ours: it is noted in the crash log, and the network half begins again
    TAKEN_OVER = "taken_over"  # another computer receives now
    REMOVED = "removed"  # says the relay, and nobody else yet
    ERASING = "erasing"  # another computer of the shop removed this one, and that was proven


@record
class Health:
    """`clock_offset` is what must be added to this computer's clock, in milliseconds."""

    state: LinkState
    last_contact_at: int | None = None
    clock_offset: int = 0


STARTING = Health(LinkState.CONNECTING)
