"""The shop's program as practice Meta sees it: its calls, its callback, and a clock that stands still until moved."""

import asyncio
import hmac
import json
from collections import deque
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import httpx
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from conwerz_desktop.practice.server import PracticeMeta

NOON = 1_790_000_000_000
PATIENCE = 60  # seconds

FIELDS = {
    "page": "messages,message_echoes,message_edits,message_reactions,message_deliveries,message_reads",
    "instagram": "messages,messaging_seen,message_reactions,message_edit",
    "whatsapp_business_account": "messages,smb_message_echoes",
    "permissions": "connected,pages_messaging",
}


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> int:
        return self.now


@dataclass
class Callback:
    """What a program of somebody else would be: it verifies, keeps, and answers as the test wants."""

    verify_token: str = ""
    posts: list[tuple[bytes, str]] = field(default_factory=list)
    answers: deque[int] = field(default_factory=deque)  # statuses for the next POSTs; then 200
    url: str = ""

    async def __call__(self, request: Request) -> Response:
        if request.method == "GET":
            asked = request.query_params
            good = asked["hub.mode"] == "subscribe" and asked["hub.verify_token"] == self.verify_token
            return PlainTextResponse(asked["hub.challenge"], 200 if good else 403)
        status = self.answers.popleft() if self.answers else 200
        if status == 200:
            self.posts.append((await request.body(), request.headers["x-hub-signature-256"]))
        return PlainTextResponse("", status)

    def payloads(self) -> list[dict[str, Any]]:
        return [json.loads(body) for body, _ in self.posts]

    def events(self) -> list[dict[str, Any]]:
        """Each element of `messaging` or `changes`, in order of arrival."""
        entries = [entry for payload in self.payloads() for entry in payload["entry"]]
        return [part for entry in entries for part in entry.get("messaging", entry.get("changes"))]


@dataclass
class App:
    """The shop's app: Graph calls with the right token, and the server's verbs."""

    meta: PracticeMeta
    http: httpx.AsyncClient
    callback: Callback
    clock: Clock

    def __post_init__(self) -> None:
        self.facts = self.meta.facts()
        self.verbs = self.meta.verbs
        self.page = self.facts["pages"][0]
        self.phone = self.facts["phone_number_id"]

    async def call(self, method: str, path: str, token: str | None = None, **params: Any) -> httpx.Response:
        asked = {"access_token": token or self.page["token"]} | params
        return await self.http.request(method, path, params=asked)

    async def get(self, path: str, token: str | None = None, **params: Any) -> httpx.Response:
        return await self.call("GET", path, token, **params)

    async def send(self, recipient: str, text: str = "Hello", **more: Any) -> httpx.Response:
        body = {"recipient": {"id": recipient}, "message": {"text": text}, "messaging_type": "RESPONSE"} | more
        bearer = {"Authorization": f"Bearer {self.page['token']}"}
        return await self.http.post(f"/v26.0/{self.page['id']}/messages", json=body, headers=bearer)

    async def whatsapp(self, to: str, text: str = "Hello", **more: Any) -> httpx.Response:
        body = {"messaging_product": "whatsapp", "to": to, "type": "text", "text": {"body": text}} | more
        bearer = {"Authorization": f"Bearer {self.facts['whatsapp_token']}"}
        return await self.http.post(f"/v26.0/{self.phone}/messages", json=body, headers=bearer)

    def writes(self, channel: str, person: str = "Ana", text: str = "Hola", **more: Any) -> str:
        """The scoped id of the person who wrote."""
        return str(self.verbs.customer_writes(channel, person, text, **more)["person"])

    async def subscribe(self, **fields: str) -> None:
        for about, words in (fields or FIELDS).items():
            await self.subscribe_object(about, words)

    async def subscribe_object(self, about: str, fields: str) -> httpx.Response:
        return await self.http.post(
            f"/{self.facts['app_id']}/subscriptions",
            data={
                "access_token": self.facts["app_access_token"],
                "object": about,
                "callback_url": self.callback.url,
                "verify_token": self.facts["verify_token"],
                "fields": fields,
            },
        )

    async def install(self, fields: str = FIELDS["page"]) -> None:
        await self.call("POST", f"{self.page['id']}/subscribed_apps", subscribed_fields=fields)
        await self.call("POST", f"{self.facts['waba_id']}/subscribed_apps", self.facts["whatsapp_token"])

    async def told(self) -> list[dict[str, Any]]:
        """Every event the callback has, once nothing is on its way any more."""
        async with asyncio.timeout(PATIENCE):
            await self.meta.platform.delivery.idle.wait()
        return self.callback.events()


def refusal(answer: httpx.Response) -> tuple[int, int, int | None]:
    """(HTTP status, code, subcode), after a look at the envelope that all refusals share."""
    error = answer.json()["error"]
    assert error["message"]
    assert error["type"] in ("OAuthException", "GraphMethodException")
    assert error["fbtrace_id"]
    return answer.status_code, error["code"], error.get("error_subcode")


def signed(secret: str, body: bytes) -> str:
    return "sha256=" + hmac.new(secret.encode(), body, sha256).hexdigest()


async def no_pause(_: float) -> None:
    await asyncio.sleep(0)
