"""What runs on the network thread while a shop is open. Imported after the first frame: httpx costs start time."""

import asyncio
import logging
import random
import re
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

import httpx

from conwerz_desktop.app import automating, outgoing, relays
from conwerz_desktop.app.clock import Clock
from conwerz_desktop.app.connect_hooks import ConnectHooks
from conwerz_desktop.app.relays import RelayChoice
from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.comments import Post
from conwerz_desktop.domain.computers import Computer, Removal
from conwerz_desktop.domain.connecting import Ending, Progress, Step
from conwerz_desktop.domain.connection_health import Standing
from conwerz_desktop.domain.disconnecting import Choice
from conwerz_desktop.domain.errands import MESSAGING, Errand, Purpose
from conwerz_desktop.domain.faults import Cause
from conwerz_desktop.domain.leads import Access
from conwerz_desktop.domain.offers import Offer, Plan
from conwerz_desktop.domain.permissions import PermissionTable
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.tokens import UserToken
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.meta import grants
from conwerz_desktop.meta.comments import InstagramComments
from conwerz_desktop.meta.errors import MetaError, Refused
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.insights import AssetInsights
from conwerz_desktop.meta.instagram import InstagramSender
from conwerz_desktop.meta.leads import PageLeads
from conwerz_desktop.meta.messenger import MessengerSender
from conwerz_desktop.meta.sending import Sender
from conwerz_desktop.meta.usage import Usage
from conwerz_desktop.meta.whatsapp import WhatsAppSender
from conwerz_desktop.relay_client import errors, greeting, recovery
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.logins import RelayLogins
from conwerz_desktop.relay_client.pages import Notice
from conwerz_desktop.services import (
    assets,
    background,
    backoff,
    connect,
    delivery_key,
    entries,
    features,
    gesturing,
    goodbye,
    lanes,
    leftovers,
    media,
    receipt_files,
    relay_retention,
    scheduling,
    settling,
    signed_in,
    spares,
    templates,
    tokens,
    uploads,
)
from conwerz_desktop.services.ai.drafting import Drafted
from conwerz_desktop.services.app_proofs import AppProofs
from conwerz_desktop.services.automation.ruling import RuleNotice
from conwerz_desktop.services.backfill import Backfill
from conwerz_desktop.services.backups import Backups
from conwerz_desktop.services.checking import Checking
from conwerz_desktop.services.comments import lanes as comment_lanes
from conwerz_desktop.services.comments.posts import Posts
from conwerz_desktop.services.comments.rereading import Rereading
from conwerz_desktop.services.computers import Computers
from conwerz_desktop.services.connect import Grant
from conwerz_desktop.services.connecting import Connecting
from conwerz_desktop.services.disconnecting import Disconnecting
from conwerz_desktop.services.doubting import Doubting
from conwerz_desktop.services.ended_logins import follow
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.services.insights.asking import Asking
from conwerz_desktop.services.insights.counting import Counting
from conwerz_desktop.services.introductions import Introductions
from conwerz_desktop.services.leads import matching
from conwerz_desktop.services.leads.sweep import Sweep
from conwerz_desktop.services.link import LinkLoop
from conwerz_desktop.services.listening import heard
from conwerz_desktop.services.login import Letters, LoginFailed, ending_of
from conwerz_desktop.services.numbers import Numbers
from conwerz_desktop.services.recording import Recorder
from conwerz_desktop.services.switching import Switching
from conwerz_desktop.services.throttling import Rest
from conwerz_desktop.services.under_way import UnderWay
from conwerz_desktop.store import audit, connections, disconnections, features_on, link
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.disconnections import Disconnection
from conwerz_desktop.store.errors import StoreError

log = logging.getLogger(__name__)

REMOVED_REST = 60.0  # seconds until Meta is asked again whether it is true
RELAY_WITHIN = 20.0  # seconds that a login waits for it


@record
class Logins:
    """The tokens of an owner who has logged in: a user's for the Pages, a system user's for WhatsApp.

    `proofs`: of these two, since no relay can vouch for a login that it has not seen.
    """

    user_token: str
    waba_id: str
    whatsapp_token: str
    proofs: Mapping[str, str]


