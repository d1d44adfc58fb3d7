"""What an open shop does with its relay: it joins, listens, connects what the owner chooses, and may be removed."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from conwerz_desktop.app.clock import Clock
from conwerz_desktop.app.connect_hooks import ConnectHooks
from conwerz_desktop.app.endpoints import Logins
from conwerz_desktop.app.reach import Reach
from conwerz_desktop.app.taking_leave import TakingLeave
from conwerz_desktop.domain.computers import Computer, Removal
from conwerz_desktop.domain.connecting import Ending, Progress, Step
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.errors import MetaError
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client import errors, greeting, recovery
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.logins import RelayLogins
from conwerz_desktop.relay_client.pages import Notice
from conwerz_desktop.services import assets, background, connect, delivery_key, leftovers, relay_retention, tokens
from conwerz_desktop.services.backoff import Delay
from conwerz_desktop.services.computers import Computers
from conwerz_desktop.services.connect import Grant
from conwerz_desktop.services.connecting import Connecting
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.services.link import LinkLoop
from conwerz_desktop.services.login import Letters, LoginFailed, ending_of
from conwerz_desktop.store.database import Store

REMOVED_REST = 60.0  # seconds until Meta is asked again whether it is true
WITHIN = 20.0  # seconds that a login waits for the relay


class RelaySide:
    """`tell` is of the link alone, `tell_health` of all that is known of it.

    `look_soon`: how the connections are doing is to be asked anew. Without `hooks` nobody connects anything.
    """

    def __init__(  # noqa: PLR0913 - what it has, and whom it tells
        self,
        store: Store,
        keychain: Keychain,
        clock: Clock,
        delay: Delay,
        leave: TakingLeave,
        *,
        tell: Callable[[LinkState], Coroutine[Any, Any, None]],
        tell_health: Callable[[Health], None],
        look_soon: Callable[[], None],
        hooks: ConnectHooks | None = None,
    ) -> None:
        self._store = store
        self._keychain = keychain
        self._clock = clock
        self._delay = delay
        self._tell = tell
        self._tell_health = tell_health
        self._look_soon = look_soon
        self._hooks = hooks
        self._leave = leave
        self.client: RelayClient | None = None
        self._letters = Letters()
        self._connecting: Connecting | None = None
        self._computers: Computers | None = None
        self._may_connect = asyncio.Event()
        self._is_turned_away = asyncio.Event()
        self._is_known = asyncio.Event()
        self._why_not = Ending.RELAY_SILENT

    async def run(self, reach: Reach) -> None:
        """Until cancelled; from the start again where the relay no longer knows this computer."""
        device = await background.beside_the_loop(lambda: connect.device_keys(self._keychain))
        former = await background.beside_the_loop(lambda: delivery_key.former(self._keychain, self._store.time.now()))
        self.client = relay = RelayClient(
            *(reach.http, reach.endpoints.relay_url, device, self._clock.real), former=former
        )
        self._computers = Computers(self._store, self._keychain, relay, reach.graph, self._leave.persons)
        try:
            while True:
                try:
                    await self._receive(reach, relay, device.id.hex())
                except errors.NotEnrolled:
                    await self._tell(LinkState.CONNECTING)
                except errors.Removed as removed:
                    self._is_known.clear()
                    await self._be_removed(removed, device.id)
        finally:
            self._is_known.clear()
            self.forget_answers()

    def forget_answers(self) -> None:
        """What this relay has said of a login counts no more."""
        self._may_connect.clear()
        self._is_turned_away.clear()

    async def connecting(self) -> Connecting:
        """Waits a while for the relay. Raises LoginFailed."""
        waiting = [asyncio.ensure_future(each.wait()) for each in (self._may_connect, self._is_turned_away)]
        try:
            await asyncio.wait(waiting, timeout=WITHIN, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waiting:
                each.cancel()
        if self._connecting is None or not self._may_connect.is_set():
            raise LoginFailed(self._why_not)
        return self._connecting

    async def read_computers(self) -> tuple[Computer, ...] | None:
        """None where the relay does not answer."""
        try:
            async with asyncio.timeout(WITHIN):
                return await (await self._known_computers()).everything()
        except (TimeoutError, errors.RelayError):
            return None

    async def remove_computer(self, device: str, *, stolen: bool) -> Removal:
        try:
            async with asyncio.timeout(WITHIN):
                computers = await self._known_computers()
        except TimeoutError:
            return Removal.UNREACHABLE
        outcome = await computers.remove(device, stolen=stolen)
        self._look_soon()
        return outcome

    async def _known_computers(self) -> Computers:
        """Waits until the relay knows this one."""
        await self._is_known.wait()
        assert self._computers is not None
        return self._computers

    async def _receive(self, reach: Reach, relay: RelayClient, device_id: str) -> None:
        """What the relay has for us, from joining it on."""
        offers_signup = await self._join(reach, relay, device_id)
        self._is_known.set()
        self._let_connect(reach, relay, offers_signup=offers_signup)
        with suppress(errors.RelayError):  # at the next start again
            url = reach.endpoints.relay_url
            await leftovers.fetch(self._store, self._keychain, reach.http, url, self._clock.real)
        link_loop = LinkLoop(
            *(self._store, relay, self._tell_health, self._delay),
            has_network=reach.has_network,
            hear=self._hear,
            prove=partial(self._prove, relay),
        )
        telling = asyncio.create_task(relay_retention.keep_told(self._store, relay, device_id, self._delay))
        try:
            await link_loop.run()
        finally:
            telling.cancel()

    async def _join(self, reach: Reach, relay: RelayClient, device_id: str) -> bool:
        """Enrol, and connect what a login brings; whoever does not answer is asked again.

        Returns whether the relay offers Embedded Signup.
        """
        endpoints, attempts = reach.endpoints, 0
        while True:
            try:
                found = await greeting.greet(reach.http, endpoints.relay_url, endpoints.relay_fingerprint)
                await reach.proofs.begin(RelayLogins(relay), needed=found.needs_proof)
                await connect.enrol(self._store, relay, device_id, endpoints.invitation)
                if endpoints.logins:
                    await self._connect(reach, relay, endpoints.logins)
            except errors.Removed:
                raise
            except (errors.RelayError, MetaError) as error:
                self._note_join(error)
                attempts += 1
                await self._tell(LinkState.UNREACHABLE if reach.has_network() else LinkState.OFFLINE)
                await asyncio.sleep(self._delay(attempts) / 1000)
            else:
                self._is_turned_away.clear()
                reach.app_id = endpoints.app_id or found.app_id
                return found.offers_signup

    async def _connect(self, reach: Reach, relay: RelayClient, logins: Logins) -> None:
        reach.proofs.note(logins.proofs)
        grants = await _granted(reach.graph, logins)
        await connect.connect(self._store, self._keychain, relay, reach.graph, grants)
        self._look_soon()  # a check may have come before the subscription

    def _note_join(self, error: Exception) -> None:
        """Whoever wants to connect is told at once what waiting would not mend."""
        self._why_not = ending_of(error) if isinstance(error, errors.RelayError) else Ending.META_SILENT
        if self._why_not not in (Ending.RELAY_SILENT, Ending.META_SILENT):
            self._is_turned_away.set()

    def _let_connect(self, reach: Reach, relay: RelayClient, *, offers_signup: bool) -> None:
        """From now on there is a relay that knows this computer."""
        if self._hooks is None:
            return
        self._connecting = Connecting(
            *(self._store, self._keychain, relay, reach.graph.quietly(), self._hooks.table),
            letters=self._letters,
            proofs=reach.proofs,
            open_address=self._hooks.open_address,
            show=self._show_connecting,
            left_over=self._leave.look_again,
            plan=self._hooks.plan,
            app_id=reach.app_id,
            offers_signup=offers_signup,
        )
        self._may_connect.set()

    def _show_connecting(self, progress: Progress) -> None:
        assert self._hooks is not None
        self._hooks.show(progress)
        if progress.step is Step.DONE:
            self._look_soon()  # a check may have come before the subscription

    def _hear(self, notice: Notice) -> None:
        """What the relay tells of itself. Nothing of it is believed before Meta was asked."""
        if notice.kind == "login":
            self._letters.hear(notice.facts)
        elif notice.kind in ("access_ended", "taken_over"):
            self._look_soon()

    async def _prove(self, relay: RelayClient, due: Sequence[tuple[str, str]]) -> None:
        """The relay asks once a day whether this computer may still have what it receives."""
        for row, token in (await tokens.connected(self._store, self._keychain)).items():
            if (row.route or row.asset.channel.value, row.asset.id) in due:
                owner = row.page_id or row.waba_id
                try:
                    await relay.route(row.asset, token, owner=owner, channel=row.route)
                except errors.Refused:
                    self._look_soon()
                except errors.RelayError:
                    return

    async def _be_removed(self, removed: errors.Removed, device: bytes) -> None:
        """The relay's word is not an order: the shop's own signature is, or Meta's refusal of everything."""
        key = await asyncio.wrap_future(self._store.read(connect.recovery_public_key))
        if recovery.is_removal(removed.proof, device, key) or await self._leave.is_dead_everywhere():
            await self._tell(LinkState.ERASING)
            await asyncio.Event().wait()  # until the shop is closed
        await self._tell(LinkState.REMOVED)
        await asyncio.sleep(REMOVED_REST)


async def _granted(graph: GraphClient, logins: Logins) -> tuple[Grant, ...]:
    numbers = await assets.of_waba(graph, logins.waba_id, logins.whatsapp_token)
    return *await assets.of_user(graph, logins.user_token), *numbers
