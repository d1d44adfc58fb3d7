"""The persons behind conversations: what is known of them, and whom Meta has not been asked about yet."""

from dataclasses import dataclass

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@dataclass(frozen=True, slots=True)
class Stranger:
    person: int
    conversation: int
    address: Address


def strangers(db: Connection, limit: int = 20) -> tuple[Stranger, ...]:
    """Newest first: persons without a name whom Meta can be asked about and was not yet."""
    query = (
        "SELECT p.id, c.id, a.channel, a.meta_id, c.person_id FROM person p"  # few: there is an index of them
        " CROSS JOIN living_conversation c ON c.person = p.id JOIN asset a ON a.id = c.asset"
        " WHERE p.name IS NULL AND p.username IS NULL AND p.asked_at IS NULL AND a.channel <> 'whatsapp'"
        " ORDER BY c.last_at DESC LIMIT ?"
    )
    return tuple(
        Stranger(person, conversation, Address(Asset(Channel(channel), asset), person_id))
        for person, conversation, channel, asset, person_id in db.execute(query, (limit,))
    )


def introduce(writing: Writing, stranger: Stranger, profile: Profile) -> None:
    """Keep what Meta said, or that it said nothing."""
    update = "UPDATE person SET name = coalesce(?, name), username = coalesce(?, username), asked_at = ? WHERE id = ?"
    writing.db.execute(update, (profile.name, profile.username, writing.now, stranger.person))
    writing.conversations.add(stranger.conversation)
