"""Takes back at Meta what was granted there. Each call answers with a word, or a code of Meta's, or `NotNow`."""

from collections.abc import Awaitable, Iterable

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.disconnecting import DEAD
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.faults import Cause
from conwerz_desktop.meta.errors import MetaError, Refused
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.store.connections import ConnectionRow

SECONDS = 8.0  # that Meta may take to answer before the owner is not kept waiting any longer
BY_RELAY = "by_relay"
ENDED = ("success", DEAD, BY_RELAY)
"""What says that a token has ended. Any other answer is a refusal: it may live on."""
REVOKING = Errand(Purpose.REVOKE)
_GOES_ON = ("login_expired", "login_password", "login_checkpoint")
"""Why Meta refuses a login of which the grant stands."""


class NotNow(Exception):
    """Nobody answered."""


async def answered(question: Awaitable[str]) -> str:
    """Empty where nobody gives an answer."""
    try:
        return await question
    except NotNow:
        return ""


class TakingBack:
    """Every call but `has_ended` raises NotNow."""

    def __init__(self, graph: GraphClient) -> None:
        self._graph = graph.quietly().on(REVOKING)

    async def unsubscribe(self, subscriber: str, token: str) -> str:
        return await _answer(self._graph.delete(f"{subscriber}/subscribed_apps", token, seconds=SECONDS))

    async def end_grant(self, holder: str) -> str:
        """Of whoever's token it is: all its tokens are worth nothing then."""
        return await _answer(self._graph.delete("me/permissions", holder, seconds=SECONDS))

    async def probe(self, token: str) -> str:
        """DEAD where Meta refuses it."""
        return await _answer(self._graph.get("me", token, {"fields": "id"}, seconds=SECONDS))

    async def has_ended(self, login: str) -> bool:
        """Whether Meta says so of all that a person granted: it refuses a login that has only expired as well."""
        try:
            await self._graph.get("me", login, {"fields": "id"}, seconds=SECONDS)
        except Refused as error:
            return str(error.code) == DEAD and error.key not in _GOES_ON
        except MetaError:
            return False
        return False


async def _answer(question: Awaitable[object]) -> str:
    """A token that is dead already has nothing left to take back."""
    try:
        await question
    except Refused as error:
        if error.fault.cause in (Cause.NETWORK, Cause.META, Cause.SPEED):
            raise NotNow from None
        return str(error.code or error.key)
    except MetaError:
        raise NotNow from None
    return "success"


def subscribed(row: ConnectionRow) -> str:
    """What is subscribed for a connection: its account, or the Page behind it."""
    return row.waba_id or row.asset.id if row.asset.channel is Channel.WHATSAPP else row.page_id or row.asset.id


def subscriber(row: ConnectionRow, going_on: Iterable[ConnectionRow]) -> str:
    """Empty where one of those that are to go on lives by the same subscription."""
    own = subscribed(row)
    return own if own not in {subscribed(other) for other in going_on} else ""
