"""Who is in charge of a conversation when the shop uses several programs (contract 2.4, conversation routing)."""

from conwerz_desktop.domain.channels import META_INBOXES
from conwerz_desktop.domain.events import ControlChanged
from conwerz_desktop.domain.messages import Control

UNNAMED = ""


def heard(in_standby: bool) -> str | None:
    """What a message says of it by the way it came: looking on means that somebody else is in charge."""
    return UNNAMED if in_standby else None


def after(event: ControlChanged) -> str | None:
    """Another program's app id, '' for one that Meta does not name, None where we are in charge.

    Control is passed to whoever is told of it, and taken from whoever is told of it.
    """
    match event.control:
        case Control.PASSED:
            return event.owner if event.owner in META_INBOXES else None
        case Control.TAKEN:
            return event.owner or UNNAMED
        case Control.REQUESTED:
            return None  # only whoever is in charge is asked
