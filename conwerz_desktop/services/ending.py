"""Ends at Meta whatever this computer has, and tells what may live on: where all of it goes, nobody can ask later."""

from collections.abc import Awaitable

from conwerz_desktop.domain.disconnecting import DEAD
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.errors import RelayError
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.services.taking_back import ENDED, NotNow, TakingBack


class Ending:
    """`relay` is None where none is known. Whatever Meta does not end for this computer, the relay is asked to."""

    def __init__(self, graph: GraphClient, relay: RelayClient | None) -> None:
        self._meta = TakingBack(graph)
        self._relay = relay

    async def login(self, person: Person) -> bool:
        """Also where their token has expired here, which says nothing of the grant."""
        answer = await answered(self._meta.end_grant(person.token))
        if answer in ENDED and answer != DEAD:
            return True
        if self._relay is None or not person.user:
            return False
        try:
            return await self._relay.revoke(await self._relay.may_revoke(person.user))
        except RelayError:
            return False

    async def token(self, token: str) -> bool:
        """A business's own: the relay is shown the token itself."""
        if await answered(self._meta.end_grant(token)) in ENDED:
            return True
        try:
            return self._relay is not None and await self._relay.end_grant(token)
        except RelayError:
            return False


async def answered(question: Awaitable[str]) -> str:
    """Empty where nobody gives an answer."""
    try:
        return await question
    except NotNow:
        return ""
