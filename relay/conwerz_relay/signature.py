"""Proof that a webhook comes from Meta for our app: an HMAC over the bytes as they were sent (contract 1.6)."""

import hashlib
import hmac

SCHEME = b"sha256="


def is_valid(app_secret: bytes, body: bytes, header: bytes) -> bool:
    """`header` is the value of `X-Hub-Signature-256`; compared in constant time."""
    return hmac.compare_digest(SCHEME + hmac.digest(app_secret, body, hashlib.sha256).hex().encode(), header)
