"""How much one message may hold on each channel. Composer, drafts and sender all ask here (contract 2.4, 2.6, 2.10)."""

from dataclasses import dataclass
from enum import StrEnum

from conwerz_desktop.domain.channels import Channel


class Unit(StrEnum):
    CHARACTERS = "characters"
    BYTES = "bytes"  # of UTF-8


@dataclass(frozen=True, slots=True)
class Limit:
    most: int
    unit: Unit


TEXT = {
    Channel.MESSENGER: Limit(2000, Unit.CHARACTERS),
    Channel.INSTAGRAM: Limit(1000, Unit.BYTES),
    Channel.WHATSAPP: Limit(4096, Unit.CHARACTERS),
}


def length(channel: Channel, text: str) -> int:
    """The length of a text as the channel counts it."""
    return len(text.encode()) if TEXT[channel].unit is Unit.BYTES else len(text)


def room(channel: Channel, text: str) -> int:
    """What may still be added to a text; negative where it is too long already."""
    return TEXT[channel].most - length(channel, text)
