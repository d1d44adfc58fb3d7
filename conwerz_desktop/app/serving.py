"""What works with the tokens and the features of one moment: made anew when either changes."""

import re
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Any

from conwerz_desktop.app import outgoing
from conwerz_desktop.app.automating import Automating
from conwerz_desktop.app.reach import Reach
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.connection_health import Standing
from conwerz_desktop.domain.errands import MESSAGING, Errand, Purpose
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.tokens import UserToken
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta import grants
from conwerz_desktop.meta.comments import InstagramComments
from conwerz_desktop.meta.errors import MetaError
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.insights import AssetInsights
from conwerz_desktop.meta.instagram import InstagramSender
from conwerz_desktop.meta.leads import PageLeads
from conwerz_desktop.meta.messenger import MessengerSender
from conwerz_desktop.meta.sending import Sender
from conwerz_desktop.meta.usage import Usage
from conwerz_desktop.meta.whatsapp import WhatsAppSender
from conwerz_desktop.services import gesturing, lanes, scheduling, settling, signed_in, uploads
from conwerz_desktop.services.automation.ruling import Notify
from conwerz_desktop.services.backfill import Backfill
from conwerz_desktop.services.backoff import Delay
from conwerz_desktop.services.checking import Checking
from conwerz_desktop.services.comments import lanes as comment_lanes
from conwerz_desktop.services.comments.posts import Posts
from conwerz_desktop.services.comments.rereading import Rereading
from conwerz_desktop.services.insights.asking import Asking
from conwerz_desktop.services.insights.counting import Counting
from conwerz_desktop.services.introductions import Introductions
from conwerz_desktop.services.leads import matching
from conwerz_desktop.services.leads.sweep import Sweep
from conwerz_desktop.services.media import Media
from conwerz_desktop.services.numbers import Numbers
from conwerz_desktop.services.switching import Switching
from conwerz_desktop.services.templates import Templates
from conwerz_desktop.services.under_way import UnderWay
from conwerz_desktop.store import features_on
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store

Tokens = Mapping[ConnectionRow, str]


@record
class Lasting:
    """What goes on whatever tokens there are. `note`: each call that leaves this computer."""

    store: Store
    keychain: Keychain
    counting: Counting
    under_way: UnderWay
    delay: Delay
    note: outgoing.Note
    note_standing: Callable[[Standing], object]
    standings: dict[int, Standing]
    relay_answers: Callable[[], bool]
    look_soon: Callable[[], object]


