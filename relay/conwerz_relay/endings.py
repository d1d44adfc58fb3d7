"""When access was taken back, or a desktop no longer proves it, events stop at once (design section 6, routing)."""

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_relay.directory import Directory
from conwerz_relay.forgetting import sift
from conwerz_relay.marks import Marks
from conwerz_relay.notices import Notices
from conwerz_relay.proofs import CHANNELS
from conwerz_relay.queues import Queue
from conwerz_relay.records import HOLDINGS_LIFE, Device, Held, Route
from conwerz_relay.refusals import NotAllowed
from conwerz_relay.requests import LARGEST_BODY, Clock, body_of

HOUR = 3_600_000
PROOF_LIFE = 24 * HOUR
LOOK = 600_000  # between two looks at what one device proved
GRACE = HOUR  # from when a desktop that is there is asked to prove again
_ID = re.compile("[!-~]+")
_SECONDS = re.compile("[0-9]{1,10}")  # a number or its text (contract 1.5)
_OF_PAGES = ("messenger", "leads")


class Endings:
    """Releases routes, and tells their device. The desktop asks Meta itself before it believes it."""

    def __init__(
        self, directory: Directory, queue: Queue, notices: Notices, marks: Marks, clock: Clock, secrets: Sequence[bytes]
    ) -> None:
        self._directory = directory
        self._queue = queue
        self._notices = notices
        self._marks = marks
        self._clock = clock
        self._secrets = secrets
        self._asked_at: dict[bytes, dict[Route, int]] = {}
        self._looked_at: dict[bytes, int] = {}

    async def hear(self, payload: Mapping[str, Any]) -> None:
        """A `permissions` webhook: one permission was revoked, or the whole app removed. Raises Unavailable."""
        entries = payload.get("entry")
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, dict) and (ended := _ended(entry.get("changes"))):
                why = "removed" if ended == frozenset(CHANNELS) else "permission"
                await self._end_grant(str(entry.get("uid") or entry.get("id") or ""), ended, why=why)

    async def deauthorise(self, request: Request) -> Response:
        """POST /meta/deauthorize (contract 1.5). An old one ends nothing that was proved since."""
        facts = await signed_facts(request, self._secrets)
        await self.end(facts, issued(facts), why="removed")
        return JSONResponse({"success": True})

    async def end(self, facts: Mapping[str, Any], issued_at: int, why: str) -> None:
        """Of the person or the Page that a signed request names."""
        user, page = named(facts)
        if user:
            await self._end_grant(user, frozenset(CHANNELS), issued_at, why)
        elif page:
            await self._end_page(page, issued_at, why)

    async def concerned(self, facts: Mapping[str, Any], issued_at: int) -> tuple[tuple[Held, ...], frozenset[bytes]]:
        """By a deletion that was asked for then, once what it ends has ended.

        What computers received by it until then, and may hold; and those for which Meta has confirmed the same grant
        since, so that it stays there.
        """
        user, page = named(facts)
        roots = [Route(channel, page) for channel in _OF_PAGES] if page and not user else []
        marks = self._marks.every(user)
        ended = await self._queue.ended(marks, roots)
        until_then = tuple(each for each in ended if _is_older(each.proven_at, issued_at))
        held = [each.device for mark in marks for each in await self._queue.held_by_grant(mark)]
        held += [holder.id for holder in await self._queue.holders([[root] for root in roots]) if holder]
        since = {*held, *(each.device for each in ended if each not in until_then)}
        return until_then, frozenset(since - {each.device for each in until_then})

    async def tell_of_deletion(
        self, concerned: Iterable[Held], facts: Mapping[str, Any], code: str, until: int
    ) -> None:
        """Each computer once, of all that it is about there: what it says afterwards is true of the whole.

        It names who asked, whom nothing here does: a relay that makes one up cannot. And when, since what is connected
        there afterwards is none of what is to go.
        """
        roots: dict[bytes, list[dict[str, str]]] = {}
        for held in concerned:
            roots.setdefault(held.device, []).append({"channel": held.route.channel, "asset": held.route.asset})
        about = {"code": code, "user": named(facts)[0], "asked_at": issued(facts)}
        for id_, assets in roots.items():
            if device := await self._queue.device(id_):
                told = {"kind": "access_ended", "why": "deletion", **about, "assets": assets}
                await self._queue.append(self._notices.of_deletion(device, told, until))

    async def due(self, device: Device) -> tuple[Route, ...]:
        """What a device that is there must prove again; what it was asked for an hour ago ends."""
        now = self._clock()
        if now - self._looked_at.get(device.id, 0) < LOOK:
            return ()
        self._looked_at[device.id] = now
        everything = await self._queue.held(device.id)
        stale = [held for held in everything if now - held.proven_at > PROOF_LIFE]
        self._directory.remember(device, (held.route for held in everything if held not in stale))
        before = self._asked_at.pop(device.id, {})
        asked = {held.route: before.get(held.route, now) for held in stale}
        if asked:
            self._asked_at[device.id] = asked
        late = [held for held in stale if now - asked[held.route] > GRACE]
        await self._end(late, "late")
        return tuple(held.route for held in stale if held not in late)

    def forget_absent(self) -> Iterator[None]:
        """A device that is there is looked at every ten minutes; one that went away is asked anew when it is back."""
        now = self._clock()
        yield from sift(self._looked_at, lambda at: now - at >= LOOK)
        yield from sift(self._asked_at, lambda asked: now - max(asked.values()) >= GRACE + 2 * LOOK)

    def __len__(self) -> int:
        """How many devices are remembered."""
        return len(self._looked_at.keys() | self._asked_at.keys())

    async def _end_grant(
        self, user: str, channels: frozenset[str], issued_at: int | None = None, why: str = ""
    ) -> None:
        for mark in self._marks.every(user):
            held = await self._queue.held_by_grant(mark)
            await self._end(
                (each for each in held if each.route.channel in channels and _is_older(each.proven_at, issued_at)),
                why,
            )

    async def _end_page(self, page: str, issued_at: int, why: str) -> None:
        for channel in _OF_PAGES:
            route = Route(channel, page)
            if holder := await self._queue.holder([route]):
                held = await self._queue.held(holder.id)
                ended = [each for each in held if each.route == route and _is_older(each.proven_at, issued_at)]
                await self._end(ended, why)

    def _forget(self, held: Held) -> None:
        asked = self._asked_at.get(held.device, {})
        asked.pop(held.route, None)
        if not asked:
            self._asked_at.pop(held.device, None)

    async def _end(self, ended: Iterable[Held], why: str) -> None:
        for held in ended:
            self._forget(held)
            self._looked_at.pop(held.device, None)
            self._directory.forget(await self._queue.end(held.route, held.device, self._clock() + HOLDINGS_LIFE))
            if why != "deletion":  # else everybody whom it concerns is told once, behind this
                await self._tell(held, why)

    async def _tell(self, held: Held, why: str) -> None:
        if device := await self._queue.device(held.device):
            told = {"kind": "access_ended", "channel": held.route.channel, "asset": held.route.asset, "why": why}
            await self._queue.append(self._notices.of(device, told))


