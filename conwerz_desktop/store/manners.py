"""How the shop behaves on each channel: see `domain.manners`."""

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.manners import Manners, Seen
from conwerz_desktop.store import settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


def get(db: Connection, channel: Channel) -> Manners:
    usual = Manners()
    seen, typing = settings.get(db, _seen(channel)), settings.get(db, _typing(channel))
    return Manners(
        Seen(seen) if seen else usual.seen,
        usual.typing if typing is None else typing == str(True),
    )


def everything(db: Connection) -> dict[Channel, Manners]:
    return {channel: get(db, channel) for channel in Channel}


def put(writing: Writing, channel: Channel, manners: Manners) -> None:
    writing.topics.add(settings.put(writing.db, _seen(channel), manners.seen))
    writing.topics.add(settings.put(writing.db, _typing(channel), str(manners.typing)))


def of_conversation(db: Connection, conversation: int) -> Manners:
    query = "SELECT a.channel FROM living_conversation c JOIN asset a ON a.id = c.asset WHERE c.id = ?"
    row = db.execute(query, (conversation,)).fetchone()
    return get(db, Channel(row[0])) if row else Manners(Seen.NEVER)


def _seen(channel: Channel) -> str:
    return f"seen.{channel}"


def _typing(channel: Channel) -> str:
    return f"typing.{channel}"
