"""Meta's data-deletion callback, and the public page that explains it and tells how far it is (contract 1.5).

A code carries its own proof, so that nothing is kept about whoever asked: when it was asked, and this relay's word. By
the code it is kept for 90 days which computers were told, and what each answered last.
"""

import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_relay import deletion_words, oauth_pages
from conwerz_relay.deletion_words import Words
from conwerz_relay.devices import members
from conwerz_relay.endings import Endings, issued, named, signed_facts
from conwerz_relay.oauth_pages import Mark, Station
from conwerz_relay.queues import Queue
from conwerz_relay.records import Reported, Standing
from conwerz_relay.refusals import NotAllowed, NotUnderstood
from conwerz_relay.requests import Clock, Gate

DAY = 86_400_000
OLDEST = 7 * DAY  # Meta tries again for less than that
KEPT = 90 * DAY
_CODE = re.compile("([0-9a-f]{8,12})z([0-9a-f]{12})z([0-9a-f]{24})")
_OPEN = {Standing.QUEUED: Mark.OPEN, Standing.ASKING: Mark.OPEN, Standing.KEPT: Mark.NOT, Standing.REMOVED: Mark.NOT}
_HEARD = (Standing.ASKING, Standing.ERASED)
_SAID = (Standing.ASKING, Standing.ERASED, Standing.KEPT)  # by a desktop; the rest this relay knows of itself


class Deletions:
    """POST /meta/data-deletion, POST /v1/deletions, GET /data-deletion."""

    def __init__(
        self, endings: Endings, gate: Gate, queue: Queue, clock: Clock, secrets: Sequence[bytes], public_url: str
    ) -> None:
        self._endings = endings
        self._gate = gate
        self._queue = queue
        self._clock = clock
        self._secrets = secrets
        self._url = public_url.rstrip("/")

    async def ask(self, request: Request) -> Response:
        """Repeated, it gives the same code, ends nothing that was proved since, and tells again who has to know."""
        facts = await signed_facts(request, self._secrets)
        issued_at = issued(facts)
        if abs(self._clock() - issued_at) > OLDEST:
            raise NotAllowed("old")
        user, page = named(facts)
        code = self._code(issued_at, user or page)
        known = await self._queue.deletion(code)
        if not _is_erased(known):
            await self._endings.end(facts, issued_at, "deletion")
            await self._tell(facts, code, known)
        return JSONResponse({"url": f"{self._url}/data-deletion?code={code}", "confirmation_code": code})

    async def _tell(self, facts: Mapping[str, Any], code: str, known: Sequence[Reported]) -> None:
        """Whoever may hold something from before, and neither has erased it nor asks Meta about it already.

        Noted before anybody is told: a computer that has nothing says so at once.
        """
        concerned, since = await self._endings.concerned(facts, issued(facts))
        stay = {} if known else dict.fromkeys(since, Standing.KEPT)
        queued = dict.fromkeys((held.device for held in concerned), Standing.QUEUED)
        now = self._clock()
        await self._queue.note_deletion(code, stay | queued, now, now + KEPT)
        has_heard = {each.device for each in known if each.standing in _HEARD}
        left = [held for held in concerned if held.device not in has_heard]
        await self._endings.tell_of_deletion(left, facts, code, now + KEPT)

    async def report(self, request: Request) -> Response:
        """How far a computer is with what it was told to erase."""
        device, body = await self._gate.device(request)
        told = members(body)
        code, state = told.get("code"), told.get("state", Standing.ERASED)
        if not isinstance(code, str) or not self._is_ours(code) or state not in _SAID:
            raise NotUnderstood("deletion", status=422)
        await self._queue.note_standing(code, device.id, Standing(state), self._clock())
        return Response(status_code=204)

    async def show(self, request: Request) -> Response:
        """In the visitor's language."""
        code = request.query_params.get("code", "").strip().lower()
        words = deletion_words.chosen(request.headers.get("accept-language", ""))
        return oauth_pages.deletion(words, await self._state(code, words) if code else (), code)

    async def _state(self, code: str, words: Words) -> tuple[Station, ...]:
        """One sentence a station."""
        if not self._is_ours(code):
            return (Station(Mark.NOT, words.unknown),)
        asked = words.asked.format(_moment(int(code.partition("z")[0], 16) * 1000))
        found = await self._queue.deletion(code)
        has_stopped = Standing.KEPT not in (each.standing for each in found)  # else Meta has confirmed the login since
        here = (Station(Mark.DONE, words.relay),) if has_stopped else ()
        return (Station(Mark.DONE, asked), *here, *_told(found, words))

    def _is_ours(self, code: str) -> bool:
        found = _CODE.fullmatch(code)
        if found is None:
            return False
        asked, about, given = int(found[1], 16), found[2], found[3]
        return any(hmac.compare_digest(given, _proof(secret, asked, about)) for secret in self._secrets)

    def _code(self, issued_at: int, who: str) -> str:
        about = hmac.digest(self._secrets[0], b"conwerz deletion of " + who.encode(), hashlib.sha256).hex()[:12]
        return f"{issued_at // 1000:08x}z{about}z{_proof(self._secrets[0], issued_at // 1000, about)}"


def _is_erased(found: Sequence[Reported]) -> bool:
    return bool(found) and all(each.standing is Standing.ERASED for each in found)


def _told(found: Sequence[Reported], words: Words) -> tuple[Station, ...]:
    """Nothing is called erased while a computer has not done it, or may never have."""
    since = {each.standing: _moment(each.at) for each in found}
    open_ = tuple(
        Station(mark, getattr(words, each.value).format(since[each])) for each, mark in _OPEN.items() if each in since
    )
    if open_:
        return open_
    if Standing.ERASED in since:
        return (Station(Mark.DONE, words.erased.format(since[Standing.ERASED])),)
    return (Station(Mark.DONE, words.nobody) if found else Station(Mark.NOT, words.past),)


def _moment(at: int) -> str:
    """The same in every language, and from the left also among words that are written from the right (UAX 9)."""
    return datetime.fromtimestamp(at / 1000, UTC).strftime("\u2066%Y-%m-%d %H:%M UTC\u2069")


def _proof(secret: bytes, asked: int, about: str) -> str:
    return hmac.digest(secret, f"conwerz deletion 1 {asked} {about}".encode(), hashlib.sha256).hex()[:24]
