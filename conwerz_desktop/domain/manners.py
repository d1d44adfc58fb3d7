"""When customers are shown that their message was seen, and that somebody is typing: the owner's choice, by channel."""

from enum import StrEnum

from conwerz_desktop.domain.records import record


class Seen(StrEnum):
    NEVER = "never"
    ON_REPLY = "on_reply"
    ALWAYS = "always"  # as soon as the owner has opened the conversation


@record
class Manners:
    """`typing` on WhatsApp marks the message as read too: it is one call (contract 2.10)."""

    seen: Seen = Seen.ON_REPLY
    typing: bool = False
