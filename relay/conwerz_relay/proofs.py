"""Proof of control: Meta says that a token is of our app, still valid, and good for the very events asked for.

Nothing of the token is kept (design section 6, routing; contract 1.4, 2.1, 2.9).
"""

import hashlib
import hmac
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from conwerz_relay.records import Route
from conwerz_relay.refusals import NotAllowed, NotNow, NotUnderstood
from conwerz_relay.settings import Settings
from conwerz_relay.split import SAMPLE

SCOPES = {
    "messenger": "pages_messaging",
    "instagram": "instagram_manage_messages",
    "whatsapp": "whatsapp_business_messaging",
}
MESSAGING_TASKS = frozenset({"MESSAGING", "PROFILE_PLUS_MESSAGING", "PROFILE_PLUS_FULL_CONTROL"})
MOST_ACCOUNTS = 20  # WhatsApp accounts and pages of numbers that are looked through


@dataclass(frozen=True, slots=True)
class Plea:
    """What a desktop asks for.

    `owner` is the Page behind an Instagram account, or the WABA behind a number, where the token does not tell.
    """

    route: Route
    token: str
    owner: str | None


class Proofs:
    """Asks Graph. `http` must follow no redirect: the token goes where the operator said, and nowhere else."""

    def __init__(self, http: httpx.AsyncClient, settings: Settings) -> None:
        self._http = http
        self._settings = settings
        self._base = f"{settings.graph_url.rstrip('/')}/{settings.graph_version}"

    async def routes(self, plea: Plea) -> tuple[Route, ...]:
        """What was proved, the route asked for first. Raises NotAllowed (token, scope, asset, task) or NotNow."""
        if plea.route.channel not in SCOPES or not plea.route.asset.isdecimal() or plea.route.asset == SAMPLE:
            raise NotUnderstood("route", status=422)
        facts = await self._inspected(plea.token)
        targets = _targets(facts, SCOPES[plea.route.channel])
        match plea.route.channel:
            case "messenger":
                await self._prove_page(plea, facts, targets)
                return (plea.route,)
            case "instagram":
                page = await self._prove_instagram(plea, facts, targets)
                return (plea.route, Route("instagram_page", page))
            case _:
                await self._prove_whatsapp(plea, targets)
                return (plea.route,)

    async def own_app(self) -> None:
        """Raises NotAllowed where Meta does not know the app by its id and secret."""
        await self._inspected(f"{self._settings.app_id}|{self._settings.app_secret}")

    async def _inspected(self, token: str) -> Mapping[str, Any]:
        """`debug_token`'s data, of a token that is ours and valid."""
        app_token = f"{self._settings.app_id}|{self._settings.app_secret}"
        facts = (await self._get("debug_token", app_token, input_token=token)).get("data")
        if not isinstance(facts, dict) or facts.get("is_valid") is not True:
            raise NotAllowed("token")
        if str(facts.get("app_id")) != self._settings.app_id:
            raise NotAllowed("token")
        return facts

    async def _prove_page(self, plea: Plea, facts: Mapping[str, Any], targets: frozenset[str] | None) -> None:
        _require(targets is None or plea.route.asset in targets, "asset")
        _require(str(facts.get("profile_id", plea.route.asset)) == plea.route.asset, "asset")
        await self._page(plea.route.asset, plea.token)

    async def _prove_instagram(self, plea: Plea, facts: Mapping[str, Any], targets: frozenset[str] | None) -> str:
        page_id = str(facts.get("profile_id") or plea.owner or "")
        _require(page_id.isdecimal(), "asset")
        page = await self._page(page_id, plea.token)
        account = page.get("instagram_business_account")
        _require(isinstance(account, dict) and str(account.get("id")) == plea.route.asset, "asset")
        _require(targets is None or bool(targets & {plea.route.asset, page_id}), "asset")
        return page_id

    async def _prove_whatsapp(self, plea: Plea, targets: frozenset[str] | None) -> None:
        """Grants name accounts, not numbers: the number must be listed in an account that the token may read."""
        asset = plea.route.asset
        _require(targets is None or plea.owner is None or plea.owner in targets, "asset")
        accounts = [plea.owner] if plea.owner else sorted(targets if targets is not None else {asset})
        for account in accounts[:MOST_ACCOUNTS]:
            async for number in self._numbers(account, plea.token):
                if asset in (number, account):
                    return
        raise NotAllowed("asset")

    async def _page(self, page: str, token: str) -> Mapping[str, Any]:
        """The Page whose messages the token's person may read and answer. Only people with a role are told `tasks`."""
        facts = await self._get(page, token, fields="id,tasks,instagram_business_account")
        tasks = facts.get("tasks")
        _require(isinstance(tasks, list) and bool(MESSAGING_TASKS & {str(task) for task in tasks}), "task")
        return facts

    async def _numbers(self, account: str, token: str) -> AsyncIterator[str]:
        after = ""
        for _ in range(MOST_ACCOUNTS):
            answer = await self._get(
                f"{account}/phone_numbers", token, fields="id", limit="100", **({"after": after} if after else {})
            )
            rows = answer.get("data")
            for row in rows if isinstance(rows, list) else ():
                yield str(row.get("id"))
            paging = answer.get("paging") or {}
            if "next" not in paging:
                return
            after = str(paging.get("cursors", {}).get("after", ""))

    async def _get(self, path: str, token: str, **parameters: str) -> Mapping[str, Any]:
        """Errors hold no address: it has tokens in it."""
        proof = hmac.digest(self._settings.app_secret.encode(), token.encode(), hashlib.sha256).hex()
        parameters |= {"access_token": token, "appsecret_proof": proof}
        try:
            response = await self._http.get(f"{self._base}/{path}", params=parameters)
            answer = response.json()
        except (httpx.HTTPError, ValueError):
            raise NotNow("graph") from None
        if response.status_code >= 500 or not isinstance(answer, dict):
            raise NotNow("graph")
        if response.status_code >= 400 or "error" in answer:
            raise NotAllowed("token")
        return answer


def _targets(facts: Mapping[str, Any], scope: str) -> frozenset[str] | None:
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
