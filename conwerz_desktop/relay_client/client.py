"""The desktop's conversation with its relay: each request signed, each answer an object or one of our errors."""

import json
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote

import httpx

from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.computers import Computer
from conwerz_desktop.domain.doubts import Standing
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.relay_client import pages
from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.relay_client.envelopes import Opener, Opens
from conwerz_desktop.relay_client.errors import (
    ClockWrong,
    CursorRefused,
    NotEnrolled,
    Refused,
    RelayError,
    Removed,
    RouteHeld,
    TakenOver,
    Unreachable,
)
from conwerz_desktop.relay_client.pages import Cursor, Page
from conwerz_desktop.relay_client.signing import Signer, Signing

RECEIVING, ENROLLING = Errand(Purpose.RECEIVE), Errand(Purpose.ENROL)
REVOKING = Errand(Purpose.REVOKE)
PATIENCE = 10.0  # seconds beyond what a poll may wait

_BY_REASON: Mapping[str, type[RelayError]] = {
    "unknown_device": NotEnrolled,
    "two_polls": TakenOver,
    "cursor": CursorRefused,
    "held": RouteHeld,
}


class Receiver:
    """Polls for one device, as itself or by its owner's code. One poll at a time.

    `url` is exactly the relay's public address; `clock` gives this computer's time in ms.
    """

    def __init__(
        self, http: httpx.AsyncClient, url: str, signing: Signing, opener: Opens, clock: Callable[[], int]
    ) -> None:
        self._http = http
        self._url = url.rstrip("/")
        self._clock = clock
        self._signer = Signer(signing)
        self._opener = opener
        self.clock_offset = 0
        """Milliseconds to add to this computer's clock to get the relay's; 0 unless the relay refused our time."""

    async def poll(self, cursor: Cursor | None, wait: int) -> Page:
        """What waits after `cursor`, at once if there is anything, else after at most `wait` seconds.

        `cursor` must be committed: the relay lets go of everything up to it. None acknowledges nothing.
        """
        query = f"?epoch={cursor.epoch}&after={cursor.sequence}&wait={wait}" if cursor else f"?wait={wait}"
        answer = await self.ask("GET", f"/v1/events{query}", patience=wait + PATIENCE, errand=RECEIVING)
        return pages.read(answer, cursor, self._opener)

    async def ask(
        self,
        method: str,
        path: str,
        wish: Mapping[str, Any] | None = None,
        *,
        patience: float = PATIENCE,
        errand: Errand = ENROLLING,
    ) -> Mapping[str, Any]:
        """The relay's answer to a signed request. Raises RelayError."""
        body = b"" if wish is None else json.dumps(wish).encode()
        said = {"timeout": patience, "extensions": {"errand": errand}}
        response = await self._send(method, path, body, said)
        if _reason(response) == "clock":
            self.clock_offset = _relay_time(response) - self._clock()
            response = await self._send(method, path, body, said)
        if _reason(response) == "clock":
            raise ClockWrong(self.clock_offset)
        if _reason(response) == "removed":
            told = _members(response)
            raise Removed(_number(told.get("removed_at")), str(told.get("proof") or ""))
        return _answer(response)

    async def _send(self, method: str, path: str, body: bytes, said: Mapping[str, Any]) -> httpx.Response:
        url = self._url + path
        headers = self._signer.headers(method, url, body, self._clock() + self.clock_offset)
        if body:
            headers["Content-Type"] = "application/json"
        try:
            return await self._http.request(method, url, content=body, headers=headers, **said)
        except httpx.HTTPError as error:
            raise Unreachable(type(error).__name__) from None


