"""Meta's data-deletion callback, and the public page that explains it and tells how far it is (contract 1.5).

A code carries its own proof, so that nothing is kept about whoever asked: when it was asked, and this relay's word.
"""

import hashlib
import hmac
import re
from collections.abc import Sequence
from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_relay import oauth_pages
from conwerz_relay.endings import Endings, seconds, signed_facts
from conwerz_relay.refusals import NotAllowed
from conwerz_relay.requests import Clock

DAY = 86_400_000
OLDEST = 7 * DAY  # Meta tries again for less than that
_CODE = re.compile("([0-9a-f]{8,12})z([0-9a-f]{12})z([0-9a-f]{24})")
_EXPLAINED = (
    "Conwerz keeps what customers write on the shop's own computer, encrypted, and nowhere else. When a shop removes"
    " Conwerz at Facebook and asks for its data to be deleted, this relay lets go of everything at once, and the shop's"
    " computer erases what it holds as soon as it is switched on and Meta has confirmed it."
)


class Deletions:
    def __init__(self, endings: Endings, clock: Clock, secrets: Sequence[bytes], public_url: str) -> None:
        self._endings = endings
        self._clock = clock
        self._secrets = secrets
        self._url = public_url.rstrip("/")

    async def ask(self, request: Request) -> Response:
        """POST /meta/data-deletion. Repeated, it gives the same code and ends nothing that was proved since."""
        facts = await signed_facts(request, self._secrets)
        issued_at = seconds(facts.get("issued_at")) * 1000
        if self._clock() - issued_at > OLDEST:
            raise NotAllowed("old")
        await self._endings.end(facts, issued_at, why="deletion")
        code = self._code(issued_at, str(facts.get("user_id") or facts.get("profile_id") or ""))
        return JSONResponse({"url": f"{self._url}/data-deletion?code={code}", "confirmation_code": code})

    async def show(self, request: Request) -> Response:
        """GET /data-deletion?code="""
        code = request.query_params.get("code", "").strip()
        return oauth_pages.deletion(_EXPLAINED, self._state(code) if code else "", code)

    def _code(self, issued_at: int, who: str) -> str:
        about = hmac.digest(self._secrets[0], b"conwerz deletion of " + who.encode(), hashlib.sha256).hex()[:12]
        return f"{issued_at // 1000:08x}z{about}z{_proof(self._secrets[0], issued_at // 1000, about)}"

    def _state(self, code: str) -> str:
        found = _CODE.fullmatch(code.lower())
        if found is None:
            return "This is not a confirmation code of this relay. Copy it once more from Facebook's page."
        asked, about, given = int(found[1], 16), found[2], found[3]
        if not any(hmac.compare_digest(given, _proof(secret, asked, about)) for secret in self._secrets):
            return "This is not a confirmation code of this relay. Copy it once more from Facebook's page."
        moment = datetime.fromtimestamp(asked, UTC).strftime("%d %B %Y, %H:%M UTC")
        return (
            f"Asked for on {moment}. Done on this relay: nothing is received any more. Queued for the shop's computer,"
            " which erases what it holds when it next polls and Meta confirms it."
        )


def _proof(secret: bytes, asked: int, about: str) -> str:
    return hmac.digest(secret, f"conwerz deletion 1 {asked} {about}".encode(), hashlib.sha256).hex()[:24]
