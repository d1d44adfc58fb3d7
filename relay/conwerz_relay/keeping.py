"""What the operator may ask of the database: what is held of a shop, that it goes, and codes for those who may enrol.

Nothing readable can come out of it: envelopes leave as they lie there, sealed.
"""

import hashlib
import secrets
from base64 import b64encode
from typing import Any

from conwerz_relay.databases import Database

INVITATION_LIFE = 14 * 86_400_000


def held_of(db: Database, tenant: bytes) -> list[dict[str, Any]]:
    """Each device of the shop with everything that is kept for it; empty: no such shop."""
    query = (
        "SELECT line, id, signing_key, suite, hpke_key, recovery_key, retention_days, enrolled_at"
        " FROM devices WHERE tenant = ? ORDER BY line"
    )
    return [_device(db, row) for row in db.execute(query, (tenant,)).fetchall()]


def _device(db: Database, row: tuple[Any, ...]) -> dict[str, Any]:
    line, id_, signing_key, suite, hpke_key, recovery_key, retention_days, enrolled_at = row
    condition, values, *_ = db.span(line)
    of_line = {
        "keys": ("id", "sealed", "recovery", "written_at"),
        "gaps": ("sequence", "first_at", "last_at", "count"),
        "nonces": ("nonce", "expires_at"),
    }
    return {
        "device": id_.hex(),
        "signing_key": _text(signing_key),
        "suite": suite,
        "hpke_key": _text(hpke_key),
        "recovery_key": _text(recovery_key),
        "retention_days": retention_days,
        "enrolled_at": enrolled_at,
        "last_sequence": db.lines([line])[0].sequence,
        "routes": _rows(db, "routes", ("channel", "asset", "proven_at"), "device = ?", (id_,)),
        "envelopes": _rows(db, "envelopes", ("sequence", "arrived_at", "expires_at", "body"), condition, values),
        **{table: _rows(db, table, columns, "line = ?", (line,)) for table, columns in of_line.items()},
    }


def _rows(
    db: Database, table: str, columns: tuple[str, ...], condition: str, values: tuple[Any, ...]
) -> list[dict[str, Any]]:
    query = f"SELECT {', '.join(columns)} FROM {table} WHERE {condition} ORDER BY {columns[0]}"  # noqa: S608 - our names
    found = db.execute(query, values).fetchall()
    return [dict(zip(columns, map(_text, row), strict=True)) for row in found]


def _text(value: Any) -> Any:
    return b64encode(value).decode() if isinstance(value, bytes) else value


def invite(db: Database, now: int) -> str:
    """A code for one device, good for two weeks. Only its hash is kept."""
    code = secrets.token_hex(10)
    db.execute("DELETE FROM invitations WHERE expires_at <= ?", (now,))
    db.execute("INSERT INTO invitations VALUES (?, ?)", (_hash(code), now + INVITATION_LIFE))
    return code


def spend_invitation(db: Database, code: str, now: int) -> bool:
    return db.execute("DELETE FROM invitations WHERE code = ? AND expires_at > ?", (_hash(code), now)).rowcount > 0


def _hash(code: str) -> str:
    return hashlib.sha256(b"conwerz invitation 1" + code.encode()).hexdigest()
