"""A peer: a receiver as one writes it in an afternoon, with events in memory and one client that polls."""

import asyncio
import hashlib
import hmac
import json
import sys

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from conwerz_relay.serving import address, bound


def application(app_secret: str) -> Starlette:
    events: list[object] = []
    arrived = asyncio.Condition()

    async def take(request: Request) -> Response:
        body = await request.body()
        digest = "sha256=" + hmac.new(app_secret.encode(), body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(digest, request.headers.get("x-hub-signature-256", "")):
            return PlainTextResponse("no", 403)
        async with arrived:
            events.append(json.loads(body))
            arrived.notify_all()
        return PlainTextResponse("ok")

    async def give(request: Request) -> Response:
        after = int(request.query_params["after"])
        async with arrived:
            await arrived.wait_for(lambda: len(events) > after)
            return JSONResponse(events[after:])

    return Starlette(routes=[Route("/webhook", take, methods=["POST"]), Route("/events", give)])


def main() -> None:
    listening = bound("127.0.0.1", 0)
    sys.stdout.write(json.dumps({"url": address(listening)}) + "\n")
    sys.stdout.flush()
    config = uvicorn.Config(application(sys.argv[1]), log_config=None, access_log=False)
    uvicorn.Server(config).run([listening])


if __name__ == "__main__":
    main()
