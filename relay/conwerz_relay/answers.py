"""A page as a desktop reads it (PROTOCOL.md, events). Written by hand: hex, base64 and numbers need no escaping.

When thousands of polls are woken at once, an encoder that looks at each character again is what takes longest.
"""

import json
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence

from conwerz_relay.records import SealedKey, Stored


def page(epoch: str, events: Iterable[Stored], keys: Iterable[SealedKey], *, more: bool, time: int) -> str:
    return (
        f'{{"epoch":"{epoch}","events":[{",".join(map(_event, events))}],"keys":[{",".join(map(_key, keys))}],'
        f'"more":{"true" if more else "false"},"time":{time}}}'
    )


def with_members(page: str, members: Mapping[str, Sequence[Mapping[str, str]]]) -> str:
    """What is said beside the page, in words that come from outside."""
    return f"{page[:-1]},{json.dumps(members)[1:]}" if members else page


def _event(event: Stored) -> str:
    return f'{{"sequence":{event.sequence},"arrived_at":{event.arrived_at},"envelope":"{_text(event.body)}"}}'


def _key(key: SealedKey) -> str:
    return f'{{"id":"{key.id.hex()}","sealed":"{_text(key.sealed)}","recovery":"{_text(key.recovery)}"}}'


def _text(raw: bytes) -> str:
    return b64encode(raw).decode()
