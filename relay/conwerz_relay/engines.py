"""Which engine keeps the queue: what `settings.database` names decides."""

from pathlib import Path

from conwerz_relay.databases import Engine
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.queues import Queue
from conwerz_relay.settings import Settings
from conwerz_relay.sharded_queue import ShardedQueue
from conwerz_relay.sqlite_engine import SqliteEngine
from conwerz_relay.stored_queue import StoredQueue


async def open_queue(settings: Settings, *, is_beside: bool = False) -> Queue:
    """Raises Unavailable where a database cannot be reached or written."""
    shards = [await _opened(settings, engine) for engine in engines_of(settings, is_beside=is_beside)]
    return shards[0] if len(shards) == 1 else ShardedQueue(shards)


async def open_one(settings: Settings, number: int) -> StoredQueue:
    """As `open_queue`, one of its databases."""
    return await _opened(settings, engines_of(settings)[number])


def engines_of(settings: Settings, *, is_beside: bool = False) -> tuple[Engine, ...]:
    """One a database; several PostgreSQL databases stand one after the other, with spaces between.

    `is_beside`: for a command of the operator's, beside a relay that may be running.
    """
    space = _space(settings)
    if not settings.is_postgres:
        return (SqliteEngine(Path(settings.database), space, is_beside=is_beside),)
    from conwerz_relay.postgres_engine import PostgresEngine  # noqa: PLC0415 - the extra `postgres` may be missing

    return tuple(PostgresEngine(address, space, settings.standbys) for address in settings.database.split())


async def _opened(settings: Settings, engine: Engine) -> StoredQueue:
    return await StoredQueue.open(engine, Allowance(settings.device_events, settings.device_bytes), _space(settings))


def _space(settings: Settings) -> Space:
    return Space(settings.database_bytes, settings.reserve_bytes, settings.pending_bytes)