class RelayClient(Receiver):
    """Everything that this computer's own device may ask."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        url: str,
        device: DeviceKeys,
        clock: Callable[[], int],
        *,
        former: Sequence[DeviceKeys] = (),
    ) -> None:
        super().__init__(http, url, device, Opener(device, *former), clock)
        self._device = device

    async def enrol(self, *, retention_days: int, recovery_key: bytes = b"", invitation: str = "") -> None:
        """Make this device known, or renew its retention. `recovery_key`: public, from `recovery.public_key`."""
        wish = {
            "signing_key": _text(self._device.signing_public),
            "suite": int(self._device.suite),
            "hpke_key": _text(self._device.public_key()),
            "recovery_key": _text(recovery_key),
            "retention_days": retention_days,
            "invitation": invitation,
        }
        await self.ask("POST", "/v1/devices", wish)

    async def route(
        self,
        asset: Asset,
        token: str,
        *,
        owner: str | None = None,
        takeover: bool = False,
        channel: str = "",
        proof: str = "",
    ) -> None:
        """Receive this asset's events from now on; repeated every 24 h. Raises RouteHeld, or Refused with the reason.

        `owner`: the Page behind an Instagram account, needed with a user's token; the WABA behind a WhatsApp number,
        needed where the token is not limited to accounts. For a WABA's own events claim Asset(WHATSAPP, WABA id).
        `channel` is leads or comments where the token may have no more than these of a Page or an account.
        `proof` (recovery.takeover) lets the computer that had it until now erase what it has.
        """
        wish = {"token": token, "owner": owner, "takeover": takeover, "proof": proof}
        await self.ask("PUT", _path(asset, channel), wish)

    async def countersign(self, mark: str) -> Mapping[str, Any]:
        """The relay's word that it saw this hash, and when (PROTOCOL.md, receipts)."""
        return await self.ask("POST", "/v1/receipts", {"hash": mark})

    async def computers(self) -> tuple[Computer, ...]:
        """Of this shop, the oldest first."""
        answer = await self.ask("GET", "/v1/computers")
        try:
            return tuple(
                Computer(
                    str(each["device"]),
                    int(each["enrolled_at"]),
                    int(each["seen_at"]),
                    int(each["receives"]),
                    bool(each["same_code"]),
                    bool(each["this"]),
                )
                for each in answer["computers"]
            )
        except (KeyError, TypeError, ValueError):
            raise Unreachable("not a list of computers") from None

    async def remove(self, device: str, proof: str = "") -> None:
        """A computer of the shop, at once; itself too. Raises Refused: `receives` without a proof, `computer`."""
        await self.ask("DELETE", f"/v1/computers/{quote(device, safe='')}", {"proof": proof})

    async def may_revoke(self, user: str) -> str:
        """A pass to have this person's grant ended within a day, by the app's own token; also without the route."""
        return str((await self.ask("POST", "/v1/revocations/pass", {"user": user})).get("pass", ""))

    async def revoke(self, may: str) -> bool:
        """`may` is such a pass. False where Meta refuses, as where nothing is left to end."""
        return (await self.ask("POST", "/v1/revocations", {"pass": may}, errand=REVOKING)).get("revoked") is True

    async def end_grant(self, token: str) -> bool:
        """What hangs on the token itself, where Meta answers the relay and not us. False where Meta refuses."""
        return (await self.ask("POST", "/v1/revocations", {"token": token}, errand=REVOKING)).get("revoked") is True

    async def report_deletion(self, code: str, standing: Standing) -> None:
        """How far what was asked for at Facebook is here."""
        await self.ask("POST", "/v1/deletions", {"code": code, "state": standing.value})

    async def release(self, asset: Asset, channel: str = "", *, keeps_leads: bool = False) -> None:
        """`keeps_leads`: a deletion that is asked for later is to be told to this computer all the same."""
        await self.ask("DELETE", _path(asset, channel), {"keeps_leads": True} if keeps_leads else None)


def _answer(response: httpx.Response) -> Mapping[str, Any]:
    if response.status_code == httpx.codes.NO_CONTENT:
        return {}
    if response.status_code >= 500 or response.status_code == httpx.codes.TOO_MANY_REQUESTS:
        raise Unreachable(str(response.status_code))
    reason = _reason(response)
    if response.is_success and not reason:
        return _members(response)
    if reason in _BY_REASON:
        raise _BY_REASON[reason](reason)
    raise Refused(response.status_code, reason)


def _reason(response: httpx.Response) -> str:
    return str(_members(response).get("error", "")) if response.is_error else ""


def _members(response: httpx.Response) -> Mapping[str, Any]:
    """Something between us and the relay may answer with a page of its own."""
    try:
        members = response.json()
    except ValueError:
        members = None
    if not isinstance(members, dict):
        raise Unreachable(f"{response.status_code}, not a relay's answer")
    return members


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _relay_time(response: httpx.Response) -> int:
    """To the millisecond from the answer, else to the second from `Date`."""
    told = _members(response).get("time")
    if isinstance(told, int):
        return told
    try:
        return int(parsedate_to_datetime(response.headers["date"]).timestamp() * 1000)
    except (KeyError, ValueError):
        raise Unreachable("no time in the answer") from None


def _path(asset: Asset, channel: str) -> str:
    return f"/v1/routes/{channel or asset.channel.value}/{quote(asset.id, safe='')}"


def _text(raw: bytes) -> str:
    return b64encode(raw).decode()
