"""Who is who and who gets what, remembered so that a webhook needs no read.

What this process changes, it forgets here. What another process changes is found out with the next event: appending for
a device whose version rose is refused as stale. Where there are others, that nobody holds an asset is not remembered.
"""

from collections.abc import Iterable, Mapping, Sequence

from conwerz_relay.queues import Queue
from conwerz_relay.records import Device, Route

LARGEST = 200_000  # entries, then it begins anew

# Under which routes an event's asset may be held, by the webhook's `object` (contract 1.6, 2.6: Instagram events may
# name the account or the Page it is linked to, and may arrive under `page`).
CHANNELS = {
    "page": ("messenger", "instagram"),
    "instagram": ("instagram", "instagram_page"),
    "whatsapp_business_account": ("whatsapp",),
}

# Whose holder gets such a webhook in any case, whoever else there is.
FIRST = {channels[0]: kind for kind, channels in CHANNELS.items()}

# Who may have some of an asset's changes where nobody may have its messages, and which changes those are.
LESSER: Mapping[str, tuple[tuple[str, ...], frozenset[str]]] = {
    "page": (("leads",), frozenset({"leadgen", "leadgen_update"})),
    "instagram": (("comments", "comments_page"), frozenset({"comments", "live_comments", "mentions"})),
}


class Directory:
    """A cache before the queue's devices and routes."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue
        self._holders: dict[tuple[str, str], Device | None] = {}
        self._devices: dict[bytes, Device] = {}
        self._forgotten = 0  # times

    def known(self, kind: str, asset: str) -> Device | None:
        """As `holder`, where it is remembered."""
        return self._holders.get((kind, asset))

    async def holder(self, kind: str, asset: str) -> Device | None:
        """The device that gets events of this webhook `object` for this asset."""
        return await self._holder((kind, asset), CHANNELS.get(kind, ()))

    async def learn(self, wanted: Iterable[tuple[str, str]]) -> None:
        """Remember of all these who holds them, or that nobody does."""
        unknown = [key for key in dict.fromkeys(wanted) if key not in self._holders]
        routes = [[Route(channel, asset) for channel in CHANNELS.get(kind, ())] for kind, asset in unknown]
        forgotten = self._forgotten
        found = await self._queue.holders(routes)
        self._keep(dict(zip(unknown, found, strict=True)), forgotten)

    async def lesser_holder(self, kind: str, asset: str) -> tuple[Device | None, frozenset[str]]:
        """The device that gets only these changes of the asset, where nobody gets all."""
        channels, fields = LESSER.get(kind, ((), frozenset()))
        return await self._holder((f"{kind} changes", asset), channels), fields

    async def _holder(self, key: tuple[str, str], channels: Sequence[str]) -> Device | None:
        if key in self._holders:
            return self._holders[key]
        forgotten = self._forgotten
        found = await self._queue.holder([Route(channel, key[1]) for channel in channels])
        if found or not self._queue.is_shared:
            self._keep({key: found}, forgotten)
        return found

    def _keep(self, found: Mapping[tuple[str, str], Device | None], forgotten: int) -> None:
        """Unless something was forgotten since the question: the answer may be from before what changed."""
        if forgotten == self._forgotten:
            self._bound()
            self._holders.update(found)

    def remember(self, device: Device, routes: Iterable[Route]) -> None:
        """That `device`, as it was read before, holds these. Should that be over: what it gets is refused as stale."""
        for route in routes:
            if kind := FIRST.get(route.channel):
                self._bound()
                self._holders[kind, route.asset] = device

    async def device(self, device: bytes) -> Device | None:
        if self._queue.is_shared:
            return await self._queue.device(device)
        if device in self._devices:
            return self._devices[device]
        forgotten = self._forgotten
        found = await self._queue.device(device)
        if forgotten != self._forgotten:
            return await self.device(device)  # it may be from before what changed
        if found:
            self._bound()
            self._devices[device] = found
        return found

    def forget(self, routes: Sequence[Route]) -> None:
        self._forgotten += 1
        for route in routes:
            for kind in CHANNELS:
                self._holders.pop((kind, route.asset), None)
                self._holders.pop((f"{kind} changes", route.asset), None)

    def forget_device(self, device: bytes) -> None:
        self._forgotten += 1
        self._devices.pop(device, None)
        for key in [key for key, held_by in self._holders.items() if held_by and held_by.id == device]:
            del self._holders[key]

    def _bound(self) -> None:
        if len(self._holders) + len(self._devices) >= LARGEST:
            self._holders.clear()
            self._devices.clear()
