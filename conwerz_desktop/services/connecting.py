"""Connecting a shop, as the owner goes through it: log in, see what there is, tick, and see it proven.

One at a time: whoever begins again gives up what was under way. All on the network thread; `show` is told of each step.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from conwerz_desktop.domain import offers
from conwerz_desktop.domain.candidates import INSTAGRAM, Candidate
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.connecting import Choice, Ending, Problem, Progress, Result, Step
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.offers import Offer, Plan
from conwerz_desktop.domain.permissions import PermissionTable
from conwerz_desktop.domain.tokens import AssetToken, PageOwner, PageToken, SystemUserToken, UserToken
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.meta import grants
from conwerz_desktop.meta.errors import MetaError
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client import errors
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.logins import Granted, RelayLogins
from conwerz_desktop.services import (
    background,
    candidates,
    connect,
    features,
    goodbye,
    login,
    signed_in,
    spares,
    subscribing,
    tokens,
)
from conwerz_desktop.services.app_proofs import AppProofs
from conwerz_desktop.services.candidates import LoggedIn
from conwerz_desktop.services.connect import Grant
from conwerz_desktop.services.login import Letters, Login, LoginFailed, Wish
from conwerz_desktop.services.spares import Ended, Spare, Stage
from conwerz_desktop.services.taking_back import NotNow, TakingBack
from conwerz_desktop.store import connections
from conwerz_desktop.store.database import Store

LOGIN_SECONDS = 14 * 60.0
LOOKING_AT = Errand(Purpose.CONNECT, "pages_show_list")
LARGEST_PICTURE = 1_000_000


class Connecting:
    """`open_address` hands an address to the system's browser.

    `left_over`: tokens of a business have been, for whoever ends them.
    """

    def __init__(  # noqa: PLR0913 - none of them belongs to another
        self,
        store: Store,
        keychain: Keychain,
        relay: RelayClient,
        graph: GraphClient,
        table: PermissionTable,
        *,
        letters: Letters,
        proofs: AppProofs,
        open_address: Callable[[str], object],
        show: Callable[[Progress], object],
        left_over: Callable[[], object] = lambda: None,
        plan: Plan = offers.EVERYTHING,
        app_id: str = "",
        offers_signup: bool = False,
        login_seconds: float = LOGIN_SECONDS,
    ) -> None:
        self._store = store
        self._keychain = keychain
        self._relay = relay
        self._logins = RelayLogins(relay)
        self._graph = graph
        self._table = table
        self._plan = plan
        self._app_id = app_id
        self._offers_signup = offers_signup
        self._life = login_seconds
        self._proofs = proofs
        self._tell = show
        self._left_over = left_over
        self._login = Login(self._logins, letters, open_address)
        self._known: LoggedIn | None = None
        self._in_hand = ""
        self._is_choosing = False
        self._progress = Progress()
        self._running: asyncio.Task[None] | None = None
        self._digits: asyncio.Future[str] | None = None

    async def begin(self, choice: Choice) -> None:
        """Returns when the owner has something to choose from, or it ended."""
        await self.stop()
        choice = replace(choice, signup=self._is_signup(choice))
        self._running = asyncio.current_task()
        self._show(Progress(Step.BEGINNING, choice=choice))
        try:
            await self._log_in(choice)
        except LoginFailed as failed:
            self._end(failed.ending)
        except MetaError:
            self._end(Ending.META_SILENT)
        except errors.RelayError as error:
            self._end(login.ending_of(error))
        except asyncio.CancelledError:
            self._end(Ending.STOPPED)
        finally:
            self._running = None
            await self._give_up_what_was_in_hand()

    async def stop(self) -> None:
        """The owner gave up, or begins again."""
        self._known = None
        if self._running and self._running is not asyncio.current_task():
            self._running.cancel()
            with suppress(asyncio.CancelledError):
                await asyncio.wait([self._running])
        await self._give_up_what_was_in_hand()

    async def reset(self) -> None:
        await self.stop()
        self._show(Progress())

    async def open_again(self) -> None:
        self._login.open_again()

    async def type_digits(self, text: str) -> None:
        if self._digits and not self._digits.done() and login.is_code(text):
            self._digits.set_result(login.plain_code(text))

    async def picture(self, place: int) -> bytes:
        """Of what was found, at this place of the list: for the screen of the moment, and kept nowhere."""
        found = self._progress.found
        if place >= len(found) or not found[place].picture:
            raise LookupError("no such picture")
        return await self._graph.on(LOOKING_AT).download(found[place].picture, LARGEST_PICTURE)

    async def choose(self, chosen: Sequence[Asset], *, takeover: bool = False) -> None:
        """Connect these, one after the other: one that fails keeps no other from being connected."""
        known, progress = self._known, self._progress
        wanted = [each for each in progress.found if each.asset in chosen and each.why_not is None]
        if known is None or progress.choice is None or not wanted:
            return
        kept = tuple(each for each in progress.results if each.problem is None)
        self._show(replace(progress, step=Step.CONNECTING, results=kept))
        self._is_choosing = True
        try:
            await self._remember(progress.choice, known)
            for candidate in wanted:
                await self._connect_candidate(candidate, known, progress.choice.ticked, takeover=takeover)
        finally:
            self._is_choosing = False
            ended = await self._let_go()
            await self._forget_idle(known)
        with suppress(MetaError):  # the checks tell of it
            await self._follow(await features.switched_on(self._store))
            if ended.count:
                await self._subscribe_again()
        self._show(replace(self._progress, step=Step.DONE))

    async def _connect_candidate(
        self, candidate: Candidate, known: LoggedIn, ticked: frozenset[Offer], *, takeover: bool
    ) -> None:
        try:
            found = await self._grants(candidate, known, ticked)
        except errors.RelayError:
            self._add_result(Result(candidate.asset, candidate.name, problem=Problem.RELAY))
            return
        for grant in found:
            self._add_result(await self._connect(grant, takeover=takeover))

    def _add_result(self, result: Result) -> None:
        others = tuple(each for each in self._progress.results if each.asset != result.asset)
        self._show(replace(self._progress, results=(*others, result)))

    async def _take_in_hand(self, granted: Granted) -> None:
        """A business's token that came with the login, before anything is done: after a kill nobody could end it."""
        if isinstance(granted.token, UserToken):
            return  # which the person has at Facebook, and would bring again
        accounts = granted.targets.get("whatsapp_business_management", ())
        spare = Spare(granted.token.text, granted.waba or next(iter(accounts), ""), Stage.IN_HAND)
        if not await self._keep_or_end(spare):
            raise LoginFailed(Ending.KEYCHAIN)
        self._in_hand = spare.token

    async def _keep_or_end(self, spare: Spare) -> bool:
        """What cannot be kept is ended at once. Returns whether it is kept."""
        try:
            await background.beside_the_loop(lambda: spares.add(self._keychain, spare))
        except KeychainError:
            with suppress(NotNow):
                await TakingBack(self._graph).end_grant(spare.token)
            return False
        return True

    async def _give_up_what_was_in_hand(self) -> None:
        """Unless the owner may still choose by it. Whoever ends tokens asks Meta, so that nobody waits for it here."""
        if self._in_hand and self._known is None and not self._is_choosing:
            self._in_hand = ""
            with suppress(KeychainError):  # the next start finds it
                await background.beside_the_loop(lambda: spares.let_go(self._keychain))
            self._left_over()

    async def _forget_idle(self, known: LoggedIn) -> None:
        """A login by which nothing was connected is kept in memory alone, until the owner has answered."""
        if (person := known.person) is None:
            return
        if not await asyncio.wrap_future(self._store.read(lambda db: signed_in.has_connected(db, person.user))):
            with suppress(KeychainError):
                await background.beside_the_loop(lambda: signed_in.drop(self._keychain, {person.token}))

    async def _let_go(self) -> Ended:
        """Of the tokens on which nothing came to hang. What Meta does not answer is asked again later."""
        still = self._in_hand = self._in_hand if self._known else ""
        try:
            await background.beside_the_loop(lambda: spares.let_go(self._keychain, but=still))
            ended = await spares.end(self._store, self._keychain, TakingBack(self._graph).end_grant)
        except KeychainError:
            return Ended()  # the next start finds them
        if ended.silent:
            self._left_over()
        return ended

    async def _subscribe_again(self) -> None:
        connected = {each.asset for each in self._progress.results if each.problem is None}
        known = await tokens.connected(self._store, self._keychain)
        of_these = {row: token for row, token in known.items() if row.asset in connected}
        await subscribing.again(self._store, self._graph, of_these)

    async def _log_in(self, choice: Choice) -> None:
        wanted = offers.scopes(self._table, choice.ticked, system_user=choice.system_user, plan=self._plan)
        wish = Wish(wanted, "whatsapp_signup" if choice.signup else "facebook", again=choice.again)
        self._show(replace(self._progress, step=Step.BROWSER))
        if choice.by_digits:
            granted = await self._login.by_digits(wish, self._life, self._ask_digits)
        else:
            granted = await self._login.beside(wish, self._life)
        self._proofs.note_login(granted.connecting)
        await self._take_in_hand(granted)
        self._show(replace(self._progress, step=Step.LOOKING))
        scopes = await self._settled(granted, wanted)
        self._known = LoggedIn(granted, scopes)
        declined = login.missing(wanted, tuple(scopes))
        self._show(replace(self._progress, declined=declined, more=True))
        works = offers.working(choice.ticked, scopes)
        if works:
            async for found in candidates.find(self._store, self._graph, self._known, works):
                self._show(replace(self._progress, found=(*self._progress.found, *found)))
        if not any(each.why_not is None for each in self._progress.found):
            ending = Ending.NOTHING_TICKED if works and "pages_show_list" not in declined else Ending.SCOPES
            self._show(replace(self._progress, step=Step.ENDED, ending=ending, more=False))
            return
        self._show(replace(self._progress, step=Step.CHOOSING, more=False))

    def _is_signup(self, choice: Choice) -> bool:
        """A number alone comes by Embedded Signup, which lets the owner choose or make one (contract 1.4)."""
        return self._offers_signup and choice.ticked == {Offer.WHATSAPP} and not choice.system_user

    async def _ask_digits(self) -> str:
        self._digits = asyncio.get_running_loop().create_future()
        return await self._digits

    async def _settled(self, granted: Granted, wanted: Sequence[str]) -> frozenset[str]:
        """What is granted once everything is given back that nothing needs (design section 4, rule 14)."""
        scopes = await grants.permissions(self._graph, granted.token)
        known = {row.permission for row in self._table.permissions}
        needed = set(wanted) | set(await self._needed_before(self._progress.choice))
        surplus = (scopes & known) - needed if isinstance(granted.token, UserToken) else frozenset()
        await self._switch_off(self._progress.choice)
        for scope in sorted(surplus):
            await grants.revoke(self._graph, granted.token, scope)
        await self._take_from_others(granted, frozenset(known - needed))
        return scopes - surplus

    async def _take_from_others(self, granted: Granted, surplus: frozenset[str]) -> None:
        """Businesses' system users, and whoever else has signed in here, give back what this person does.

        What fails of it keeps nobody from connecting.
        """
        rows = await asyncio.wrap_future(self._store.read(connections.everything))
        try:
            businesses = await background.beside_the_loop(lambda: goodbye.holders(self._keychain, rows))
            persons = await signed_in.everybody(self._keychain)
        except KeychainError:
            return
        others: list[PageOwner] = [UserToken(each.token) for each in persons if each.user != granted.user]
        others += map(SystemUserToken, sorted(businesses - {granted.token.text}))
        for holder in others:
            with suppress(MetaError):
                for scope in sorted(surplus & await grants.still_granted(self._graph, holder)):
                    await grants.revoke(self._graph, holder, scope)

    async def _switch_off(self, choice: Choice | None) -> None:
        """What was unticked, as soon as the login has come back: its permissions go now, whatever is chosen then."""
        if choice and choice.switched_off:
            on = await features.switched_on(self._store) - choice.switched_off
            await self._follow(on)
            await features.keep(self._store, on)

    async def _follow(self, on: frozenset[Offer]) -> None:
        """Pages that are connected already, and are not chosen again, are subscribed to what is on too."""
        known = await tokens.connected(self._store, self._keychain)
        await subscribing.follow(self._graph, known, on, self._app_id)

    async def _needed_before(self, choice: Choice | None) -> tuple[str, ...]:
        """What the features that are on already need: another login must not take it from them."""
        kept = await asyncio.wrap_future(self._store.read(connections.everything))
        owned = any(row.business_id for row in kept)
        on = await features.switched_on(self._store) if kept else frozenset()
        on -= choice.switched_off if choice else frozenset()
        return offers.scopes(self._table, on, system_user=owned, plan=self._plan)

    async def _grants(self, candidate: Candidate, known: LoggedIn, ticked: frozenset[Offer]) -> list[Grant]:
        """What of a candidate is to be connected, with the token that outlives most."""
        if candidate.asset.channel is Channel.WHATSAPP:
            number = _number_grant(candidate, await self._number_token(candidate, known))
            return [replace(number, user=known.person.user if known.person else "")]
        token, holder = await self._page_token(candidate, known)
        found = _page_grants(candidate, token, ticked, known.scopes)
        return [replace(grant, user=known.granted.user, holder=holder) for grant in found]

    async def _page_token(self, candidate: Candidate, known: LoggedIn) -> tuple[PageToken, str]:
        """Through the business's system user where a business owns the Page: it stays when a person goes.

        With the system user's token, on which it hangs then.
        """
        own = known.pages[candidate.asset.id]
        instagram = [candidate.instagram.id] if candidate.instagram else []
        scopes = [scope for scope in sorted(known.scopes) if scope.startswith(("pages_", "instagram_", "leads_"))]
        if made := await self._minted(candidate, known, [candidate.asset.id, *instagram], scopes):
            with suppress(MetaError):
                if held := await grants.page_token(self._graph, made, candidate.asset.id):
                    return held, made.text
        return own, ""

    async def _number_token(self, candidate: Candidate, known: LoggedIn) -> UserToken | SystemUserToken:
        scopes = [scope for scope in sorted(known.scopes) if scope.startswith("whatsapp_")]
        return await self._minted(candidate, known, [str(candidate.waba_id)], scopes) or known.granted.token

    async def _minted(
        self, candidate: Candidate, known: LoggedIn, assets: Sequence[str], scopes: Sequence[str]
    ) -> SystemUserToken | None:
        """None where no business owns it, or Meta gives none: then the person's own token has to do.

        Kept before it is used, so that it is ended where nothing comes to hang on it.
        """
        token = known.granted.token
        if candidate.business_id is None or isinstance(token, SystemUserToken):
            return None
        try:
            made = await self._logins.system_user_token(token, candidate.business_id, assets, scopes)
        except errors.Refused:
            return None
        self._proofs.note_minted(made)
        is_kept = await self._keep_or_end(Spare(made.token.text, candidate.business_id, Stage.IN_HAND))
        return made.token if is_kept else None

    async def _connect(self, grant: Grant, *, takeover: bool) -> Result:
        result = Result(grant.asset, grant.name)
        try:
            proof = await connect.connect_one(
                *(self._store, self._keychain, self._relay, self._graph, grant), app_id=self._app_id, takeover=takeover
            )
        except errors.RouteHeld:
            return replace(result, problem=Problem.HELD)
        except errors.RelayError:
            return replace(result, problem=Problem.RELAY)
        except MetaError as error:
            return replace(result, problem=Problem.META, fault=error.key)
        except KeychainError:
            return replace(result, problem=Problem.KEYCHAIN)
        return result if proof.is_whole else replace(result, problem=Problem.SUBSCRIPTION)

    async def _remember(self, choice: Choice, known: LoggedIn) -> None:
        on = await features.switched_on(self._store) | offers.working(choice.ticked, known.scopes)
        await features.keep(self._store, on)
        if person := known.person:
            await background.beside_the_loop(lambda: signed_in.keep(self._keychain, person))

    def _end(self, ending: Ending) -> None:
        self._known = None
        self._show(replace(self._progress, step=Step.ENDED, ending=ending, more=False))

    def _show(self, progress: Progress) -> None:
        self._progress = progress
        self._tell(progress)


