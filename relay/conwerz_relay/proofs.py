"""Proof of control: Meta says that a token is of our app, still valid, and good for the very events asked for.

Nothing of the token is kept (design section 6, routing; contract 1.4, 2.1, 2.9).
"""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

from conwerz_relay.graph import Graph
from conwerz_relay.marks import Marks
from conwerz_relay.records import Route
from conwerz_relay.refusals import NotAllowed, NotUnderstood
from conwerz_relay.split import SAMPLE

_FULL = frozenset({"MANAGE", "PROFILE_PLUS_FULL_CONTROL"})
_MESSAGING = frozenset({"MESSAGING", "PROFILE_PLUS_MESSAGING", "PROFILE_PLUS_FULL_CONTROL"})
_MODERATING = _FULL | {"MODERATE", "PROFILE_PLUS_MODERATE"}
_LEADS = _FULL | {"MANAGE_LEADS", "PROFILE_PLUS_MANAGE_LEADS", "ADVERTISE", "PROFILE_PLUS_ADVERTISE"}


@dataclass(frozen=True, slots=True)
class Control:
    """What proves that a token's person may have a channel's events: the scope, and one of these tasks on the Page."""

    scope: str
    tasks: frozenset[str] = frozenset()


CHANNELS = {
    "messenger": Control("pages_messaging", _MESSAGING),
    "leads": Control("leads_retrieval", _LEADS),
    "instagram": Control("instagram_manage_messages", _MESSAGING),
    "comments": Control("instagram_manage_comments", _MODERATING),
    "whatsapp": Control("whatsapp_business_messaging"),
}
MOST_ACCOUNTS = 20  # WhatsApp accounts and pages of numbers that are looked through


@dataclass(frozen=True, slots=True)
class Plea:
    """What a desktop asks for.

    `owner` is the Page behind an Instagram account, or the WABA behind a number, where the token does not tell.
    """

    route: Route
    token: str
    owner: str | None


@dataclass(frozen=True, slots=True)
class Proven:
    """Routes, the one that was asked for first, and a mark of the person or system user whose grant proves them."""

    routes: tuple[Route, ...]
    by: str


class Proofs:
    """Asks Graph."""

    def __init__(self, graph: Graph, marks: Marks) -> None:
        self._graph = graph
        self._marks = marks

    async def routes(self, plea: Plea) -> Proven:
        """Raises NotAllowed (token, scope, asset, task) or NotNow."""
        if plea.route.channel not in CHANNELS or not plea.route.asset.isdecimal() or plea.route.asset == SAMPLE:
            raise NotUnderstood("route", status=422)
        facts = await self._graph.inspected(plea.token)
        return Proven(await self._proven(plea, facts), self._marks.of(str(facts.get("user_id") or "")))

    async def _proven(self, plea: Plea, facts: Mapping[str, Any]) -> tuple[Route, ...]:
        granted = targets(facts, CHANNELS[plea.route.channel].scope)
        match plea.route.channel:
            case "messenger" | "leads":
                await self._prove_page(plea, facts, granted)
                return (plea.route,)
            case "instagram" | "comments":
                page = await self._prove_instagram(plea, facts, granted)
                return (plea.route, Route(f"{plea.route.channel}_page", page))
            case _:
                await self._prove_whatsapp(plea, granted)
                return (plea.route,)

    async def own_app(self) -> None:
        """Raises NotAllowed where Meta does not know the app by its id and secret."""
        await self._graph.inspected(self._graph.app_token)

    async def _prove_page(self, plea: Plea, facts: Mapping[str, Any], granted: frozenset[str] | None) -> None:
        _require(granted is None or plea.route.asset in granted, "asset")
        _require(str(facts.get("profile_id", plea.route.asset)) == plea.route.asset, "asset")
        await self._page(plea.route.asset, plea)

    async def _prove_instagram(self, plea: Plea, facts: Mapping[str, Any], granted: frozenset[str] | None) -> str:
        page_id = str(facts.get("profile_id") or plea.owner or "")
        _require(page_id.isdecimal(), "asset")
        page = await self._page(page_id, plea)
        account = page.get("instagram_business_account")
        _require(isinstance(account, dict) and str(account.get("id")) == plea.route.asset, "asset")
        _require(granted is None or bool(granted & {plea.route.asset, page_id}), "asset")
        return page_id

    async def _prove_whatsapp(self, plea: Plea, granted: frozenset[str] | None) -> None:
        """Grants name accounts, not numbers: the number must be listed in an account that the token may read."""
        asset = plea.route.asset
        _require(granted is None or plea.owner is None or plea.owner in granted, "asset")
        accounts = [plea.owner] if plea.owner else sorted(granted if granted is not None else {asset})
        for account in accounts[:MOST_ACCOUNTS]:
            async for number in self._numbers(account, plea.token):
                if asset in (number, account):
                    return
        raise NotAllowed("asset")

    async def _page(self, page: str, plea: Plea) -> Mapping[str, Any]:
        """The Page whose events the token's person may see. Only people with a role are told `tasks`."""
        facts = await self._graph.get(page, plea.token, fields="id,tasks,instagram_business_account")
        tasks = facts.get("tasks")
        wanted = CHANNELS[plea.route.channel].tasks
        _require(isinstance(tasks, list) and bool(wanted & {str(task) for task in tasks}), "task")
        return facts

    async def _numbers(self, account: str, token: str) -> AsyncIterator[str]:
        after = ""
        for _ in range(MOST_ACCOUNTS):
            answer = await self._graph.get(
                f"{account}/phone_numbers", token, fields="id", limit="100", **({"after": after} if after else {})
            )
            rows = answer.get("data")
            for row in rows if isinstance(rows, list) else ():
                yield str(row.get("id"))
            paging = answer.get("paging") or {}
            if "next" not in paging:
                return
            after = str(paging.get("cursors", {}).get("after", ""))


def targets(facts: Mapping[str, Any], scope: str) -> frozenset[str] | None:
    """The assets that a scope was granted for; None: all that the person may reach. Raises NotAllowed without it."""
    granted = facts.get("granular_scopes")
    for each in granted if isinstance(granted, list) else ():
        if isinstance(each, dict) and each.get("scope") == scope:
            targets = each.get("target_ids")
            return frozenset(str(target) for target in targets) if isinstance(targets, list) else None
    raise NotAllowed("scope")


def _require(holds: bool, reason: str) -> None:
    if not holds:
        raise NotAllowed(reason)