@record
class Endpoints:
    """Whom this shop talks with, and as which app.

    `logins` are used at every start: the practice shop begins anew each time.
    """

    graph_url: str
    relay_url: str
    loopback: bool
    app_id: str = ""
    logins: Logins | None = None
    relay_fingerprint: str = ""
    invitation: str = ""
    own_relay: bool = False
    """The relay runs on this very computer, and Meta does not."""


class _Renewed(Exception):
    """Whom this shop talks with is another one now."""


class Online:
    """One run of a shop's network half.

    `publish`: called on the network thread, of the link, of each connection, and of what a rule is to tell the owner.
    """

    def __init__(  # noqa: PLR0913 - all that a shop has
        self,
        store: Store,
        keychain: Keychain,
        find_endpoints: Callable[[], Endpoints],
        publish: Callable[[Health | Standing | RuleNotice], None],
        clock: Clock,
        hooks: ConnectHooks | None = None,
        *,
        counting: Counting | None = None,
        under_way: UnderWay | None = None,
    ) -> None:
        self._under_way = under_way or UnderWay()
        self._counting = counting or Counting(store)
        self._hooks = hooks
        self._letters = Letters()
        self._proofs = AppProofs(store)
        self._connecting: Connecting | None = None
        self._may_connect = asyncio.Event()
        self._is_turned_away = asyncio.Event()
        self._why_not = Ending.RELAY_SILENT
        self._store = store
        self._keychain = keychain
        self._find_endpoints = find_endpoints
        self._publish = publish
        self._clock = clock
        self._delay = backoff.growing(random.SystemRandom())
        self._recorder = Recorder(store.time.now)
        self._pictures: media.Media | None = None
        self._posts: Posts | None = None
        self._sweep: Sweep | None = None
        self._asking: Asking | None = None
        self._checking: Checking | None = None
        self._numbers: Numbers | None = None
        self._backfill: Backfill | None = None
        self._relay: RelayClient | None = None
        self._disconnecting: Disconnecting | None = None
        self._doubting: Doubting | None = None
        self._may_disconnect = asyncio.Event()
        self._graph: GraphClient | None = None
        self._is_known = asyncio.Event()
        self._relay_answers = True
        self._user_token = ""
        self._standings: dict[int, Standing] = {}
        self._app_id = ""
        self._switching: Switching | None = None
        self._is_up = asyncio.Event()
        self._templates: templates.Templates | None = None
        self._automating: automating.Automating | None = None
        self._practice = False
        self._senders: Mapping[int, Sender] = {}
        self._rests: Mapping[int, Rest] = {}
        self._is_renewed = asyncio.Event()
        self._has_let_go = False
        self._has_network: Callable[[], bool] = outgoing.has_network

    async def run(self) -> None:
        """Until cancelled. Whatever ends it is noted and told, and it begins again."""
        attempts = 0
        while True:
            try:
                await self._run()
            except* _Renewed:
                attempts = 0
            except* StoreError:
                await self._tell(LinkState.DISK_FULL)
            except* KeychainError:
                await self._tell(LinkState.KEYCHAIN_CLOSED)
            except* Exception:
                log.exception("the network half begins again")
                await self._tell(LinkState.BROKEN)
            attempts += 1
            await asyncio.sleep(self._delay(attempts) / 1000)

    async def _run(self) -> None:
        await self._let_go()
        endpoints = await background.beside_the_loop(self._find_endpoints)
        self._app_id = endpoints.app_id
        self._practice = endpoints.loopback
        self._user_token = endpoints.logins.user_token if endpoints.logins else ""
        self._has_network = _always if endpoints.loopback else outgoing.has_network
        origins = (endpoints.graph_url, *(() if endpoints.own_relay else (endpoints.relay_url,)))
        own_relay = endpoints.relay_url if endpoints.own_relay else ""
        loopback, note = endpoints.loopback, self._recorder.note
        async with outgoing.client(origins, loopback=loopback, note=note, own_relay=own_relay) as http:
            self._proofs = AppProofs(self._store)
            graph = GraphClient(http, endpoints.graph_url, proof=self._proofs.of, refused=self._note_refusal)
            self._graph = graph
            self._disconnecting = disconnecting = self._disconnects(graph)
            known = (self._store, self._keychain, graph, lambda: self._relay)
            self._doubting = doubting = Doubting(*known, disconnecting)
            self._may_disconnect.set()
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(self._until_renewed())
                    group.create_task(self._recorder.run(self._store))
                    group.create_task(self._receive(http, graph, endpoints))
                    group.create_task(self._converse(http, graph))
                    group.create_task(disconnecting.run())
                    group.create_task(doubting.run())
            finally:
                self._may_disconnect.clear()
                self._is_known.clear()
                self._may_connect.clear()
                self._is_turned_away.clear()
                self._is_up.clear()  # until there is a client again

    async def _let_go(self) -> None:
        """What a kill left in hand; once, since this very process may have something in hand when it begins again."""
        if not self._has_let_go:
            await background.beside_the_loop(partial(spares.let_go, self._keychain))
            self._has_let_go = True

    async def begin_again(self) -> None:
        """The endpoints are to be found anew; what the last ones said counts no more."""
        self._may_connect.clear()
        self._is_turned_away.clear()
        self._is_renewed.set()

    async def _until_renewed(self) -> None:
        await self._is_renewed.wait()
        self._is_renewed.clear()
        raise _Renewed

    async def _tell(self, state: LinkState) -> None:
        known = await asyncio.wrap_future(self._store.read(link.get))
        self._tell_link(Health(state, known.last_contact_at if known else None))

    def _tell_link(self, health: Health) -> None:
        answers = health.state in (LinkState.CONNECTING, LinkState.ONLINE, LinkState.CLOCK_WRONG)
        if answers is not self._relay_answers:
            self._relay_answers = answers
            if self._checking:
                self._checking.note_relay()
        self._publish(health)

    def _note_standing(self, standing: Standing) -> None:
        """What a check finds out of a login is true for the composer and the lanes too."""
        follow(self._store, standing)
        self._publish(standing)

    def _note_refusal(self, refusal: Refused) -> None:
        if refusal.fault.cause in (Cause.LOGIN, Cause.PERMISSION, Cause.POLICY):
            self.look_soon()

    def look_soon(self) -> None:
        """How each connection is doing is to be asked anew."""
        if self._checking:
            self._checking.ask()

    def ask_for_insights(self) -> None:
        """Meta's own figures are to be asked for, as far as they are due."""
        if self._asking:
            self._asking.ask()

    async def checking(self) -> Checking:
        """Waits until there is something to be checked with."""
        await self._is_up.wait()
        assert self._checking is not None
        return self._checking

    async def _person(self, graph: GraphClient, row: ConnectionRow) -> frozenset[str]:
        """What whoever signed in to it has granted; nothing where that cannot be asked now."""
        persons = () if self._user_token else await signed_in.behind_any(self._store, self._keychain, [row])
        token = self._user_token or next((each.token for each in persons), "")
        try:
            return await grants.permissions(graph, UserToken(token)) if token else frozenset()
        except MetaError:
            return frozenset()

    async def switch_off(self, permission: str, table: PermissionTable, plan: Plan) -> str:
        """Give a permission back. Returns what stood in the way; see services.switching."""
        await self._is_up.wait()
        assert self._switching is not None
        problem = await self._switching.off(table, plan, permission)
        self.look_soon()
        return problem

    def _disconnects(self, graph: GraphClient) -> Disconnecting:
        async def erase_backups() -> dict[str, int]:
            return (await asyncio.to_thread(Backups(self._store, self._clock).erase)).counts

        return Disconnecting(
            *(self._store, self._keychain, graph, lambda: self._relay),
            user_token=self._user_token,
            erase_backups=erase_backups,
        )

    async def disconnect(self, connection: int, choice: Choice) -> Disconnection | None:
        """Take a connection back, with whoever answers now; the rest follows by itself."""
        await self._may_disconnect.wait()
        assert self._disconnecting is not None
        return await self._disconnecting.disconnect(connection, choice)

    async def say_goodbye(self) -> goodbye.Goodbye:
        """Before everything is erased here."""
        await self._may_disconnect.wait()
        assert self._disconnecting is not None
        assert self._graph is not None
        device = await background.beside_the_loop(lambda: connect.device_keys(self._keychain))
        persons = await self._disconnecting.persons()
        rows, ending, asides = await asyncio.wrap_future(
            self._store.read(
                lambda db: (connections.everything(db), goodbye.ending(db, persons), disconnections.assets(db))
            )
        )
        known = await background.beside_the_loop(
            lambda: goodbye.credentials(self._keychain, rows, ending, asides, device.id.hex())
        )
        return await goodbye.say(known, self._graph, self._relay)

    async def receipt(self, number: int) -> str:
        """A disconnection's receipt, signed; countersigned where the relay answers."""
        known = await asyncio.wrap_future(self._store.read(lambda db: disconnections.one(db, number)))
        assert known is not None
        device = await background.beside_the_loop(lambda: connect.device_keys(self._keychain))
        signed = receipt_files.sign(known, device)
        if self._relay:
            with suppress(errors.RelayError):
                signed = receipt_files.countersigned(signed, await self._relay.countersign(receipt_files.mark(signed)))
        return receipt_files.written(signed)

    async def change_delivery_key(self) -> bool:
        """Whether the relay knows the new one already; else it learns it once it answers. Raises KeychainError."""
        await background.beside_the_loop(lambda: delivery_key.change(self._keychain, self._store.time.now()))
        self._store.write(lambda writing: audit.note(writing, Act.KEY_CHANGED, key="delivery"))
        await self.begin_again()
        try:
            await self.connecting()
        except LoginFailed:
            return False
        return True

    async def numbers(self) -> Numbers:
        """Waits until they can be asked about."""
        await self._is_up.wait()
        assert self._numbers is not None
        return self._numbers

    async def look_for_unsent(self, conversation: int) -> None:
        """The owner has opened it."""
        if self._backfill:
            await self._backfill.look_for_unsent(conversation)

    async def picture(self, message: int, position: int) -> bytes:
        """The bytes of an attachment; asks again while they cannot be had now. Raises `media.Gone`."""
        attempts = 0
        while True:
            await self._is_up.wait()
            try:
                assert self._pictures is not None
                return await self._pictures.load(message, position)
            except media.NotNow:
                attempts += 1
                await asyncio.sleep(self._delay(attempts) / 1000)

    async def draft(self, conversation: int) -> Drafted:
        """What the model would answer; nothing of it goes to the customer."""
        await self._is_up.wait()
        assert self._automating is not None
        return await self._automating.draft(conversation)

    async def templates(self) -> templates.Templates:
        """Waits until there is whom to ask."""
        await self._is_up.wait()
        assert self._templates is not None
        return self._templates

    async def show_typing(self, conversation: int) -> None:
        clock = self._store.time.now
        await gesturing.show_typing(self._store, self._senders, conversation, clock, self._rests)

    async def post(self, number: int) -> Post | None:
        """What Meta says of a post, by its row number."""
        await self._is_up.wait()
        assert self._posts is not None
        return await self._posts.of(number)

    async def lead_access(self) -> dict[int, Access]:
        """What Meta last said of who may read the leads of each Page, by the connection's row number."""
        await self._is_up.wait()
        assert self._sweep is not None
        return dict(self._sweep.access)

    async def post_picture(self, number: int) -> bytes:
        """Raises `posts.NoPicture`."""
        await self._is_up.wait()
        assert self._posts is not None
        return await self._posts.picture(number)

    async def _receive(self, http: httpx.AsyncClient, graph: GraphClient, endpoints: Endpoints) -> None:
        """What the relay has for us; from the start again where it no longer knows this computer."""
        device = await background.beside_the_loop(lambda: connect.device_keys(self._keychain))
        former = await background.beside_the_loop(lambda: delivery_key.former(self._keychain, self._store.time.now()))
        self._relay = relay = RelayClient(http, endpoints.relay_url, device, self._clock.real, former=former)
        while True:
            try:
                self._app_id, offers_signup = await self._join(http, relay, graph, device.id.hex(), endpoints)
                self._is_known.set()
                self._let_connect(relay, graph, self._app_id, offers_signup=offers_signup)
                with suppress(errors.RelayError):  # at the next start again
                    await leftovers.fetch(self._store, self._keychain, http, endpoints.relay_url, self._clock.real)
                link_loop = LinkLoop(
                    *(self._store, relay, self._tell_link, self._delay),
                    has_network=self._has_network,
                    hear=self._hear,
                    prove=partial(self._prove, relay),
                )
                await self._listen(link_loop, relay, device.id.hex())
            except errors.NotEnrolled:
                await self._tell(LinkState.CONNECTING)
            except errors.Removed as removed:
                self._is_known.clear()
                await self._be_removed(removed, device.id)

    async def _listen(self, link_loop: LinkLoop, relay: RelayClient, device_id: str) -> None:
        telling = asyncio.create_task(relay_retention.keep_told(self._store, relay, device_id, self._delay))
        try:
            await link_loop.run()
        finally:
            telling.cancel()

    def _let_connect(self, relay: RelayClient, graph: GraphClient, app_id: str, *, offers_signup: bool) -> None:
        """From now on there is a relay that knows this computer."""
        if self._hooks is None:
            return
        assert self._disconnecting is not None
        self._connecting = Connecting(
            *(self._store, self._keychain, relay, graph.quietly(), self._hooks.table),
            letters=self._letters,
            proofs=self._proofs,
            open_address=self._hooks.open_address,
            show=self._show_connecting,
            left_over=self._disconnecting.look_again,
            plan=self._hooks.plan,
            app_id=app_id,
            offers_signup=offers_signup,
        )
        self._may_connect.set()

    def _show_connecting(self, progress: Progress) -> None:
        assert self._hooks is not None
        self._hooks.show(progress)
        if progress.step is Step.DONE:
            self.look_soon()  # a check may have come before the subscription

    async def connecting(self) -> Connecting:
        """Waits a while for the relay. Raises LoginFailed."""
        waiting = [asyncio.ensure_future(each.wait()) for each in (self._may_connect, self._is_turned_away)]
        try:
            await asyncio.wait(waiting, timeout=RELAY_WITHIN, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waiting:
                each.cancel()
        if self._connecting is None or not self._may_connect.is_set():
            raise LoginFailed(self._why_not)
        return self._connecting

    def _hear(self, notice: Notice) -> None:
        """What the relay tells of itself. Nothing of it is believed before Meta was asked."""
        if notice.kind == "login":
            self._letters.hear(notice.facts)
        elif notice.kind in ("access_ended", "taken_over"):
            self.look_soon()

    async def _be_removed(self, removed: errors.Removed, device: bytes) -> None:
        """The relay's word is not an order: the shop's own signature is, or Meta's refusal of everything."""
        assert self._doubting is not None
        key = await asyncio.wrap_future(self._store.read(connect.recovery_public_key))
        if recovery.is_removal(removed.proof, device, key) or await self._doubting.is_dead_everywhere():
            await self._tell(LinkState.ERASING)
            await asyncio.Event().wait()  # until the shop is closed
        await self._tell(LinkState.REMOVED)
        await asyncio.sleep(REMOVED_REST)

    async def computers(self) -> Computers:
        """Waits until the relay knows this one."""
        await self._is_known.wait()
        assert self._relay is not None
        assert self._graph is not None
        assert self._disconnecting is not None
        return Computers(self._store, self._keychain, self._relay, self._graph, self._disconnecting.persons)

    async def read_computers(self) -> tuple[Computer, ...] | None:
        """None where the relay does not answer."""
        try:
            async with asyncio.timeout(RELAY_WITHIN):
                return await (await self.computers()).everything()
        except (TimeoutError, errors.RelayError):
            return None

    async def remove_computer(self, device: str, *, stolen: bool) -> Removal:
        try:
            async with asyncio.timeout(RELAY_WITHIN):
                computers = await self.computers()
        except TimeoutError:
            return Removal.UNREACHABLE
        outcome = await computers.remove(device, stolen=stolen)
        self.look_soon()
        return outcome

    async def enrol_anew(self) -> None:
        """This computer was removed, and its owner wants to go on with it: as another device."""
        await background.beside_the_loop(lambda: self._keychain.delete(entries.DEVICE))
        await self.begin_again()

    async def _prove(self, relay: RelayClient, due: Sequence[tuple[str, str]]) -> None:
        """The relay asks once a day whether this computer may still have what it receives."""
        for row, token in (await self._tokens()).items():
            if (row.route or row.asset.channel.value, row.asset.id) in due:
                owner = row.page_id or row.waba_id
                try:
                    await relay.route(row.asset, token, owner=owner, channel=row.route)
                except errors.Refused:
                    self.look_soon()
                except errors.RelayError:
                    return

    async def _join(
        self, http: httpx.AsyncClient, relay: RelayClient, graph: GraphClient, device_id: str, endpoints: Endpoints
    ) -> tuple[str, bool]:
        """Enrol, and connect what a login brings; whoever does not answer is asked again.

        Returns the app's id, and whether the relay offers Embedded Signup.
        """
        logins = endpoints.logins
        attempts = 0
        while True:
            try:
                found = await greeting.greet(http, endpoints.relay_url, endpoints.relay_fingerprint)
                await self._proofs.begin(RelayLogins(relay), needed=found.needs_proof)
                await connect.enrol(self._store, relay, device_id, endpoints.invitation)
                if logins:
                    self._proofs.note(logins.proofs)
                    grants = await _granted(graph, logins)
                    await connect.connect(self._store, self._keychain, relay, graph, grants)
                    self.look_soon()  # a check may have come before the subscription
            except errors.Removed:
                raise
            except (errors.RelayError, MetaError) as error:
                self._note_join(error)
                attempts += 1
                await self._tell(LinkState.UNREACHABLE if self._has_network() else LinkState.OFFLINE)
                await asyncio.sleep(self._delay(attempts) / 1000)
            else:
                self._is_turned_away.clear()
                return endpoints.app_id or found.app_id, found.offers_signup

    def _note_join(self, error: Exception) -> None:
        """Whoever wants to connect is told at once what waiting would not mend."""
        self._why_not = ending_of(error) if isinstance(error, errors.RelayError) else Ending.META_SILENT
        if self._why_not not in (Ending.RELAY_SILENT, Ending.META_SILENT):
            self._is_turned_away.set()

    async def _converse(self, http: httpx.AsyncClient, graph: GraphClient) -> None:
        """Whatever needs Meta but no relay; it begins anew when what is connected or switched on has changed."""
        with heard(self._store, lambda changes: Topic.CONNECTIONS in changes.topics) as changed:
            while True:
                known = await self._in_use()
                async with asyncio.TaskGroup() as group:
                    serving = [group.create_task(each) for each in self._services(http, graph, *known)]
                    await self._until_other_than(known, changed)
                    for task in serving:
                        task.cancel()

    def _services(
        self,
        http: httpx.AsyncClient,
        graph: GraphClient,
        tokens: Mapping[ConnectionRow, str],
        on: frozenset[Offer],
    ) -> tuple[Coroutine[Any, Any, None], ...]:
        graphs = {row.id: graph.on(Errand(Purpose.ANSWER, MESSAGING[row.asset.channel])) for row in tokens}
        sending = {row: token for row, token in tokens.items() if not row.ended and not row.is_hidden}
        senders = {row.id: _sender(graphs[row.id], row, token) for row, token in sending.items()}
        usages = {row: partial(_usage, asking) for row, asking in graphs.items()}
        by_asset = {row.asset: token for row, token in tokens.items()}
        self._pictures = media.Media(self._store, http, graph, by_asset, (outgoing.HostRefused,))
        used_for = partial(features_on.used_for, tokens=tokens, on=on)
        accounts = _commented(graph, used_for(Offer.INSTAGRAM_COMMENTS))
        self._posts = Posts(self._store, accounts, http)
        pages = _pages(graph, used_for(Offer.LEADS))
        self._sweep = Sweep(self._store, pages, _region(tokens), self._store.time.now, self._delay)
        measured = used_for(Offer.MESSENGER) | used_for(Offer.INSTAGRAM_INSIGHTS)
        self._asking = Asking(self._store, _insights(graph.quietly(), measured), self._counting)
        self._checking = Checking(
            self._store,
            graph,
            tokens,
            self._note_standing,
            app_id=lambda: self._app_id,
            ends_at=self._proofs.ends_at,
            standings=self._standings,
            relay_answers=lambda: self._relay_answers,
            person=partial(self._person, graph.quietly()),
        )
        self._senders = senders
        self._rests = gesturing.rests(senders, self._store.time.now, usages)
        tokens_of_wabas = {row.waba_id: token for row, token in tokens.items() if row.waba_id}
        self._templates = templates.Templates(
            self._store, graph, tokens_of_wabas, self._store.time.now, lambda: self._app_id
        )
        self._numbers = Numbers(graph, self._keychain, tokens, lambda: self._app_id)
        self._switching = Switching(
            *(self._store, self._keychain, graph, tokens, self._user_token), app_id=lambda: self._app_id
        )
        talks = used_for(Offer.MESSENGER) | used_for(Offer.INSTAGRAM_MESSAGES)
        self._backfill = Backfill(self._store, graph, talks, self.look_soon, self._under_way)
        self._automating = automating.Automating(
            *(self._store, self._keychain, self._recorder.note, _region(tokens)), practice=self._practice
        )
        self._is_up.set()
        return (
            self._checking.run(),
            lanes.run(self._store, senders, self._store.time.now, self._delay, usages),
            uploads.run(self._store, senders, self._store.time.now, self._delay, usages),
            gesturing.run(self._store, senders, self._store.time.now, self._delay, self._rests),
            self._templates.run(),
            scheduling.run(self._store, self._store.time.now),
            settling.keep_settling(self._store, senders),
            Introductions(self._store, graph, by_asset).run(),
            self._backfill.run(),
            comment_lanes.run(self._store, accounts, self._store.time.now, self._delay),
            Rereading(self._store, accounts, self._posts.look).run(),
            self._sweep.run(),
            self._asking.run(),
            *self._automating.runs(self._publish),
        )

    async def _until_other_than(self, known: object, changed: asyncio.Event) -> None:
        while await self._in_use() == known:
            await changed.wait()
            changed.clear()

    async def _in_use(self) -> tuple[dict[ConnectionRow, str], frozenset[Offer]]:
        return await self._tokens(), await features.in_use(self._store)

    async def _tokens(self) -> dict[ConnectionRow, str]:
        return await tokens.connected(self._store, self._keychain)


def _always() -> bool:
    """Practice needs no network."""
    return True


def real_endpoints(choice: RelayChoice) -> Endpoints:
    """Meta itself, and the relay that the build or the owner chose."""
    return Endpoints(
        relays.GRAPH_URL,
        choice.url,
        loopback=False,
        relay_fingerprint=choice.fingerprint,
        invitation=choice.invitation,
        own_relay=choice.is_here,
    )


def practice_endpoints(facts: Mapping[str, Any]) -> Endpoints:
    """What the practice server said of itself (design section 5)."""
    logins = Logins(facts["user_token"], facts["waba_id"], facts["whatsapp_token"], facts["proofs"])
    return Endpoints(facts["graph_url"], facts["relay_url"], loopback=True, app_id=facts["app_id"], logins=logins)


async def _granted(graph: GraphClient, logins: Logins) -> tuple[Grant, ...]:
    numbers = await assets.of_waba(graph, logins.waba_id, logins.whatsapp_token)
    return *await assets.of_user(graph, logins.user_token), *numbers


def _pages(graph: GraphClient, tokens: Mapping[ConnectionRow, str]) -> dict[int, PageLeads]:
    graph = graph.on(Errand(Purpose.LEADS, "leads_retrieval"))
    return {row.id: PageLeads(graph, token, row.asset.id) for row, token in tokens.items()}


def _region(tokens: Mapping[ConnectionRow, str]) -> str:
    """Where a number without a country code is from: the country of the shop's own."""
    own = (row.name for row in tokens if row.asset.channel is Channel.WHATSAPP)
    return next((found for name in own if (found := matching.region_of(re.sub(r"[^0-9]", "", name)))), "")


def _commented(graph: GraphClient, tokens: Mapping[ConnectionRow, str]) -> dict[int, InstagramComments]:
    """The Instagram accounts, each through the Page that it is linked to."""
    graph = graph.on(Errand(Purpose.COMMENTS, "instagram_manage_comments"))
    return {row.id: InstagramComments(graph, token, row.asset.id, row.page_id or "") for row, token in tokens.items()}


def _insights(graph: GraphClient, tokens: Mapping[ConnectionRow, str]) -> dict[ConnectionRow, AssetInsights]:
    """Of Pages and Instagram accounts: WhatsApp numbers have none here."""
    permissions = {Channel.MESSENGER: "pages_read_engagement", Channel.INSTAGRAM: "instagram_manage_insights"}
    return {
        row: AssetInsights(graph.on(Errand(Purpose.INSIGHTS, permission)), token, row.asset.id)
        for row, token in tokens.items()
        if (permission := permissions.get(row.asset.channel)) and not row.ended
    }


def _usage(graph: GraphClient) -> Usage:
    return graph.usage


def _sender(graph: GraphClient, row: ConnectionRow, token: str) -> Sender:
    match row.asset.channel:
        case Channel.MESSENGER:
            return MessengerSender(graph, token)
        case Channel.INSTAGRAM:
            assert row.page_id is not None
            return InstagramSender(graph, token, row.page_id)
        case Channel.WHATSAPP:
            return WhatsAppSender(graph, token)
