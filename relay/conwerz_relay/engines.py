"""Which engine keeps the queue: what `settings.database` names decides."""

from pathlib import Path

from conwerz_relay.databases import Engine
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.settings import Settings
from conwerz_relay.sqlite_engine import SqliteEngine
from conwerz_relay.stored_queue import StoredQueue


async def open_queue(settings: Settings) -> StoredQueue:
    """Raises Unavailable where the database cannot be reached or written."""
    space = Space(settings.database_bytes, settings.reserve_bytes, settings.pending_bytes)
    allowance = Allowance(settings.device_events, settings.device_bytes)
    return await StoredQueue.open(engine_of(settings), allowance, space)


def engine_of(settings: Settings) -> Engine:
    space = Space(settings.database_bytes, settings.reserve_bytes, settings.pending_bytes)
    if not settings.database.startswith(("postgresql://", "postgres://")):
        return SqliteEngine(Path(settings.database), space)
    from conwerz_relay.postgres_engine import PostgresEngine  # noqa: PLC0415 - the extra `postgres` may be missing

    return PostgresEngine(settings.database, space, settings.standbys)
