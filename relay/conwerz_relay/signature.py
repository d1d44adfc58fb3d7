"""Proof that a webhook comes from Meta for our app: an HMAC over the bytes as they were sent (contract 1.6)."""

import hashlib
import hmac

SCHEME = "sha256="


class Signature:
    """Of one app secret, or of two while they change. Keys are prepared once: every webhook of every shop passes."""

    def __init__(self, *app_secrets: bytes) -> None:
        self._keyed = [hmac.new(each, digestmod=hashlib.sha256) for each in app_secrets]

    def is_valid(self, body: bytes, header: bytes) -> bool:
        """`header` is the value of `X-Hub-Signature-256`; compared in constant time."""
        for keyed in self._keyed:
            made = keyed.copy()
            made.update(body)
            if hmac.compare_digest((SCHEME + made.hexdigest()).encode(), header):
                return True
        return False