def _is_older(proven_at: int, issued_at: int | None) -> bool:
    return issued_at is None or proven_at < issued_at + 1000  # Meta counts seconds


def _ended(changes: Any) -> frozenset[str]:
    """The channels that go with what was revoked."""
    ended: set[str] = set()
    for change in changes if isinstance(changes, list) else ():
        value = change.get("value") if isinstance(change, dict) and isinstance(change.get("value"), dict) else change
        verb = value.get("verb") if isinstance(value, dict) else None
        if not isinstance(change, dict) or verb != "revoked":
            continue
        field = change.get("field")
        ended |= {name for name, control in CHANNELS.items() if field in ("connected", control.scope)}
    return frozenset(ended)


async def signed_facts(request: Request, secrets: Sequence[bytes]) -> dict[str, Any]:
    """What Meta's form says. Raises NotAllowed."""
    return _signed(await _form(request), secrets)


async def _form(request: Request) -> str:
    body = await body_of(request, LARGEST_BODY)
    return parse_qs(body.decode("ascii", "replace")).get("signed_request", [""])[0]


def _signed(request: str, secrets: Sequence[bytes]) -> dict[str, Any]:
    """The payload of Meta's `signed_request`. Raises NotAllowed."""
    given, _, payload = request.partition(".")
    expected = [hmac.digest(secret, payload.encode(), hashlib.sha256) for secret in secrets]
    try:
        signature = _bytes(given)
        if not any(hmac.compare_digest(signature, each) for each in expected):
            raise NotAllowed("signature")
        facts = json.loads(_bytes(payload))
    except ValueError:
        raise NotAllowed("signature") from None
    if not isinstance(facts, dict) or str(facts.get("algorithm", "")).upper() != "HMAC-SHA256":
        raise NotAllowed("signature")
    return facts


def named(facts: Mapping[str, Any]) -> tuple[str, str]:
    """The person and the Page that it is about; empty where it names none."""
    user, page = (str(facts.get(each) or "") for each in ("user_id", "profile_id"))
    return user if _ID.fullmatch(user) else "", page if _ID.fullmatch(page) else ""


def issued(facts: Mapping[str, Any]) -> int:
    """When Meta signed it, in milliseconds; 0, which is too old for anything, where it does not say."""
    said = str(facts.get("issued_at"))
    return int(said) * 1000 if _SECONDS.fullmatch(said) else 0


def _bytes(text: str) -> bytes:
    """Either alphabet, with padding or without."""
    plain = text.replace("-", "+").replace("_", "/").rstrip("=")
    return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
