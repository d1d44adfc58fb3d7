"""Logging in, the browser's half: to Facebook's dialog and back to the desktop beside this browser (contract 1.4).

A browser is known by a cookie of ours, and a login that comes back in another one releases nothing. No request here
is signed, so whatever is believed stands in a ticket that was sealed for a signed one.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from conwerz_relay import oauth_pages as pages
from conwerz_relay.graph import Graph
from conwerz_relay.logins import LOGIN_LIFE, MINUTE
from conwerz_relay.notices import Notices
from conwerz_relay.queues import Queue
from conwerz_relay.records import Admission
from conwerz_relay.refusals import NotAllowed, NotNow
from conwerz_relay.requests import LARGEST_BODY, Clock, body_of
from conwerz_relay.settings import Settings
from conwerz_relay.tickets import Kind, TicketError, Tickets

HAND_OVER_LIFE = 5 * MINUTE
LOOPBACK = "127.0.0.1"
COOKIE = "conwerz_browser"
LONGEST_CODE = 4_096


class OAuth:
    """GET /oauth/begin, /oauth/callback; Embedded Signup's page and its POST."""

    def __init__(
        self,
        settings: Settings,
        queue: Queue,
        notices: Notices,
        tickets: Tickets,
        graph: Graph,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._queue = queue
        self._notices = notices
        self._tickets = tickets
        self._graph = graph
        self._clock = clock

    async def begin(self, request: Request) -> Response:
        """Ties the login to this browser, and sends it on."""
        try:
            login = self._tickets.open(Kind.BEGIN, request.query_params.get("ticket", ""))
        except TicketError as error:
            return pages.late() if error.is_late else pages.unknown()
        browser = _browser(request) or secrets.token_urlsafe(24)
        state = self._tickets.seal(Kind.STATE, {**login, "browser": _mark(browser)}, LOGIN_LIFE)
        answer = self._signup(state) if login["way"] == "whatsapp_signup" else self._dialog(request, login, state)
        self._set_cookie(answer, browser)
        return answer

    async def callback(self, request: Request) -> Response:
        asked = request.query_params
        return await self._come_back(request, asked.get("state", ""), asked, self._redirect_uri(request))

    async def signed_up(self, request: Request) -> Response:
        """What Facebook's script told the page: a code that lives 30 seconds, and which number it is for."""
        form = await _form(request)
        return await self._come_back(request, form.get("state", ""), form, "")

    async def _come_back(self, request: Request, state: str, told: Mapping[str, str], redirect_uri: str) -> Response:
        try:
            login = self._tickets.open(Kind.STATE, state)
        except TicketError as error:
            return pages.late() if error.is_late else pages.unknown()
        if not hmac.compare_digest(_mark(_browser(request)), login["browser"]):
            return pages.other_browser()
        device = bytes.fromhex(login["device"])
        now = self._clock()
        if await self._queue.admit(device, f"login:{login['login']}", now, now + LOGIN_LIFE) is Admission.REPLAYED:
            return pages.done_before()
        return await self._hand_over(login, await self._outcome(told, redirect_uri))

    async def _outcome(self, told: Mapping[str, str], redirect_uri: str) -> dict[str, str]:
        """What is handed over: a token, or why there is none."""
        code = told.get("code", "")
        if told.get("error") == "access_denied" or told.get("event") == "CANCEL":
            return {"outcome": "cancelled"}
        if not code or len(code) > LONGEST_CODE:
            return {"outcome": "refused"}
        try:
            token = await self._token(code, redirect_uri)
        except NotAllowed:
            return {"outcome": "refused"}
        except NotNow:
            return {"outcome": "unreachable"}
        numbers = {name: told.get(name, "") for name in ("waba", "phone_number") if told.get(name, "").isdecimal()}
        return {"outcome": "granted", "token": token, **numbers}

    async def _token(self, code: str, redirect_uri: str) -> str:
        """Long-lived: a person's lasts 60 days, a system user's for ever and is not exchanged again."""
        where = {"redirect_uri": redirect_uri} if redirect_uri else {}
        first = _text((await self._graph.exchanged(code=code, **where)).get("access_token"))
        if (await self._graph.inspected(first)).get("type") == "SYSTEM_USER":
            return first
        longer = await self._graph.exchanged(grant_type="fb_exchange_token", fb_exchange_token=first)
        return _text(longer.get("access_token"))

    async def _hand_over(self, login: Mapping[str, Any], outcome: Mapping[str, str]) -> Response:
        digits = "" if login["port"] or outcome["outcome"] != "granted" else f"{secrets.randbelow(10**6):06}"
        facts = {"login": login["login"], "device": login["device"], "digits": digits, **outcome}
        sealed = self._tickets.seal(Kind.HAND_OVER, facts, HAND_OVER_LIFE)
        if login["port"]:
            query = urlencode({"login": login["login"], "hand_over": sealed})
            return _private(RedirectResponse(f"http://{LOOPBACK}:{login['port']}/?{query}", 303))
        device = await self._queue.device(bytes.fromhex(login["device"]))
        if device is None:
            return pages.unknown()
        told = {"kind": "login", "login": login["login"], "outcome": outcome["outcome"], "hand_over": sealed}
        await self._queue.append(self._notices.of(device, told))
        return pages.digits(digits) if digits else pages.nothing_granted(outcome["outcome"])

    def _dialog(self, request: Request, login: Mapping[str, Any], state: str) -> Response:
        query = {
            "client_id": self._settings.app_id,
            "redirect_uri": self._redirect_uri(request),
            "state": state,
            "response_type": "code",
            **self._asked(login),
        }
        return _private(RedirectResponse(f"{self._settings.dialog}?{urlencode(query)}", 303))

    def _asked(self, login: Mapping[str, Any]) -> dict[str, str]:
        """A configuration where the operator maps one to exactly these scopes, else the scopes themselves."""
        scopes = frozenset(login["scopes"])
        if config := self._settings.configs.get(scopes):
            system = {"override_default_response_type": "true"} if config.is_system_user else {}
            return {"config_id": config.id, **system}
        again = {"auth_type": "rerequest"} if login["again"] else {}
        return {"scope": ",".join(login["scopes"]), **again}

    def _signup(self, state: str) -> Response:
        settings = self._settings
        setup = {"app": settings.app_id, "version": settings.graph_version, "config": settings.signup_config}
        return pages.signup(json.dumps(setup), settings.sdk_url, state, settings.facebook_origin)

    def _redirect_uri(self, request: Request) -> str:
        base = self._settings.public_url.rstrip("/") or f"http://{request.headers.get('host', '')}"
        return f"{base}/oauth/callback"

    def _set_cookie(self, answer: Response, browser: str) -> None:
        """Lax: Facebook brings the browser back from another site."""
        secure = self._settings.public_url.startswith("https://")
        answer.set_cookie(
            COOKIE, browser, max_age=LOGIN_LIFE // 1000, path="/oauth", secure=secure, httponly=True, samesite="lax"
        )


def _browser(request: Request) -> str:
    return request.cookies.get(COOKIE, "")


def _mark(browser: str) -> str:
    return hashlib.sha256(b"conwerz browser 1" + browser.encode()).hexdigest()


def _text(token: object) -> str:
    if not isinstance(token, str) or not token:
        raise NotNow("graph")
    return token


async def _form(request: Request) -> dict[str, str]:
    """A small form; an unreadable one is empty."""
    try:
        return dict(parse_qsl((await body_of(request, LARGEST_BODY)).decode()))
    except ValueError:
        return {}


def _private(answer: Response) -> Response:
    """The address that is left must not travel in Referer, and nothing is cached."""
    answer.headers["referrer-policy"] = "no-referrer"
    answer.headers["cache-control"] = "no-store"
    return answer
