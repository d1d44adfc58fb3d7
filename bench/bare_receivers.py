"""Peers of the relay: `raw` only verifies, which is the limit; `rows` is what one writes in an afternoon.

`rows` verifies, and commits one row a request to SQLite. Both answer like Meta's callback should. `polls` lets every
GET wait for the next POST and then answers all of them with the same bytes.
"""

import asyncio
import hashlib
import hmac
import json
import sqlite3
import sys
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from conwerz_relay.serving import address, bound

ANSWER = 1_700  # bytes, as the relay's with one message and its key


def is_signed(secret: bytes, body: bytes, header: bytes) -> bool:
    digest = b"sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest().encode()
    return hmac.compare_digest(digest, header)


def raw(secret: bytes) -> Any:
    async def application(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        message = await receive()
        body = message["body"]
        while message.get("more_body"):
            message = await receive()
            body += message["body"]
        signed = is_signed(secret, body, dict(scope["headers"]).get(b"x-hub-signature-256", b""))
        headers = [(b"content-length", b"0")]
        await send({"type": "http.response.start", "status": 200 if signed else 403, "headers": headers})
        await send({"type": "http.response.body"})

    return application


def polls() -> Any:
    waiting: list[asyncio.Future[None]] = []
    answer = b"x" * ANSWER
    headers = [(b"content-type", b"application/json"), (b"content-length", str(ANSWER).encode())]

    async def application(scope: Any, _: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        body = answer
        if scope["path"] == "/metrics":
            body = f"conwerz_relay_polls_waiting {len(waiting)}\n".encode().ljust(ANSWER)
        elif scope["method"] == "GET":
            waiting.append(asyncio.get_running_loop().create_future())
            await waiting[-1]
        else:
            for each in waiting:
                each.set_result(None)
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    return application


def rows(secret: bytes, file: str) -> Starlette:
    db = sqlite3.connect(file, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("CREATE TABLE event (id INTEGER PRIMARY KEY, asset TEXT, body TEXT)")

    async def take(request: Request) -> Response:
        body = await request.body()
        if not is_signed(secret, body, request.headers.get("x-hub-signature-256", "").encode()):
            return PlainTextResponse("no", 403)
        asset = json.loads(body)["entry"][0]["id"]
        db.execute("INSERT INTO event (asset, body) VALUES (?, ?)", (asset, body.decode()))
        return PlainTextResponse("ok")

    return Starlette(routes=[Route("/webhook", take, methods=["POST"])])


def main() -> None:
    kind, secret, file = sys.argv[1:]
    listening = bound("127.0.0.1", 0)
    kinds = {"raw": lambda: raw(secret.encode()), "polls": polls, "rows": lambda: rows(secret.encode(), file)}
    application = kinds[kind]()
    sys.stdout.write(json.dumps({"url": address(listening)}) + "\n")
    sys.stdout.flush()
    lifespan = "on" if kind == "rows" else "off"
    uvicorn.Server(uvicorn.Config(application, log_config=None, access_log=False, lifespan=lifespan)).run([listening])


if __name__ == "__main__":
    main()
