"""Several databases as one queue: each shop lives in one of them, by the hash that its id is; routes live in the first.

An asset is looked up before its shop is known, so the directory is one place; it is small, and asked once an asset.
"""

import asyncio
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import replace

from conwerz_relay.queues import EVERYBODY, Listener, Queue
from conwerz_relay.records import (
    Admission,
    Arrival,
    Claim,
    Computer,
    Depth,
    Device,
    Farewell,
    Held,
    Outcome,
    Page,
    Reported,
    Route,
    Standing,
)

SLOTS = 1_024  # shops move between databases by slots, never one by one


def slot_of(tenant: bytes) -> int:
    return int.from_bytes(tenant[-2:]) % SLOTS


class ShardedQueue:
    """`shards` in the order of the settings: slots are divided among them evenly."""

    def __init__(self, shards: Sequence[Queue]) -> None:
        self._shards = shards
        self._first = shards[0]
        self.is_shared = any(shard.is_shared for shard in shards)

    @property
    def epoch(self) -> str:
        return self._first.epoch

    def _of(self, device: bytes) -> Queue:
        return self._shards[self.home(device)]

    def home(self, device: bytes) -> int:
        return slot_of(device) * len(self._shards) // SLOTS

    def fitting(self, home: int, sizes: Sequence[Sequence[int]]) -> Sequence[int]:
        return self._shards[home].fitting(0, sizes)

    async def enrol(self, device: Device, now: int) -> str:
        """Known to the first as well, whose routes name it."""
        home = self._of(device.id)
        if home is not self._first:
            await self._first.enrol(device, now)
        return await home.enrol(device, now)

    async def spend_invitation(self, code: str, now: int) -> bool:
        return await self._first.spend_invitation(code, now)

    async def device(self, device: bytes) -> Device | None:
        return await self._of(device).device(device)

    async def holder(self, routes: Sequence[Route]) -> Device | None:
        """As its own database knows it, whose version it carries."""
        found = await self._first.holder(routes)
        return found and await self._of(found.id).device(found.id)

    async def holders(self, wanted: Sequence[Sequence[Route]]) -> list[Device | None]:
        return list(await asyncio.gather(*map(self.holder, wanted)))

    async def claim(self, claim: Claim) -> bool:
        """The notice is kept first: a crash in between tells the old device once too often, never once too seldom."""
        notice = claim.notice
        if notice is None or self._of(notice.device) is self._first:
            return await self._claimed(claim)
        holder = await self._first.holder(claim.routes)
        if holder is not None and holder.id not in (claim.device, claim.instead_of):
            return False
        await self._of(notice.device).append(notice)
        return await self._claimed(replace(claim, notice=None))

    async def _claimed(self, claim: Claim) -> bool:
        if not await self._first.claim(claim):
            return False
        if claim.instead_of:
            await self.outdate(claim.instead_of)
        return True

    async def release(self, root: Route, device: bytes, forget_at: int | None = None) -> tuple[Route, ...]:
        gone = await self._first.release(root, device, forget_at)
        if gone:
            await self.outdate(device)
        return gone

    async def end(self, root: Route, device: bytes, until: int) -> tuple[Route, ...]:
        gone = await self._first.end(root, device, until)
        if gone:
            await self.outdate(device)
        return gone

    async def ended(self, marks: Sequence[str], roots: Sequence[Route]) -> tuple[Held, ...]:
        return await self._first.ended(marks, roots)

    async def note_deletion(self, code: str, told: Mapping[bytes, Standing], now: int, until: int) -> None:
        await self._first.note_deletion(code, told, now, until)

    async def note_standing(self, code: str, device: bytes, standing: Standing, now: int) -> None:
        await self._first.note_standing(code, device, standing, now)

    async def deletion(self, code: str) -> tuple[Reported, ...]:
        return await self._first.deletion(code)

    async def outdate(self, device: bytes) -> None:
        if self._of(device) is not self._first:
            await self._of(device).outdate(device)

    async def held(self, device: bytes) -> tuple[Held, ...]:
        return await self._first.held(device)

    async def held_by_grant(self, proven_by: str) -> tuple[Held, ...]:
        return await self._first.held_by_grant(proven_by)

    async def former_holders(self, device: bytes) -> tuple[bytes, ...]:
        return await self._first.former_holders(device)

    async def computers(self, devices: Sequence[bytes], recovery_key: bytes) -> tuple[Computer, ...]:
        """Each as its own database knows it."""
        answers = await asyncio.gather(*(shard.computers(devices, recovery_key) for shard in self._shards))
        return tuple(
            each
            for shard, found in zip(self._shards, answers, strict=True)
            for each in found
            if self._of(each.device.id) is shard
        )

    async def note_seen(self, device: bytes, now: int) -> None:
        await self._of(device).note_seen(device, now)

    async def remove(self, farewell: Farewell) -> None:
        """The routes first: nothing more is sealed to it, whatever cuts this off."""
        home = self._of(farewell.device)
        await self._first.remove(farewell)
        if home is not self._first:
            await home.remove(farewell)

    async def farewell(self, device: bytes) -> Farewell | None:
        return await self._of(device).farewell(device)

    async def append(self, arrival: Arrival) -> Outcome:
        return await self._of(arrival.device).append(arrival)

    async def append_all(self, arrivals: Sequence[Arrival]) -> list[Outcome]:
        """Each shop's in its own database, side by side."""
        homes: dict[int, list[int]] = {}
        for number, arrival in enumerate(arrivals):
            homes.setdefault(self.home(arrival.device), []).append(number)
        outcomes: dict[int, Outcome] = {}
        appending = [self._shards[home].append_all([arrivals[n] for n in mine]) for home, mine in homes.items()]
        for mine, found in zip(homes.values(), await asyncio.gather(*appending), strict=True):
            outcomes |= zip(mine, found, strict=True)
        return [outcomes[number] for number in range(len(arrivals))]

    async def admit(self, device: bytes, nonce: str, now: int, expires_at: int) -> Admission:
        return await self._of(device).admit(device, nonce, now, expires_at)

    async def acknowledge(self, device: bytes, cursor: tuple[str, int], now: int) -> bool:
        return await self._of(device).acknowledge(device, cursor, now)

    async def page(self, device: bytes, after: int, now: int) -> Page:
        return await self._of(device).page(device, after, now)

    async def expire(self, now: int) -> int:
        return sum(await asyncio.gather(*(shard.expire(now) for shard in self._shards)))

    async def erase(self, tenant: bytes) -> int:
        return max(await asyncio.gather(*(shard.erase(tenant) for shard in self._shards)))

    async def depth(self) -> int:
        return sum(await asyncio.gather(*(shard.depth() for shard in self._shards)))

    async def depths(self, now: int) -> tuple[Depth, ...]:
        found: dict[str, Depth] = {}
        for depths in await asyncio.gather(*(shard.depths(now) for shard in self._shards)):
            for each in depths:
                one = found.get(each.tenants, Depth(each.tenants, 0, 0))
                found[each.tenants] = Depth(each.tenants, one.waiting + each.waiting, max(one.lag, each.lag))
        return tuple(found[digit] for digit in sorted(found))

    async def check(self) -> None:
        await asyncio.gather(*(shard.check() for shard in self._shards))

    def on_arrival(self, listener: Listener, among: Container[bytes] = EVERYBODY) -> None:
        for shard in self._shards:
            shard.on_arrival(listener, among)

    def on_commit(self, listener: Callable[[int, float], None]) -> None:
        for shard in self._shards:
            shard.on_commit(listener)

    async def close(self) -> None:
        await asyncio.gather(*(shard.close() for shard in self._shards))
