"""What Meta must tell us of a Page: what is connected and switched on needs, and no more (contract 2.2, 2.6)."""

from collections.abc import Set as AbstractSet

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.offers import Offer

INSTALLED = frozenset({"mention"})
"""Instagram's own events come as soon as a Page has installed the app for any field; this one needs no permission."""
MESSAGES = INSTALLED | {
    "messages", "message_echoes", "message_edits", "message_reactions", "message_deliveries", "message_reads",
    "messaging_postbacks", "messaging_referrals", "messaging_optins", "messaging_handovers",
    "messaging_policy_enforcement", "standby",
}  # fmt: skip
LEADS = frozenset({"leadgen"})


def fields(channel: Channel, route: str, on: AbstractSet[Offer]) -> frozenset[str]:
    """Of one connection's Page. `route` is `leads` or `comments` where no messages come; numbers have no fields."""
    found: frozenset[str] = frozenset()
    match channel:
        case Channel.MESSENGER:
            found |= MESSAGES if not route and Offer.MESSENGER in on else found
            found |= LEADS if Offer.LEADS in on else found
        case Channel.INSTAGRAM:
            found |= INSTALLED if not route and Offer.INSTAGRAM_MESSAGES in on else found
        case Channel.WHATSAPP:
            pass
    return found
