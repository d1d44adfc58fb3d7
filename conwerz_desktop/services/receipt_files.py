"""A disconnection's receipt as a file: signed by this computer, countersigned by the relay, verified by anybody.

`receipt` is signed as JSON with sorted keys, no spaces, in UTF-8; the relay signs the SHA-256 of the same bytes and its
time. Two signatures of Ed25519 and one hash are all that whoever verifies it needs (decision 0116).
"""

import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.store.disconnections import Disconnection

VERSION = 1
RELAY_LABEL = b"conwerz receipt 1"
_LATEST = 253_402_300_800_000  # the year 10000, of which no clock tells

Signed = Mapping[str, Any]


class NotGenuine(Exception):
    """The file is not what was signed; the message says what is wrong with it."""


def sign(known: Disconnection, device: DeviceKeys) -> Signed:
    facts = known.facts
    receipt = {
        "conwerz_receipt": VERSION,
        "kind": "disconnect",
        "channel": facts.channel,
        "asset": known.mark.hex(),  # keyed: it tells nobody which one
        "asked_at": facts.asked_at,
        "asked_by": facts.why or "owner",
        "whole_grant": facts.whole,
        "leads_kept": facts.keep_leads,
        "grant_ended": facts.grant_ended,
        "waiting": facts.waiting,
        "deeds": [{"step": deed.step, "at": deed.at, "answer": deed.answer} for deed in facts.deeds],
        "erased": dict(facts.counts),
        "ids_looked_for": facts.looked_for,
        "ids_found": facts.found,
    }
    signature = device.signing.sign(_bytes(receipt))
    return {"receipt": receipt, "key": _text(device.signing_public), "signature": _text(signature)}


def mark(signed: Signed) -> str:
    """What the relay is asked to countersign."""
    return hashlib.sha256(_bytes(signed["receipt"])).hexdigest()


def countersigned(signed: Signed, answer: Mapping[str, Any]) -> Signed:
    return {**signed, "relay": {name: answer[name] for name in ("time", "key", "signature")}}


def written(signed: Signed) -> str:
    return json.dumps(signed, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def verify(text: str) -> Signed:
    """Raises NotGenuine. Whose keys these are is for whoever reads it to know."""
    try:
        signed = json.loads(text)
        _verify(signed["key"], signed["signature"], _bytes(signed["receipt"]))
        if signed["receipt"]["conwerz_receipt"] != VERSION:
            raise ValueError  # whatever else somebody has signed
        relay = signed.get("relay")
        if relay is not None:
            words = RELAY_LABEL + f"{mark(signed)}{_moment(relay['time'])}".encode()
            _verify(relay["key"], relay["signature"], words)
    except InvalidSignature:
        raise NotGenuine("a signature does not fit what is written") from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise NotGenuine("this is not a receipt of Conwerz") from None
    return dict(signed)


def _verify(key: str, signature: str, words: bytes) -> None:
    Ed25519PublicKey.from_public_bytes(b64decode(key, validate=True)).verify(b64decode(signature, validate=True), words)


def _moment(time: object) -> int:
    """As a number, which text that looks the same is not. Raises ValueError."""
    if type(time) is not int or not 0 <= time < _LATEST:
        raise ValueError
    return time


def _bytes(receipt: object) -> bytes:
    return json.dumps(receipt, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _text(raw: bytes) -> str:
    return b64encode(raw).decode()
