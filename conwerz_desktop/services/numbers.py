"""What the owner does with WhatsApp numbers. A PIN is in the keychain before Meta learns of it, so none is lost."""

import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.numbers import PIN_DIGITS, BusinessProfile, NumberNews, Step, is_pin, picture_type, step
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.numbers import NumberCalls
from conwerz_desktop.services import background, entries
from conwerz_desktop.store.connections import ConnectionRow


class Numbers:
    """Of the numbers that are connected while these tokens are good. Nothing raises: what failed is in the news."""

    def __init__(
        self, graph: GraphClient, keychain: Keychain, tokens: Mapping[ConnectionRow, str], app_id: Callable[[], str]
    ) -> None:
        self._graph = graph
        self._keychain = keychain
        self._app_id = app_id
        self._rows = {row.id: (row, token) for row, token in tokens.items() if row.asset.channel is Channel.WHATSAPP}

    async def look(self) -> tuple[NumberNews, ...]:
        """Of every number, its profile included."""
        return tuple([await self._look(connection) for connection in self._rows])

    async def request_code(self, connection: int, *, by_voice: bool, language: str) -> NumberNews:
        return await self._do(connection, lambda calls: calls.request_code(by_voice=by_voice, language=language))

    async def verify(self, connection: int, code: str) -> NumberNews:
        return await self._do(connection, lambda calls: calls.verify(code))

    async def register(self, connection: int, pin: str = "") -> NumberNews:
        """With the owner's PIN, else the kept one, else a new one. Not where nothing stands in the way of sending."""
        known = await self._look(connection)
        if known.number is None or step(known.number) is not Step.REGISTER:
            return known
        kept = await self._pin(connection)
        chosen = pin or kept or ("" if known.number.has_pin else _new_pin())
        if not is_pin(chosen):
            return replace(known, problem="pin_unknown")
        return await self._with_pin(connection, chosen, lambda calls: calls.register(chosen))

    async def set_pin(self, connection: int, pin: str) -> NumberNews:
        """There is no way to take a PIN away again."""
        if not is_pin(pin):
            return NumberNews(connection, "pin_unknown")
        return await self._with_pin(connection, pin, lambda calls: calls.set_pin(pin))

    async def deregister(self, connection: int) -> NumberNews:
        """The number can no longer send; its PIN stays, since Meta asks for it at the next registration."""
        return await self._do(connection, lambda calls: calls.deregister())

    async def save_profile(self, connection: int, profile: BusinessProfile, picture: bytes = b"") -> NumberNews:
        kind = picture_type(picture)
        if picture and kind is None:
            return replace(await self._look(connection), problem="picture_refused")

        async def save(calls: NumberCalls) -> None:
            handle = await calls.upload(self._app_id(), picture, kind) if kind else ""
            await calls.write_profile(profile, handle)

        return await self._do(connection, save)

    async def _with_pin(self, connection: int, pin: str, act: Callable[[NumberCalls], Awaitable[None]]) -> NumberNews:
        """The new PIN is kept first. If Meta refuses it, the old one comes back; if nobody knows, the new one stays."""
        before = await self._pin(connection)
        try:
            await self._keep_pin(connection, pin)
        except KeychainError:
            return NumberNews(connection, "keychain_closed")
        news = await self._do(connection, act)
        if news.problem and news.problem not in ("unsettled", "offline"):
            await self._keep_pin(connection, before)
        return replace(news, knows_pin=bool(await self._pin(connection)))

    async def _do(self, connection: int, act: Callable[[NumberCalls], Awaitable[None]]) -> NumberNews:
        row, token = self._rows[connection]
        try:
            await act(NumberCalls(self._graph, token, row.asset.id))
        except errors.MetaError as error:
            return replace(await self._look(connection), problem=error.key)
        return await self._look(connection)

    async def _look(self, connection: int) -> NumberNews:
        row, token = self._rows[connection]
        calls = NumberCalls(self._graph, token, row.asset.id)
        try:
            number, profile = await calls.read(), await calls.profile()
        except errors.MetaError as error:
            return NumberNews(connection, error.key)
        return NumberNews(connection, "", number, profile, bool(await self._pin(connection)))

    async def _pin(self, connection: int) -> str:
        name = entries.pin(self._rows[connection][0].asset)
        try:
            return await background.beside_the_loop(lambda: self._keychain.get(name) or "")
        except KeychainError:
            return ""  # whoever needs it asks the owner

    async def _keep_pin(self, connection: int, pin: str) -> None:
        name = entries.pin(self._rows[connection][0].asset)
        keep = (lambda: self._keychain.set(name, pin)) if pin else (lambda: self._keychain.delete(name))
        await background.beside_the_loop(keep)


def _new_pin() -> str:
    return "".join(secrets.choice("0123456789") for _ in range(PIN_DIGITS))
