"""`appsecret_proof` of each token, where the app requires one of every call: only the relay can make it (contract 1.4).

Proofs are kept in memory only. That the app asks for them is remembered, so that no call goes without one at a start
before the relay has answered.
"""

import asyncio
from collections.abc import Mapping
from contextlib import suppress

from conwerz_desktop.meta.errors import NotSent
from conwerz_desktop.relay_client import errors
from conwerz_desktop.relay_client.logins import Minted, Proven, RelayLogins
from conwerz_desktop.store import settings
from conwerz_desktop.store.database import Store, Writing

NEEDED = "app_needs_proof"


class AppProofs:
    """Of one run of the network half."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._relay: RelayLogins | None = None
        self._needed: bool | None = None
        self._pass = ""
        self._known: dict[str, str] = {}
        self._asking = asyncio.Lock()

    async def begin(self, relay: RelayLogins, *, needed: bool) -> None:
        """The relay has said who it is."""
        before = await self._is_needed()
        self._relay, self._needed = relay, needed
        if needed is not before:
            await asyncio.wrap_future(self._store.write(lambda writing: _remember(writing, needed=needed)))

    def note_login(self, connecting: str) -> None:
        """What proves to the relay, for an hour, that a login was this computer's."""
        self._pass = connecting

    def note_minted(self, made: Minted) -> None:
        self.note({made.token.text: made.proof})

    def note(self, proofs: Mapping[str, str]) -> None:
        """From a token to its proof."""
        self._known |= proofs

    async def of(self, token: str) -> str:
        """Empty where none is required, and where the relay gives none: Meta itself says best what that token lacks.

        Raises NotSent while the relay cannot be asked.
        """
        if not await self._is_needed():
            return ""
        async with self._asking:
            if token not in self._known and (proof := await self._asked(token)):
                self._known[token] = proof
            return self._known.get(token, "")

    async def ends_at(self, token: str) -> int | None:
        """When a token ends, in ms; 0: never, None: nobody says it now."""
        with suppress(errors.RelayError):
            if proven := await self._proven(token):
                return proven.ends_at
        return None

    async def _asked(self, token: str) -> str:
        try:
            proven = await self._proven(token)
        except errors.Refused:
            return ""
        except errors.RelayError as error:
            raise NotSent from error
        if proven is None:
            raise NotSent
        return proven.proof

    async def _proven(self, token: str) -> Proven | None:
        return await self._relay.proof(token, self._pass) if self._relay else None

    async def _is_needed(self) -> bool:
        if self._needed is None:
            known = await asyncio.wrap_future(self._store.read(lambda db: settings.get(db, NEEDED)))
            self._needed = known == "1"
        return self._needed


def _remember(writing: Writing, *, needed: bool) -> None:
    writing.topics.add(settings.put(writing.db, NEEDED, "1" if needed else ""))
