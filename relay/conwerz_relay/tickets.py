"""What the relay says now and must believe later, without keeping it: sealed words that only a relay can make or read.

A login lives in these, so that it needs no table and may be begun, brought back and ended at three instances
(docs/decisions/0080).
"""

import base64
import hashlib
import hmac
import json
import os
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

LARGEST = 16_384
_NONCE = 12


class Kind(StrEnum):
    """What a ticket is for; one kind never passes for another."""

    BEGIN = "begin"  # the address that the desktop opens in the browser
    STATE = "state"  # OAuth's state: the same login, in one browser
    HAND_OVER = "hand_over"  # what came of it, on its way to the desktop beside that browser
    REVOKE = "revoke"  # whose grant a device may have ended, although it receives nothing by it any more
    PASS = "pass"  # noqa: S105 - who has just logged in on this device


class TicketError(Exception):
    """`is_late`: it was one of ours, and is too old."""

    def __init__(self, *, is_late: bool = False) -> None:
        super().__init__()
        self.is_late = is_late


class Tickets:
    """AES-256-GCM under a key made from the app secret, which every instance has and no database."""

    def __init__(self, secret: bytes, clock: Callable[[], int]) -> None:
        self._cipher = AESGCM(hmac.digest(secret, b"conwerz tickets 1", hashlib.sha256))
        self._clock = clock

    def seal(self, kind: Kind, facts: Mapping[str, Any], life: int) -> str:
        """Good for `life` milliseconds."""
        nonce = os.urandom(_NONCE)
        plain = json.dumps({**facts, "until": self._clock() + life}, separators=(",", ":")).encode()
        return _text(nonce + self._cipher.encrypt(nonce, plain, kind.encode()))

    def open(self, kind: Kind, text: str) -> dict[str, Any]:
        """Raises TicketError."""
        facts = self.read(kind, text)
        if self._clock() > facts["until"]:
            raise TicketError(is_late=True)
        return facts

    def read(self, kind: Kind, text: str) -> dict[str, Any]:
        """However old it is. Raises TicketError where no relay of ours made it."""
        if len(text) > LARGEST:
            raise TicketError
        try:
            raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
            facts: dict[str, Any] = json.loads(self._cipher.decrypt(raw[:_NONCE], raw[_NONCE:], kind.encode()))
        except (InvalidTag, ValueError):
            raise TicketError from None
        return facts


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")
