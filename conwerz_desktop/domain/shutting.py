"""Whom the owner does not want to hear from: what Conwerz does about them, and what WhatsApp does."""

from enum import IntEnum, StrEnum

from conwerz_desktop.domain.channels import Channel

BARRING = frozenset({Channel.WHATSAPP})
"""The channels where Meta blocks a person at our word (decision 0205)."""


class Shut(IntEnum):
    """Both are out of every view but Spam and make no sound; Meta is told of the blocked, where it can do anything."""

    OPEN = 0
    SPAM = 1
    BLOCKED = 2


class Bar(StrEnum):
    """What Meta does about a person who is blocked."""

    NONE = ""
    ASKED = "asked"
    BARRED = "barred"
    LIFTING = "lifting"
    REFUSED = "refused"
