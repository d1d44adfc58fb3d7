"""What may be sent now, and why not. List, composer, scheduler and sender all ask here (design section 4, rule 5)."""

from enum import StrEnum

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.records import record

SECOND = 1_000
HOUR = 3_600 * SECOND
FREE_TEXT = 24 * HOUR
HUMAN_ANSWER = 7 * 24 * HOUR
EARLY = 60 * SECOND  # a window closes this much before Meta would close it, so that no call arrives too late


class Allowance(StrEnum):
    FREE_TEXT = "free_text"
    HUMAN_AGENT = "human_agent"  # a person's answer, Messenger and Instagram only
    TEMPLATE = "template"  # WhatsApp only
    NOTHING = "nothing"  # until the customer writes again


@record
class Window:
    allowance: Allowance
    closes_at: int | None  # when this allowance ends; None where it has no end


def at(channel: Channel, last_inbound_at: int | None, now: int) -> Window:
    """The window of a conversation whose customer last wrote at `last_inbound_at` (None: never wrote)."""
    if last_inbound_at is not None and now < (closes_at := last_inbound_at + FREE_TEXT - EARLY):
        return Window(Allowance.FREE_TEXT, closes_at)
    if channel is Channel.WHATSAPP:
        return Window(Allowance.TEMPLATE, None)
    if last_inbound_at is not None and now < (closes_at := last_inbound_at + HUMAN_ANSWER - EARLY):
        return Window(Allowance.HUMAN_AGENT, closes_at)
    return Window(Allowance.NOTHING, None)
