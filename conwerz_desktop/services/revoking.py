"""Ends grants at Meta, by whoever of the two Meta answers: this computer, or the relay."""

from collections.abc import Callable, Iterable
from contextlib import suppress

from conwerz_desktop.domain.disconnecting import DEAD
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.errors import RelayError, Unreachable
from conwerz_desktop.services.aside import Aside, Leaving
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.services.taking_back import BY_RELAY, ENDED, NotNow, TakingBack, answered


class Revoking:
    """`relay` is None while none is known. What raises NotNow does so too after a refusal that is no word of an end."""

    def __init__(self, graph: GraphClient, relay: Callable[[], RelayClient | None]) -> None:
        self._meta = TakingBack(graph)
        self._relay = relay

    async def end_login(self, person: Person) -> str:
        """All that a person granted. Raises NotNow.

        A token of theirs that has expired here says nothing of that: then only the relay can end it.
        """
        if await answered(self._meta.end_grant(person.token)) == "success":
            return "success"
        if await self._by_relay("", await self.may(person), is_dead=True):
            return BY_RELAY
        raise NotNow

    async def end_token(self, token: str) -> str:
        """A business's own. The relay adds the proof that may be missing here. Raises NotNow."""
        if (answer := await answered(self._meta.end_grant(token))) in ENDED:
            return answer
        if await self._by_relay(token, is_dead=False):
            return BY_RELAY
        raise NotNow

    async def revoke(self, secrets: Aside, *, asked: bool, silent: bool) -> str:
        """By the relay with the app's token, where Meta refuses or is silent to us, or has ended the person's.

        `asked`: Meta was, so that one which has ended has ended by that. `silent`: Meta does not answer this computer.
        Raises NotNow.
        """
        answer = "" if silent else await answered(self._end_grant(secrets))
        if answer == DEAD and asked and secrets.token and await self._meta.probe(secrets.token) == DEAD:
            return "success"  # a kill came between Meta's answer and our noting it
        if answer == "success":
            return answer
        if await self._by_relay(secrets.holder, secrets.may, is_dead=answer == DEAD):
            return BY_RELAY
        if answer != DEAD:
            raise NotNow
        return answer

    async def leave(self, leaving: Iterable[Leaving], *, silent: bool) -> tuple[Leaving, ...]:
        """Ends logins that nothing needs any more. Returns those of which nobody says that their grant has ended.

        `silent`: as above.
        """
        return tuple([each for each in leaving if not await self._has_left(each, silent=silent)])

    async def may(self, person: Person) -> str:
        """Asked for while the relay still knows what the grant proves. Empty where it does not, or is silent."""
        if (relay := self._relay()) is None or not person.user:
            return ""
        try:
            return await relay.may_revoke(person.user)
        except RelayError:
            return ""

    async def _has_left(self, each: Leaving, *, silent: bool) -> bool:
        if not silent and await answered(self._meta.end_grant(each.token)) == "success":
            return True
        with suppress(NotNow):
            if await self._by_relay(each.token, each.may, is_dead=False):
                return True
        return not silent and await self._meta.has_ended(each.token)

    async def _end_grant(self, secrets: Aside) -> str:
        """Empty: it goes on. Where nobody's own token is left, Meta can only be asked whether it has ended."""
        if secrets.holder:
            return await self._meta.end_grant(secrets.holder)
        answer = await self._meta.probe(secrets.token)
        return "" if answer == "success" else answer

    async def _by_relay(self, holder: str, may: str = "", *, is_dead: bool) -> bool:
        """A person's by the app's token, if it may; else by the very token, which the relay reaches Meta with.

        Raises NotNow.
        """
        if (relay := self._relay()) is None:
            return False
        try:
            if may:
                return await relay.revoke(may)
            return bool(holder) and not is_dead and await relay.end_grant(holder)
        except Unreachable:
            raise NotNow from None
        except RelayError:
            return False
