"""The long-poll: what waits for a device, and how the device lets go of what it has committed (PROTOCOL.md, events)."""

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from conwerz_relay import answers
from conwerz_relay.computers import Computers
from conwerz_relay.endings import Endings
from conwerz_relay.envelopes import Kind, Sealer
from conwerz_relay.metrics import Metrics
from conwerz_relay.polling import Bells, Listener, Ring, following
from conwerz_relay.queues import Queue, Unavailable
from conwerz_relay.records import Device, Gap, Page, SealedKey, Stored
from conwerz_relay.refusals import Conflict, NotUnderstood
from conwerz_relay.requests import Gate


class Events:
    """GET /v1/events."""

    def __init__(  # noqa: PLR0913, PLR0917 - one endpoint's parts
        self,
        gate: Gate,
        queue: Queue,
        sealer: Sealer,
        bells: Bells,
        clock: Callable[[], int],
        longest_wait: int,
        endings: Endings,
        computers: Computers,
        metrics: Metrics,
    ) -> None:
        self._gate = gate
        self._queue = queue
        self._sealer = sealer
        self._bells = bells
        self._clock = clock
        self._longest_wait = longest_wait
        self._endings = endings
        self._computers = computers
        self._metrics = metrics

    async def poll(self, request: Request) -> Response:
        return Response(await self.page(request), media_type="application/json")

    async def page(self, request: Request) -> bytes:
        """The answer's body."""
        device, _ = await self._gate.device(request, by_recovery=True)
        await self._computers.saw(device)
        after = _number(request, "after")
        wait = min(_number(request, "wait"), self._longest_wait)
        cursor = (request.query_params.get("epoch", ""), after)
        await self._let_go(device, cursor)
        due = await self._due(device)
        with self._bells.listen(device.id) as listener:
            page = await self._next_page(device, cursor, wait, listener)
        return answers.with_members(self._written(device, page), due).encode()

    async def _let_go(self, device: Device, cursor: tuple[str, int]) -> None:
        """On a full disk nothing is let go of, and the poll goes on."""
        if not cursor[1]:
            return
        with suppress(Unavailable):
            if not await self._queue.acknowledge(device.id, cursor, self._clock()):
                raise Conflict("cursor")

    async def _due(self, device: Device) -> dict[str, Any]:
        """What this desktop must prove again."""
        with suppress(Unavailable):
            due = await self._endings.due(device)
            return {"prove": [{"channel": each.channel, "asset": each.asset} for each in due]} if due else {}
        return {}

    async def _next_page(self, device: Device, cursor: tuple[str, int], wait: int, listener: Listener) -> Page:
        page = await self._page(device, cursor)
        if not page.items and wait:
            self._sealer.prepare(device, wait)
            if await listener.wait(wait) is Ring.ARRIVED:
                page = await self._news(device, cursor, page, listener)
        if listener.is_displaced:
            raise Conflict("two_polls")
        return page

    async def _news(self, device: Device, cursor: tuple[str, int], before: Page, listener: Listener) -> Page:
        page = following(before, cursor, listener.kept)
        self._metrics.count("woken", "told" if page else "read")
        return page or await self._page(device, cursor)

    async def _page(self, device: Device, cursor: tuple[str, int]) -> Page:
        """A cursor of another queue is read from the start."""
        page = await self._queue.page(device.id, cursor[1], self._clock())
        return page if page.epoch == cursor[0] or not cursor[1] else await self._page(device, (page.epoch, 0))

    def _written(self, device: Device, page: Page) -> str:
        keys = {key.id: key for key in page.keys}
        events = [each if isinstance(each, Stored) else self._sealed(device, each, keys) for each in page.items]
        return answers.page(page.epoch, events, keys.values(), more=page.more, time=self._clock())

    def _sealed(self, device: Device, gap: Gap, keys: dict[bytes, SealedKey]) -> Stored:
        told = {"first_at": gap.first_at, "last_at": gap.last_at, "count": gap.count}
        sealed = self._sealer.seal(device, Kind.GAP, json.dumps(told).encode())
        keys[sealed.key.id] = sealed.key
        return Stored(gap.sequence, gap.last_at, sealed.body)


def _number(request: Request, name: str) -> int:
    text = request.query_params.get(name, "0")
    if not text.isascii() or not text.isdecimal() or len(text) > 18:
        raise NotUnderstood("query", status=422)
    return int(text)
