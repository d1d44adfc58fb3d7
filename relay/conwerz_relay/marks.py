"""People as the relay may write them down: a keyed mark that confirms no guess, the same on every instance."""

import hashlib
import hmac


class Marks:
    """`secret` is the app's, which every instance has and no database; `former` the one before it."""

    def __init__(self, secret: bytes, *former: bytes) -> None:
        self._keys = [hmac.digest(each, b"conwerz marks 1", hashlib.sha256) for each in (secret, *former)]

    def of(self, user: str) -> str:
        """Of an app-scoped user id; empty for nobody."""
        return _mark(self._keys[0], user) if user else ""

    def every(self, user: str) -> tuple[str, ...]:
        """As it is written down now, and as it was before the app's secret changed."""
        return tuple(_mark(key, user) for key in self._keys) if user else ()


def _mark(key: bytes, user: str) -> str:
    return hmac.digest(key, user.encode(), hashlib.sha256)[:16].hex()
