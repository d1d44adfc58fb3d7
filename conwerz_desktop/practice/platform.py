"""Meta, as far as practice goes: the world, what will happen in it, and how the app is told."""

import asyncio
from collections.abc import Awaitable, Callable

from conwerz_desktop.practice.faults import Faults
from conwerz_desktop.practice.webhooks import shapes
from conwerz_desktop.practice.webhooks.callback import Callback
from conwerz_desktop.practice.webhooks.delivery import Delivery
from conwerz_desktop.practice.world.agenda import Agenda
from conwerz_desktop.practice.world.clock import PracticeClock
from conwerz_desktop.practice.world.dice import Dice
from conwerz_desktop.practice.world.shop import bella_ceramics
from conwerz_desktop.practice.world.state import World
from conwerz_desktop.practice.world.tokens import Grant, TokenBook

Sleep = Callable[[float], Awaitable[None]]


class Platform:
    def __init__(self, base_url: str, seed: int, clock: PracticeClock, sleep: Sleep = asyncio.sleep) -> None:
        dice = Dice(seed)
        shop = bella_ceramics(dice)
        now = clock.now()
        self.world = World(shop, dice, clock, TokenBook(shop, dice, now), base_url, began_at=now)
        self.agenda = Agenda(clock)
        self.faults = Faults(dice.stream("faults"))
        self.callback = Callback(shop.app_secret)
        self.delivery = Delivery(self.world, self.agenda, self.faults, self.callback, sleep)
        self.sleep = sleep
        self.random = dice.stream("platform")
        self.traces = dice.stream("trace ids")

    def later(self, delay: int, action: Callable[[int], None]) -> None:
        self.agenda.add(self.world.clock.now() + delay, action)

    def remove_app(self, grant: Grant) -> None:
        """The app is removed: its tokens die, its installations go, and the app is told (contract 1.4, 1.5).

        Also where another person's grant stands: Meta does not tell, and so nobody may count on it.
        """
        world = self.world
        is_persons = grant is world.tokens.user_grant
        named = {target for targets in grant.scopes.values() for target in targets}
        grant.remove()
        for owner in [page.id for page in world.shop.pages] if is_persons else named:
            world.installs.pop(owner, None)
        self.delivery.tell([shapes.permission(grant.holder_id, "connected", "revoked", world.clock.now())])

    async def run(self) -> None:
        """Until cancelled."""
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self.agenda.run())
                tasks.create_task(self.delivery.run())
        finally:
            await self.callback.close()
