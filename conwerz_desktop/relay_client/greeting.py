"""Is this the relay that we mean? Asked before anything else is sent to it (PROTOCOL.md, the relay's key)."""

import hashlib
import secrets
from base64 import b64decode

import httpx
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.records import record
from conwerz_desktop.relay_client.errors import OtherRelay, Unreachable

LABEL = b"conwerz relay 1"
GREETING = Errand(Purpose.ENROL)


@record
class Relay:
    """What a relay says of itself. `fingerprint` is of its key, in hex."""

    fingerprint: str
    app_id: str
    offers_signup: bool
    asks_invitation: bool
    needs_proof: bool


async def greet(http: httpx.AsyncClient, url: str, fingerprint: str = "") -> Relay:
    """Raises Unreachable, or OtherRelay where its key is not the one of `fingerprint`."""
    challenge = secrets.token_hex(16)
    try:
        response = await http.get(
            f"{url.rstrip('/')}/v1/relay", params={"challenge": challenge}, extensions={"errand": GREETING}
        )
        answer = response.json()
        key = b64decode(answer["key"])
        Ed25519PublicKey.from_public_bytes(key).verify(b64decode(answer["signature"]), LABEL + challenge.encode())
    except httpx.HTTPError as error:
        raise Unreachable(type(error).__name__) from None
    except (KeyError, TypeError, ValueError, InvalidSignature):
        raise Unreachable("not a relay") from None
    found = hashlib.sha256(LABEL + key).hexdigest()
    if fingerprint and found != fingerprint.lower():
        raise OtherRelay
    return Relay(
        found,
        str(answer.get("app_id", "")),
        answer.get("signup") is True,
        answer.get("invitation") is True,
        answer.get("needs_proof") is True,
    )
