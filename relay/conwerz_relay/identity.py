"""Which relay this is: a key that every instance has, and whose fingerprint a desktop may have been built with."""

import hashlib
import hmac
import re
from base64 import b64encode

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_relay.refusals import NotUnderstood
from conwerz_relay.settings import Settings

LABEL = b"conwerz relay 1"
_CHALLENGE = re.compile("[0-9a-f]{32}")


class Identity:
    """GET /v1/relay. The key is made from the app secret: whoever has that is the relay already."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        seed = hmac.digest(settings.app_secret.encode(), b"conwerz identity 1", hashlib.sha256)
        self._key = Ed25519PrivateKey.from_private_bytes(seed)

    @property
    def fingerprint(self) -> str:
        """What `relay.toml` of a build names."""
        return hashlib.sha256(LABEL + self._public).hexdigest()

    async def show(self, request: Request) -> Response:
        challenge = request.query_params.get("challenge", "")
        if not _CHALLENGE.fullmatch(challenge):
            raise NotUnderstood("query", status=422)
        return JSONResponse(
            {
                "key": b64encode(self._public).decode(),
                "signature": b64encode(self._key.sign(LABEL + challenge.encode())).decode(),
                "app_id": self._settings.app_id,
                "signup": bool(self._settings.signup_config),
                "invitation": bool(self._settings.invitation),
                "needs_proof": self._settings.needs_proof,
            }
        )

    def sign(self, words: bytes) -> dict[str, str]:
        """With the key, so that whoever knows it can verify without asking."""
        return {"key": b64encode(self._public).decode(), "signature": b64encode(self._key.sign(words)).decode()}

    @property
    def _public(self) -> bytes:
        return self._key.public_key().public_bytes_raw()
