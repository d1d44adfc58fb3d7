"""The long-poll: what waits for a device, and how the device lets go of what it has committed (PROTOCOL.md, events)."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from conwerz_relay import answers
from conwerz_relay.computers import Computers
from conwerz_relay.endings import Endings
from conwerz_relay.envelopes import Kind, Sealer
from conwerz_relay.metrics import Metrics
from conwerz_relay.polling import Bells, Listener, Ring, following, is_next
from conwerz_relay.queues import Queue, Unavailable
from conwerz_relay.records import Device, Gap, Kept, Page, SealedKey, Stored
from conwerz_relay.refusals import Conflict, NotUnderstood
from conwerz_relay.requests import Gate

Answer = Callable[[bytes | Exception], None]


@dataclass(slots=True)
class _Poll:
    """One that is being answered. `due`: what is said beside the page."""

    device: Device
    cursor: tuple[str, int]
    due: Mapping[str, Any]
    listener: Listener
    answer: Answer


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
        self._reading: set[asyncio.Task[None]] = set()

    async def ask(self, request: Request, answer: Answer) -> None:
        """Returns when it is answered or waits. A poll that waits is no task: thousands do, and are woken at once."""
        device, _ = await self._gate.device(request, by_recovery=True)
        await self._computers.saw(device)
        after = _number(request, "after")
        wait = min(_number(request, "wait"), self._longest_wait)
        cursor = (request.query_params.get("epoch", ""), after)
        await self._let_go(device, cursor)
        poll = _Poll(device, cursor, await self._due(device), self._bells.listen(device.id), answer)
        try:
            page = await self._page(device, cursor)
            if wait and not page.items:
                self._sealer.prepare(device, wait)
        except BaseException:
            poll.listener.close()
            raise
        if page.items or not wait:
            self._answer(poll, page)
        else:
            poll.listener.wait(wait, partial(self._heard, poll, page))

    async def poll(self, request: Request) -> Response:
        """GET /v1/events, as a task that waits."""
        answered: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

        def answer(body: bytes | Exception) -> None:
            if answered.done():
                return
            if isinstance(body, Exception):
                answered.set_exception(body)
            else:
                answered.set_result(body)

        await self.ask(request, answer)
        return Response(await answered, media_type="application/json")

    async def finish(self) -> None:
        """Returns when no poll that was woken is still being read for."""
        while self._reading:
            await asyncio.wait(self._reading)

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

    def _heard(self, poll: "_Poll", before: Page, ring: Ring, kept: Sequence[Kept]) -> None:
        """In the moment of the commit, for one poll after the other: none of them may stop the next."""
        if ring is Ring.ARRIVED and len(kept) == 1 and is_next(before, poll.cursor, kept[0].sequence):
            self._metrics.count("woken", "told")  # nearly always, and to thousands at once
            self._answer_with(poll, answers.one, before.epoch, kept[0], self._clock())
            return
        page = before if ring is not Ring.ARRIVED else following(before, poll.cursor, kept)
        if ring is Ring.ARRIVED:
            self._metrics.count("woken", "told" if page else "read")
        if page is None:
            task = asyncio.get_running_loop().create_task(self._read_again(poll))
            self._reading.add(task)
            task.add_done_callback(self._reading.discard)
        else:
            self._answer(poll, page)

    async def _read_again(self, poll: "_Poll") -> None:
        try:
            page = await self._page(poll.device, poll.cursor)
        except Exception as error:  # noqa: BLE001 - told to whoever waits
            poll.listener.close()
            poll.answer(error)
        else:
            self._answer(poll, page)

    def _answer(self, poll: "_Poll", page: Page) -> None:
        self._answer_with(poll, self._written, poll.device, page)

    def _answer_with(self, poll: "_Poll", write: Callable[..., bytes], *given: Any) -> None:
        poll.listener.close()
        try:
            if poll.listener.is_displaced:
                raise Conflict("two_polls")
            written = write(*given)
            body = answers.with_members(written, poll.due) if poll.due else written
        except Exception as error:  # noqa: BLE001 - as above
            poll.answer(error)
        else:
            poll.answer(body)

    async def _page(self, device: Device, cursor: tuple[str, int]) -> Page:
        """A cursor of another queue is read from the start."""
        page = await self._queue.page(device.id, cursor[1], self._clock())
        return page if page.epoch == cursor[0] or not cursor[1] else await self._page(device, (page.epoch, 0))

    def _written(self, device: Device, page: Page) -> bytes:
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
