"""HTTP to Graph call and back: versions, parameters, tokens, proofs, headers, error envelope (contract 1.1, 1.2)."""

import hmac
import inspect
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.graph import multipart, routes
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.people.living import Living
from conwerz_desktop.practice.platform import Platform
from conwerz_desktop.practice.refusals import Refusal
from conwerz_desktop.practice.world.tokens import Kind, Token

NEWEST = "v26.0"
SENDS = (("messages",), ("replies",), ("mentions",))
_VERSION = re.compile(r"v\d+\.\d+")


class Graph:
    """One endpoint for every Graph path."""

    def __init__(self, platform: Platform, living: Living) -> None:
        self._platform = platform
        self._living = living

    async def __call__(self, request: Request) -> Response:
        version, path = _split(request.path_params["path"])
        await self._wait(self._platform.faults.slowness())
        is_send = request.method == "POST" and path[-1:] in SENDS
        if is_send and await _says_something(request) and self._platform.faults.cuts_this_call():
            return _Cut()
        try:
            answer = await self._answer(request, version, path)
        except Refusal as refusal:
            return self._respond(refusal.envelope(self._trace_id()), version, refusal.status)
        if is_send and _is_accepted(answer):
            if self._platform.faults.cuts_this_answer():
                return _Cut()
            await self._wait(self._platform.faults.holding())
        return self._respond(answer, version)

    async def _wait(self, seconds: float) -> None:
        if seconds:
            await self._platform.sleep(seconds)

    async def _answer(self, request: Request, version: str, path: tuple[str, ...]) -> Json:
        params = await _parameters(request)
        if ordered := self._platform.faults.next_refusal(_edge(request.method, path, params)):
            raise ordered
        if path in routes.TOKENLESS:
            nobody = self._platform.world.tokens.app
            return await _run(routes.TOKENLESS[path], self._call(request, version, path, params, nobody))
        call = self._call(request, version, path, params, self._token(request, params))
        if path[:1] and path[0].startswith("upload:"):
            call = replace(call, body=await request.body(), offset=request.headers.get("file_offset", ""))
        return await _run(routes.find(call), call)

    def _call(self, request: Request, version: str, path: tuple[str, ...], params: Json, token: Token) -> Call:
        node_id = token.subject_id if path[:1] == ("me",) else "".join(path[:1])
        kept = {name: value for name, value in params.items() if name not in ("access_token", "appsecret_proof")}
        call = Call(self._platform, self._living, request.method, version, path, kept, token, node_id)
        return replace(call, is_proved="appsecret_proof" in params)

    def _token(self, request: Request, params: Mapping[str, Any]) -> Token:
        scheme, _, bearer = request.headers.get("authorization", "").partition(" ")
        text = params.get("access_token") or (bearer if scheme.lower() in ("bearer", "oauth") else "")
        if not text:
            raise refusals.no_token()
        tokens = self._platform.world.tokens
        token = tokens.find(str(text), self._platform.world.clock.now())
        proof = params.get("appsecret_proof")
        if proof is None and self._platform.world.requires_secret and token.kind is not Kind.APP:
            raise refusals.no_proof()
        if proof is not None and not hmac.compare_digest(str(proof).encode(), tokens.proof(token.text).encode()):
            raise refusals.wrong_proof()
        return token

    def _respond(self, answer: Json, version: str, status: int = 200) -> Response:
        headers = {"facebook-api-version": version, "x-fb-trace-id": self._trace_id()}
        return JSONResponse(answer, status, headers | self._platform.faults.usage_headers())

    def _trace_id(self) -> str:
        return "A" + self._platform.traces.randbytes(10).hex()


class _Cut(Response):
    """The connection ends without a byte of answer."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - nothing is sent
        scope["state"]["cut"]()
        while (await receive())["type"] != "http.disconnect":
            pass


async def _says_something(request: Request) -> bool:
    """Not only that a message was seen, or that somebody is typing."""
    body = await request.body()
    return b"sender_action" not in body and b'"status"' not in body


def _split(path: str) -> tuple[str, tuple[str, ...]]:
    """(version, the rest); without a version, and with one that is not served, Meta serves its own choice."""
    parts = tuple(part for part in path.split("/") if part)
    if parts and _VERSION.fullmatch(parts[0]):
        return parts[0], parts[1:]
    return NEWEST, parts


def _edge(method: str, path: tuple[str, ...], params: Json) -> str:
    """What a fault names. To read messages, and to tick, type and react, shares an address with sending them."""
    if path[-1:] == ("messages",):
        if method == "GET":
            return "history"
        if "sender_action" in params or "status" in params:
            return "gestures"
    return path[-1] if path else ""


async def _parameters(request: Request) -> Json:
    """Query, form and JSON body in one, as Meta takes them."""
    params: Json = dict(request.query_params)
    body = await request.body()
    if not body or request.headers.get("content-type") == "application/octet-stream":
        return params
    if request.headers.get("content-type", "").startswith("application/json"):
        return params | _json(body)
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        return params | multipart.read(body, request.headers["content-type"])
    return params | dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


def _json(body: bytes) -> Json:
    try:
        decoded = json.loads(body)
    except ValueError as error:
        raise refusals.bad_parameter("The body is not valid JSON.") from error
    if not isinstance(decoded, dict):
        raise refusals.bad_parameter("The body must be a JSON object.")
    return decoded


async def _run(handler: routes.Handler, call: Call) -> Json:
    answer = handler(call)
    return await answer if inspect.isawaitable(answer) else answer


def _is_accepted(answer: Json) -> bool:
    """Accepted words only: ticks, typing and lists are not cut."""
    return "message_id" in answer or "id" in answer or ("messages" in answer and "contacts" in answer)
