"""The persons behind conversations: what is known of them, and whom Meta has not been asked about yet."""

from collections.abc import Iterable

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@record
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


def learn(db: Connection, conversation: int, profile: Profile) -> None:
    """What Meta tells of a person along with what they write; mostly what is known, which is not written again."""
    if profile.name or profile.username or profile.phone:
        told = "coalesce(?1, name), coalesce(?2, username), coalesce(?3, phone)"
        update = (
            f"UPDATE person SET (name, username, phone) = ({told})"
            f" WHERE id = (SELECT person FROM conversation WHERE id = ?4) AND (name, username, phone) IS NOT ({told})"
        )
        db.execute(update, (profile.name, profile.username, profile.phone, conversation))


def let_go(db: Connection, persons: Iterable[int]) -> None:
    """Whoever has no conversation left goes, with every name."""
    orphan = "DELETE FROM person WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM conversation WHERE person = ?1)"
    db.executemany(orphan, [(person,) for person in persons])


def call(writing: Writing, conversation: int, own_name: str | None) -> None:
    """The owner's own name for the person counts before all others; None takes it back."""
    person = "(SELECT person FROM conversation WHERE id = ?)"
    writing.db.execute(f"UPDATE person SET own_name = ? WHERE id = {person}", (own_name, conversation))
    same = f"SELECT id FROM conversation WHERE person = {person}"
    writing.conversations.update(row[0] for row in writing.db.execute(same, (conversation,)).fetchall())


def note_offers(writing: Writing, conversation: int, *, stopped: bool, at: int) -> None:
    """Whether the person wants no offers any more (contract 2.10, user_preferences). The newest word counts."""
    update = (
        "UPDATE person SET offers_stopped = ?1, offers_at = ?2"
        " WHERE id = (SELECT person FROM conversation WHERE id = ?3) AND offers_at <= ?2"
    )
    writing.db.execute(update, (stopped, at, conversation))
    writing.conversations.add(conversation)


def call_if_unnamed(writing: Writing, conversation: int, own_name: str | None) -> None:
    query = "SELECT own_name FROM person WHERE id = (SELECT person FROM conversation WHERE id = ?)"
    if own_name and writing.db.execute(query, (conversation,)).fetchone()[0] is None:
        call(writing, conversation, own_name)
