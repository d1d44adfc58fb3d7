"""Proof that a webhook comes from Meta for our app: an HMAC over the bytes as they were sent (contract 1.6)."""

import hashlib
import hmac

SCHEME = "sha256="


class Signature:
    """Of one app secret. The key is prepared once, since every webhook of every shop passes here."""

    def __init__(self, app_secret: bytes) -> None:
        self._keyed = hmac.new(app_secret, digestmod=hashlib.sha256)

    def is_valid(self, body: bytes, header: bytes) -> bool:
        """`header` is the value of `X-Hub-Signature-256`; compared in constant time."""
        made = self._keyed.copy()
        made.update(body)
        return hmac.compare_digest((SCHEME + made.hexdigest()).encode(), header)
