"""One login, from the address in the system's browser to a token: every way in which it can end has a name.

The token comes only to the computer beside the browser: over loopback, or with six digits typed in (design section 6).
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

from conwerz_desktop.domain.connecting import Ending
from conwerz_desktop.domain.records import record
from conwerz_desktop.relay_client import errors
from conwerz_desktop.relay_client.logins import Granted, LoginAddress, RelayLogins
from conwerz_desktop.services.loopback import Loopback

T = TypeVar("T")

DIGITS = 6


class LoginFailed(Exception):
    def __init__(self, ending: Ending) -> None:
        super().__init__(ending.value)
        self.ending = ending


@record
class Wish:
    """What to log in for. `again` asks once more for what was declined before."""

    scopes: tuple[str, ...]
    way: str = "facebook"
    again: bool = False


class Letters:
    """Hand-overs that come through the relay's queue, for whoever waits for them. Told on the network thread."""

    def __init__(self) -> None:
        self._waiting: dict[str, asyncio.Future[Mapping[str, Any]]] = {}

    def expect(self, login: str) -> Awaitable[Mapping[str, Any]]:
        self._waiting[login] = asyncio.get_running_loop().create_future()
        return self._waiting[login]

    def hear(self, facts: Mapping[str, Any]) -> None:
        """A notice of kind `login`. Nobody waits for one that was given up."""
        waiting = self._waiting.pop(str(facts.get("login")), None)
        if waiting and not waiting.done():
            waiting.set_result(facts)


class Login:
    """`open_address` hands an address to the system's browser; `show` is told when there is one."""

    def __init__(
        self,
        relay: RelayLogins,
        letters: Letters,
        open_address: Callable[[str], object],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._relay = relay
        self._letters = letters
        self._open_address = open_address
        self._sleep = sleep
        self._begun: LoginAddress | None = None
        self._port = 0

    def open_again(self) -> None:
        """The tab was closed: the same login, in the browser once more."""
        if self._begun:
            self._open_address(self._begun.address)

    async def beside(self, wish: Wish, life: float) -> Granted:
        """The browser on this computer brings the hand-over itself. Raises LoginFailed."""
        async with Loopback(self._port) as loopback:
            self._port = loopback.port
            begun = await self._begin(wish, loopback.port)
            hand_over = await self._in_time(loopback.hand_over(begun.login), life)
        return await self._tokens(hand_over)

    async def by_digits(self, wish: Wish, life: float, ask: Callable[[], Awaitable[str]]) -> Granted:
        """The browser shows six digits, which `ask` gets from the owner. Raises LoginFailed."""
        begun = await self._begin(wish, 0)
        arrived = self._letters.expect(begun.login)
        digits = asyncio.ensure_future(ask())
        try:
            told = await self._in_time(arrived, life)
            if ending := _BY_OUTCOME.get(str(told.get("outcome"))):  # then the browser shows no digits
                raise LoginFailed(ending)
            return await self._tokens(str(told.get("hand_over")), await self._in_time(asyncio.shield(digits), life))
        finally:
            digits.cancel()

    async def _begin(self, wish: Wish, port: int) -> LoginAddress:
        try:
            self._begun = await self._relay.begin(wish.scopes, way=wish.way, port=port, again=wish.again)
        except errors.RelayError as error:
            raise LoginFailed(ending_of(error)) from None
        self._open_address(self._begun.address)
        return self._begun

    async def _tokens(self, hand_over: str, digits: str = "") -> Granted:
        try:
            return await self._relay.tokens(hand_over, digits)
        except errors.RelayError as error:
            raise LoginFailed(ending_of(error)) from None

    async def _in_time(self, coming: Awaitable[T], life: float) -> T:
        """`life` seconds, then it is too late."""
        waiting = asyncio.ensure_future(coming)
        late = asyncio.ensure_future(self._sleep(life))
        try:
            await asyncio.wait([waiting, late], return_when=asyncio.FIRST_COMPLETED)
            if not waiting.done():
                raise LoginFailed(Ending.LATE)
            return waiting.result()
        finally:
            late.cancel()
            waiting.cancel()


_BY_OUTCOME = {"cancelled": Ending.CANCELLED, "refused": Ending.REFUSED, "unreachable": Ending.META_SILENT}
_BY_REASON = {
    "digits": Ending.DIGITS,
    "late": Ending.LATE,
    "spent": Ending.SPENT,
    "hand_over": Ending.SPENT,
    "invitation": Ending.INVITATION,
    "scope": Ending.SCOPES,
}


def ending_of(error: errors.RelayError) -> Ending:
    match error:
        case errors.LoginEnded():
            return _BY_OUTCOME.get(error.outcome, Ending.REFUSED)
        case errors.OtherRelay():
            return Ending.RELAY_OTHER
        case errors.RouteHeld():
            return Ending.HELD
        case errors.ClockWrong():
            return Ending.CLOCK
        case errors.Refused():
            return _BY_REASON.get(error.reason, Ending.RELAY_REFUSED)
        case _:
            return Ending.RELAY_SILENT


def is_code(text: str) -> bool:
    """Six digits, however they were typed or pasted."""
    return len(plain_code(text)) == DIGITS


def plain_code(text: str) -> str:
    return "".join(letter for letter in text if letter.isascii() and letter.isdigit())


def missing(asked: Sequence[str], granted: Sequence[str]) -> tuple[str, ...]:
    return tuple(scope for scope in asked if scope not in granted)
