"""What a poll brings, opened: webhooks, gaps, notices, and the cursor that lets go of them once committed."""

import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import field
from typing import Any

from conwerz_desktop.domain.records import record
from conwerz_desktop.relay_client.envelopes import Kind, Opens, SealedKey
from conwerz_desktop.relay_client.errors import EnvelopeError, Unreachable


@record
class Cursor:
    """How far this desktop has committed. Polling with it lets the relay delete everything up to `sequence`."""

    epoch: str
    sequence: int


@record
class Webhook:
    """Meta's payload, this shop's part of it."""

    sequence: int
    arrived_at: int
    payload: Mapping[str, Any] = field(hash=False)


@record
class Gap:
    """At least `count` events that are lost here, by the relay's clock: read them again from Meta.

    The relay could not keep them, or this device cannot open them.
    """

    sequence: int
    first_at: int
    last_at: int
    count: int


@record
class Notice:
    """What the relay tells; not an order (design section 6).

    `kind`: taken_over or access_ended, with `channel` and `asset`; login, with `login`, `outcome` and `hand_over`.
    """

    sequence: int
    kind: str
    facts: Mapping[str, Any] = field(hash=False)


Delivery = Webhook | Gap | Notice


@record
class Page:
    """`more`: poll again at once. `relay_time_at` is the relay's clock when it answered.

    `prove`: what must be claimed again within the hour, as (channel, asset).
    """

    deliveries: tuple[Delivery, ...]
    cursor: Cursor
    relay_time_at: int
    more: bool
    prove: tuple[tuple[str, str], ...] = ()


def read(answer: Mapping[str, Any], asked: Cursor | None, opener: Opens) -> Page:
    """Raises Unreachable where the answer is not one of a relay's."""
    try:
        keys = {bytes.fromhex(key["id"]): _key(key) for key in answer["keys"]}
        deliveries = tuple(_delivery(event, keys, opener) for event in answer["events"])
        cursor = _cursor(str(answer["epoch"]), asked, deliveries)
        page = Page(deliveries, cursor, int(answer["time"]), bool(answer["more"]), _to_prove(answer))
    except (KeyError, TypeError, ValueError):
        raise Unreachable("not a relay's answer") from None
    opener.forget_all_but(keys)
    return page


def _to_prove(answer: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple((str(each["channel"]), str(each["asset"])) for each in answer.get("prove", ()))


def _key(key: Mapping[str, Any]) -> SealedKey:
    return SealedKey(b64decode(key["sealed"]), b64decode(key["recovery"]))


def _cursor(epoch: str, asked: Cursor | None, deliveries: tuple[Delivery, ...]) -> Cursor:
    """In an epoch that is new to us nothing is committed yet."""
    if deliveries:
        return Cursor(epoch, deliveries[-1].sequence)
    return asked if asked and asked.epoch == epoch else Cursor(epoch, 0)


def _delivery(event: Mapping[str, Any], keys: Mapping[bytes, SealedKey], opener: Opens) -> Delivery:
    sequence, arrived_at = int(event["sequence"]), int(event["arrived_at"])
    try:
        kind, content = opener.open(b64decode(event["envelope"]), keys)
        return _read_content(sequence, arrived_at, kind, json.loads(content))
    except (EnvelopeError, KeyError, TypeError, ValueError, RecursionError):
        return Gap(sequence, arrived_at, arrived_at, 1)


def _read_content(sequence: int, arrived_at: int, kind: Kind, content: Any) -> Delivery:
    if not isinstance(content, dict):
        raise TypeError
    match kind:
        case Kind.WEBHOOK:
            return Webhook(sequence, arrived_at, content)
        case Kind.GAP:
            return Gap(sequence, int(content["first_at"]), int(content["last_at"]), int(content["count"]))
        case Kind.NOTICE:
            facts = {name: value for name, value in content.items() if name != "kind"}
            return Notice(sequence, str(content["kind"]), facts)