class Serving:
    """`runs` is what it does by itself; the rest is for what the owner does."""

    def __init__(self, lasting: Lasting, reach: Reach, tokens: Tokens, on: frozenset[Offer]) -> None:
        store, graph, now = lasting.store, reach.graph, lasting.store.time.now
        self._lasting = lasting
        self._reach = reach
        used_for = partial(features_on.used_for, tokens=tokens, on=on)
        by_asset = {row.asset: token for row, token in tokens.items()}
        graphs = {row.id: graph.on(Errand(Purpose.ANSWER, MESSAGING[row.asset.channel])) for row in tokens}
        sending = {row: token for row, token in tokens.items() if not row.ended and not row.is_hidden}
        self._senders = {row.id: _sender(graphs[row.id], row, token) for row, token in sending.items()}
        self._usages = {row: partial(_usage, asking) for row, asking in graphs.items()}
        self._rests = gesturing.rests(self._senders, now, self._usages)
        self._accounts = _commented(graph, used_for(Offer.INSTAGRAM_COMMENTS))
        self._introductions = Introductions(store, graph, by_asset)
        region = _region(tokens)
        self.pictures = Media(store, reach.http, graph, by_asset, (outgoing.HostRefused,))
        self.posts = Posts(store, self._accounts, reach.http)
        self.sweep = Sweep(store, _pages(graph, used_for(Offer.LEADS)), region, now, lasting.delay)
        measured = used_for(Offer.MESSENGER) | used_for(Offer.INSTAGRAM_INSIGHTS)
        self.asking = Asking(store, _insights(graph.quietly(), measured), lasting.counting)
        self.checking = self._make_checking(tokens)
        of_wabas = {row.waba_id: token for row, token in tokens.items() if row.waba_id}
        self.templates = Templates(store, graph, of_wabas, now, self._app_id)
        self.numbers = Numbers(graph, lasting.keychain, tokens, self._app_id)
        known = (store, lasting.keychain, graph, tokens, reach.user_token)
        self.switching = Switching(*known, app_id=self._app_id)
        talks = used_for(Offer.MESSENGER) | used_for(Offer.INSTAGRAM_MESSAGES)
        self.backfill = Backfill(store, graph, talks, lasting.look_soon, lasting.under_way)
        is_practice = reach.endpoints.loopback
        self.automating = Automating(store, lasting.keychain, lasting.note, region, practice=is_practice)

    def _make_checking(self, tokens: Tokens) -> Checking:
        return Checking(
            self._lasting.store,
            self._reach.graph,
            tokens,
            self._lasting.note_standing,
            app_id=self._app_id,
            ends_at=self._reach.proofs.ends_at,
            standings=self._lasting.standings,
            relay_answers=self._lasting.relay_answers,
            person=self._granted_to,
        )

    def runs(self, notify: Notify) -> tuple[Coroutine[Any, Any, None], ...]:
        store, now, delay = self._lasting.store, self._lasting.store.time.now, self._lasting.delay
        return (
            self.checking.run(),
            lanes.run(store, self._senders, now, delay, self._usages),
            uploads.run(store, self._senders, now, delay, self._usages),
            gesturing.run(store, self._senders, now, delay, self._rests),
            self.templates.run(),
            scheduling.run(store, now),
            settling.keep_settling(store, self._senders),
            self._introductions.run(),
            self.backfill.run(),
            comment_lanes.run(store, self._accounts, now, delay),
            Rereading(store, self._accounts, self.posts.look).run(),
            self.sweep.run(),
            self.asking.run(),
            *self.automating.runs(notify),
        )

    async def show_typing(self, conversation: int) -> None:
        store = self._lasting.store
        await gesturing.show_typing(store, self._senders, conversation, store.time.now, self._rests)

    def _app_id(self) -> str:
        return self._reach.app_id

    async def _granted_to(self, row: ConnectionRow) -> frozenset[str]:
        """What whoever signed in to it has granted; nothing where that cannot be asked now."""
        token = self._reach.user_token
        if not token:
            persons = await signed_in.behind_any(self._lasting.store, self._lasting.keychain, [row])
            token = next((each.token for each in persons), "")
        try:
            return await grants.permissions(self._reach.graph.quietly(), UserToken(token)) if token else frozenset()
        except MetaError:
            return frozenset()


def _pages(graph: GraphClient, tokens: Tokens) -> dict[int, PageLeads]:
    graph = graph.on(Errand(Purpose.LEADS, "leads_retrieval"))
    return {row.id: PageLeads(graph, token, row.asset.id) for row, token in tokens.items()}


def _region(tokens: Tokens) -> str:
    """Where a number without a country code is from: the country of the shop's own."""
    own = (row.name for row in tokens if row.asset.channel is Channel.WHATSAPP)
    return next((found for name in own if (found := matching.region_of(re.sub(r"[^0-9]", "", name)))), "")


def _commented(graph: GraphClient, tokens: Tokens) -> dict[int, InstagramComments]:
    """The Instagram accounts, each through the Page that it is linked to."""
    graph = graph.on(Errand(Purpose.COMMENTS, "instagram_manage_comments"))
    return {row.id: InstagramComments(graph, token, row.asset.id, row.page_id or "") for row, token in tokens.items()}


def _insights(graph: GraphClient, tokens: Tokens) -> dict[ConnectionRow, AssetInsights]:
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
