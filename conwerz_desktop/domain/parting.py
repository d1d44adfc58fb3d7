"""Erasing everything: its parts, in the order in which they go, and what was left of them."""

from enum import StrEnum

from conwerz_desktop.domain.records import record


class Part(StrEnum):
    META = "meta"  # grants and subscriptions
    RELAY = "relay"  # this computer's registration, with what waits there
    KEYS = "keys"  # the keychain's entries: from here on nothing can be read any more
    BACKUPS = "backups"
    FILES = "files"


@record
class Left:
    """Parts of which something is left; `backups`: how many files are out of reach."""

    parts: frozenset[Part] = frozenset()
    backups: int = 0


@record
class Stored:
    """What there is to erase, in numbers."""

    connections: tuple[str, ...] = ()
    messages: int = 0
    conversations: int = 0
    leads: int = 0
    backups: int = 0
