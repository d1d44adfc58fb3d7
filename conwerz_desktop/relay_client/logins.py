"""What the relay does for a login: the address to open, and the token that came of it (PROTOCOL.md, logins)."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.tokens import SystemUserToken, UserToken
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.errors import LoginEnded, Unreachable

LOGGING_IN = Errand(Purpose.LOGIN)


@record
class LoginAddress:
    """What to open in the browser. `expires_at` is by the relay's clock."""

    login: str
    address: str
    expires_at: int


@record
class Granted:
    """`targets` are the assets that each scope was granted for; a scope that is missing reaches all of them.

    `connecting` proves to the relay, for an hour, that this login was this computer's.
    """

    token: UserToken | SystemUserToken
    user: str
    expires_at: int
    targets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    waba: str = ""
    needs_proof: bool = False
    connecting: str = field(default="", repr=False)


@record
class Proven:
    """`appsecret_proof` of a token, and in ms when it ends and when Meta stops answering it; 0: never."""

    proof: str = field(repr=False)
    expires_at: int = 0
    data_ends_at: int = 0

    @property
    def ends_at(self) -> int:
        """Whichever comes first."""
        return min((each for each in (self.expires_at, self.data_ends_at) if each), default=0)


@record
class Minted:
    """A token that the relay made, with its proof: it is for nothing that is routed here yet."""

    token: SystemUserToken
    proof: str = field(repr=False)


class RelayLogins:
    """Every call raises RelayError."""

    def __init__(self, relay: RelayClient) -> None:
        self._relay = relay

    async def begin(self, scopes: Sequence[str], *, way: str, port: int, again: bool = False) -> LoginAddress:
        """`port`: where this computer listens for the browser; 0: the owner types six digits."""
        wish = {"scopes": list(scopes), "way": way, "port": port, "again": again}
        answer = await self._relay.ask("POST", "/v1/logins", wish, errand=LOGGING_IN)
        try:
            return LoginAddress(str(answer["login"]), str(answer["address"]), int(answer["expires_at"]))
        except (KeyError, ValueError):
            raise Unreachable("not a relay's answer") from None

    async def tokens(self, hand_over: str, digits: str = "") -> Granted:
        """One try. Raises LoginEnded where nothing was granted."""
        wish = {"hand_over": hand_over, "digits": digits}
        answer = await self._relay.ask("POST", "/v1/logins/tokens", wish, errand=LOGGING_IN)
        if answer.get("outcome") != "granted":
            raise LoginEnded(str(answer.get("outcome")))
        return _granted(answer)

    async def proof(self, token: str, connecting: str = "") -> Proven:
        """Of a token that is for what this computer receives or is connecting. Raises Refused for any other."""
        wish = {"token": token, "pass": connecting}
        answer = await self._relay.ask("POST", "/v1/proof", wish, errand=LOGGING_IN)
        try:
            return Proven(str(answer["proof"]), int(answer.get("expires_at", 0)), int(answer.get("data_ends_at", 0)))
        except (KeyError, TypeError, ValueError):
            raise Unreachable("not a relay's answer") from None

    async def system_user_token(
        self, token: UserToken, business: str, assets: Sequence[str], scopes: Sequence[str]
    ) -> Minted:
        """The business's own token for these assets, made with the rights of whoever logged in."""
        wish = {"token": token.text, "business": business, "assets": list(assets), "scopes": list(scopes)}
        answer = await self._relay.ask("POST", "/v1/system-user-tokens", wish, errand=LOGGING_IN)
        return Minted(SystemUserToken(str(answer["token"])), str(answer.get("proof", "")))


def _granted(answer: Mapping[str, Any]) -> Granted:
    try:
        text = str(answer["token"])
        return Granted(
            SystemUserToken(text) if answer["kind"] == "system_user" else UserToken(text),
            str(answer["user"]),
            int(answer["expires_at"]),
            {str(scope): tuple(map(str, ids)) for scope, ids in answer["targets"].items()},
            str(answer.get("waba", "")),
            answer.get("needs_proof") is True,
            str(answer.get("pass", "")),
        )
    except (AttributeError, KeyError, TypeError, ValueError):
        raise Unreachable("not a relay's answer") from None
