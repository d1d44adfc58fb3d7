"""The embedded engine's tables and connections. What a shop's customers wrote is in `envelopes.body`, sealed."""

import secrets
import sqlite3
from pathlib import Path

VERSION = 2

SCHEMA = """
CREATE TABLE relay (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE devices (
    id BLOB PRIMARY KEY, tenant BLOB NOT NULL, signing_key BLOB NOT NULL, suite INTEGER NOT NULL,
    hpke_key BLOB NOT NULL, recovery_key BLOB NOT NULL, retention_days INTEGER NOT NULL, enrolled_at INTEGER NOT NULL
);
-- A device's place in the queue: small rows, because each commit rewrites the pages of those that it touches.
CREATE TABLE lines (
    number INTEGER PRIMARY KEY, device BLOB NOT NULL UNIQUE,
    sequence INTEGER NOT NULL DEFAULT 0,       -- the last one given out
    waiting INTEGER NOT NULL DEFAULT 0, waiting_bytes INTEGER NOT NULL DEFAULT 0,
    open_gap INTEGER NOT NULL DEFAULT 0        -- the sequence of the gap that may still grow; 0: none
);
CREATE TABLE routes (
    channel TEXT NOT NULL, asset TEXT NOT NULL, device BLOB NOT NULL,
    root TEXT NOT NULL,                        -- channel/asset that was proved
    proven_at INTEGER NOT NULL,
    proven_by TEXT NOT NULL DEFAULT '',        -- a keyed mark of the person whose grant it was
    PRIMARY KEY (channel, asset, device)
) WITHOUT ROWID;
CREATE INDEX routes_by_root ON routes (root);
CREATE INDEX routes_by_device ON routes (device);
CREATE INDEX routes_by_grant ON routes (proven_by) WHERE proven_by != '';
CREATE TABLE envelopes (
    line INTEGER NOT NULL, sequence INTEGER NOT NULL, dedupe BLOB NOT NULL, arrived_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL, body BLOB NOT NULL
);
CREATE UNIQUE INDEX envelopes_in_order ON envelopes (line, sequence);
CREATE UNIQUE INDEX envelopes_once ON envelopes (line, dedupe);
CREATE INDEX envelopes_by_age ON envelopes (expires_at);
CREATE TABLE keys (
    line INTEGER NOT NULL, id BLOB NOT NULL, sealed BLOB NOT NULL, recovery BLOB NOT NULL, written_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX keys_by_id ON keys (line, id);
CREATE TABLE gaps (
    line INTEGER NOT NULL, sequence INTEGER NOT NULL, first_at INTEGER NOT NULL, last_at INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (line, sequence)
) WITHOUT ROWID;
CREATE TABLE nonces (
    device BLOB NOT NULL, nonce TEXT NOT NULL, expires_at INTEGER NOT NULL, PRIMARY KEY (device, nonce)
) WITHOUT ROWID;
"""

UPGRADES = {
    1: """
ALTER TABLE routes ADD COLUMN proven_by TEXT NOT NULL DEFAULT '';
CREATE INDEX routes_by_device ON routes (device);
CREATE INDEX routes_by_grant ON routes (proven_by) WHERE proven_by != '';
""",
}
"""What brings the tables of a version to the next one."""


class NewerDatabase(Exception):
    """The file was written by a newer relay; it was left untouched."""


def connect(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=512)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # NORMAL loses what was acknowledged when the power fails
    connection.execute("PRAGMA journal_size_limit = 67108864")
    return connection


def prepare(connection: sqlite3.Connection, database_bytes: int) -> str:
    """Make the tables if they are not there yet; returns the epoch."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise NewerDatabase
    if version == 0:
        epoch = f"INSERT INTO relay VALUES ('epoch', '{secrets.token_hex(16)}');"  # noqa: S608 - our own text
        connection.executescript(f"BEGIN IMMEDIATE; {SCHEMA} {epoch} PRAGMA user_version = {VERSION}; COMMIT")
    for older in range(version or VERSION, VERSION):
        connection.executescript(f"BEGIN IMMEDIATE; {UPGRADES[older]} PRAGMA user_version = {older + 1}; COMMIT")
    if database_bytes:
        page_size = connection.execute("PRAGMA page_size").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {database_bytes // page_size}")
    return str(connection.execute("SELECT value FROM relay WHERE name = 'epoch'").fetchone()[0])


def renew_epoch(connection: sqlite3.Connection) -> None:
    """After a restore: no cursor of before acknowledges anything any more."""
    connection.execute("INSERT OR REPLACE INTO relay VALUES ('epoch', ?)", (secrets.token_hex(16),))