def _page_grants(page: Candidate, token: PageToken, ticked: frozenset[Offer], scopes: frozenset[str]) -> list[Grant]:
    """The Page for its messages and leads, its Instagram account for the rest; no more than was granted."""
    found: list[Grant] = []
    on = offers.working(ticked, scopes)
    messages = Offer.MESSENGER in on
    if messages or Offer.LEADS in on:
        found.append(
            Grant(
                page.asset,
                page.name,
                token.text,
                category=page.category,
                business_id=page.business_id,
                route="" if messages else "leads",
            )
        )
    if page.instagram and on & INSTAGRAM:
        asset = Asset(Channel.INSTAGRAM, page.instagram.id)
        name, route = f"@{page.instagram.username}", _instagram_route(on)
        found.append(Grant(asset, name, token.text, route=route, page_id=page.asset.id, business_id=page.business_id))
    return found


def _instagram_route(on: frozenset[Offer]) -> str:
    if Offer.INSTAGRAM_MESSAGES in on:
        return ""
    return "comments" if Offer.INSTAGRAM_COMMENTS in on else connect.UNHEARD


def _number_grant(number: Candidate, token: AssetToken) -> Grant:
    is_of_system_user = isinstance(token, SystemUserToken)
    found = Grant(number.asset, number.name, token.text, waba_id=number.waba_id, business_id=number.business_id)
    return replace(found, of_system_user=is_of_system_user)
