"""The tables, one text for both engines. What a shop's customers wrote is in `envelopes.body`, sealed.

`{by_line}` divides a table among PostgreSQL's partitions; `{clustered}` keeps a table in its key's order in SQLite.
"""

import secrets
from collections.abc import Iterator

from conwerz_relay.databases import Database

VERSION = 9
PARTITIONS = 16
DIGIT = 2**59  # lines to a hex digit of their tenants: a line's number begins with its tenant's, less one bit

SCHEMA = """
CREATE TABLE relay (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE devices (
    line BIGINT PRIMARY KEY, id BYTEA NOT NULL, tenant BYTEA NOT NULL, signing_key BYTEA NOT NULL,
    suite BIGINT NOT NULL, hpke_key BYTEA NOT NULL, recovery_key BYTEA NOT NULL, retention_days BIGINT NOT NULL,
    enrolled_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL                    -- to ten minutes
) {by_line};
CREATE INDEX devices_by_tenant ON devices (tenant);
CREATE INDEX devices_by_recovery ON devices (recovery_key);
-- A device's place in the queue: small rows, because each commit rewrites the pages of those that it touches.
CREATE TABLE lines (
    line BIGINT PRIMARY KEY, device BYTEA NOT NULL,
    version BIGINT NOT NULL,                   -- rises when its keys change or it loses a route
    sequence BIGINT NOT NULL DEFAULT 0,        -- the last one given out
    waiting BIGINT NOT NULL DEFAULT 0, waiting_bytes BIGINT NOT NULL DEFAULT 0,
    open_gap BIGINT NOT NULL DEFAULT 0,        -- the sequence of the gap that may still grow; 0: none
    since BIGINT NOT NULL DEFAULT 0            -- when the oldest that waits arrived
) {by_line} {clustered};
CREATE TABLE routes (
    channel TEXT NOT NULL, asset TEXT NOT NULL, device BYTEA NOT NULL,
    root TEXT NOT NULL,                        -- channel/asset that was proved
    proven_at BIGINT NOT NULL,
    proven_by TEXT NOT NULL DEFAULT '',        -- a keyed mark of the person whose grant it was
    PRIMARY KEY (channel, asset, device)
) {clustered};
CREATE INDEX routes_by_root ON routes (root);
CREATE INDEX routes_by_device ON routes (device);
CREATE INDEX routes_by_grant ON routes (proven_by);
-- Who had an asset before another computer took it over: both are the shop's own
CREATE TABLE former (
    root TEXT NOT NULL, device BYTEA NOT NULL, PRIMARY KEY (root, device)
) {clustered};
CREATE INDEX former_by_device ON former (device);
-- What was proved before access ended: a deletion that is asked for afterwards still finds the computer
CREATE TABLE ended (
    proven_by TEXT NOT NULL, device BYTEA NOT NULL, root TEXT NOT NULL,
    proven_at BIGINT NOT NULL,                 -- for the last time
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (proven_by, device, root)
) {clustered};
CREATE INDEX ended_by_root ON ended (root);
CREATE INDEX ended_by_age ON ended (expires_at);
-- Which computers were told of a deletion, by its confirmation code, and what each answered last
CREATE TABLE deletions (
    code TEXT NOT NULL,
    device BYTEA NOT NULL,                     -- empty: there was none to tell; random once it has left the shop
    state TEXT NOT NULL, since BIGINT NOT NULL, expires_at BIGINT NOT NULL,
    PRIMARY KEY (code, device)
) {clustered};
CREATE INDEX deletions_by_device ON deletions (device);
CREATE INDEX deletions_by_age ON deletions (expires_at);
-- What a device that was removed is told when it asks again, and the key that tells that it asks
CREATE TABLE farewells (
    line BIGINT PRIMARY KEY, device BYTEA NOT NULL, signing_key BYTEA NOT NULL, removed_at BIGINT NOT NULL,
    proof TEXT NOT NULL, expires_at BIGINT NOT NULL
) {by_line} {clustered};
CREATE INDEX farewells_by_age ON farewells (expires_at);
CREATE TABLE envelopes (
    line BIGINT NOT NULL, sequence BIGINT NOT NULL, dedupe BYTEA NOT NULL, arrived_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL, body BYTEA NOT NULL
) {by_line};
CREATE TABLE keys (
    line BIGINT NOT NULL, id BYTEA NOT NULL, sealed BYTEA NOT NULL, recovery BYTEA NOT NULL, written_at BIGINT NOT NULL
) {by_line};
CREATE UNIQUE INDEX keys_by_id ON keys (line, id);
CREATE TABLE gaps (
    line BIGINT NOT NULL, sequence BIGINT NOT NULL, first_at BIGINT NOT NULL, last_at BIGINT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (line, sequence)
) {by_line} {clustered};
CREATE TABLE nonces (
    line BIGINT NOT NULL, nonce TEXT NOT NULL, expires_at BIGINT NOT NULL, PRIMARY KEY (line, nonce)
) {by_line} {clustered};
CREATE INDEX nonces_by_age ON nonces (expires_at);
CREATE TABLE invitations (code TEXT PRIMARY KEY, expires_at BIGINT NOT NULL)
"""


class OtherDatabase(Exception):
    """The tables were made by a relay of another version; they were left untouched."""


def statements(*, by_line: str = "", clustered: str = "") -> Iterator[str]:
    yield from SCHEMA.format(by_line=by_line, clustered=clustered).split(";\n")


def line_of(device: bytes) -> int:
    """A device's number, the same in every database: half its id, which is a hash and cannot be chosen."""
    return int.from_bytes(device[:8]) >> 1


def epoch(db: Database) -> str:
    return str(db.execute("SELECT value FROM relay WHERE name = 'epoch'").fetchone()[0])


def renew_epoch(db: Database) -> str:
    """After a restore: no cursor of before acknowledges anything any more."""
    write_fact(db, "epoch", fresh := secrets.token_hex(16))
    return fresh


def write_fact(db: Database, name: str, value: str) -> None:
    db.execute("INSERT INTO relay VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", (name, value))
