"""A page as a desktop reads it (PROTOCOL.md, events). Written by hand: hex, base64 and numbers need no escaping.

When thousands of polls are woken at once, an encoder that looks at each character again is what takes longest.
"""

import json
from binascii import b2a_base64
from collections.abc import Iterable, Mapping, Sequence

from conwerz_relay.records import Kept, SealedKey, Stored

_PAGE = b'{"epoch":"%b","events":[%b],"keys":[%b],"more":%b,"time":%d}'
_EVENT = b'{"sequence":%d,"arrived_at":%d,"envelope":"%b"}'
_KEY = b'{"id":"%b","sealed":"%b","recovery":"%b"}'


def page(epoch: str, events: Iterable[Stored], keys: Iterable[SealedKey], *, more: bool, time: int) -> bytes:
    told = b",".join([_EVENT % (each.sequence, each.arrived_at, _text(each.body)) for each in events])
    sealed = b",".join([_KEY % (each.id.hex().encode(), _text(each.sealed), _text(each.recovery)) for each in keys])
    return _PAGE % (epoch.encode(), told, sealed, b"true" if more else b"false", time)


def one(epoch: str, kept: Kept, time: int) -> bytes:
    """As `page`, of a single event."""
    sequence, (_, _, arrived_at, _, body, key, *_) = kept
    told = _EVENT % (sequence, arrived_at, _text(body))
    sealed = _KEY % (key.id.hex().encode(), _text(key.sealed), _text(key.recovery)) if key else b""
    return _PAGE % (epoch.encode(), told, sealed, b"false", time)


def with_members(page: bytes, members: Mapping[str, Sequence[Mapping[str, str]]]) -> bytes:
    """What is said beside the page, in words that come from outside."""
    return b"%b,%b" % (page[:-1], json.dumps(members)[1:].encode())


def _text(raw: bytes) -> bytes:
    return b2a_base64(raw, newline=False)
