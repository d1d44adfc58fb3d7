"""The reader and the senders against practice Meta: a customer writes, the shop answers, and each hears of it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import pytest

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.events import Event, MessageEchoed, MessageReceived, Progressed, Unrecognised
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.instagram import InstagramSender
from conwerz_desktop.meta.messenger import MessengerSender
from conwerz_desktop.meta.sending import Answer, Sender
from conwerz_desktop.meta.webhooks import read
from conwerz_desktop.meta.whatsapp import WhatsAppSender
from tests.unit.practice.conftest import app, callback, listening_app  # noqa: F401 - fixtures
from tests.unit.practice.shop_app import App

DAY = 24 * 60 * 60 * 1000
PEOPLE = {Channel.MESSENGER: "Ana", Channel.INSTAGRAM: "Sara", Channel.WHATSAPP: None}


@dataclass(frozen=True, slots=True)
class Shop:
    """One channel of the practice shop, as Conwerz sees it."""

    app: App
    asset: Asset
    sender: Sender

    def hears(self, text: str) -> str:
        """The id of the customer who wrote."""
        return str(self.app.verbs.customer_writes(self.asset.channel, PEOPLE[self.asset.channel], text)["person"])

    async def events(self) -> list[Event]:
        await self.app.told()
        return [event for payload in self.app.callback.payloads() for event in read(payload)]


def shop_on(channel: Channel, app: App, graph: GraphClient) -> Shop:  # noqa: F811 - not the fixture
    page, number, token = app.page, app.phone, app.facts["whatsapp_token"]
    match channel:
        case Channel.MESSENGER:
            return Shop(app, Asset(channel, page["id"]), MessengerSender(graph, page["token"]))
        case Channel.INSTAGRAM:
            sender = InstagramSender(graph, page["token"], page["id"])
            return Shop(app, Asset(channel, page["instagram_id"]), sender)
        case Channel.WHATSAPP:
            return Shop(app, Asset(channel, number), WhatsAppSender(graph, token))


@pytest.fixture(params=list(Channel))
async def shop(request: pytest.FixtureRequest, listening_app: App) -> AsyncIterator[Shop]:  # noqa: F811
    async with httpx.AsyncClient(trust_env=False) as http:
        yield shop_on(request.param, listening_app, GraphClient(http, listening_app.meta.url))


async def test_a_customer_writes_and_the_shop_answers(shop: Shop) -> None:
    channel = shop.asset.channel
    person = shop.hears("Hola")
    [written] = await shop.events()
    assert isinstance(written, MessageReceived)
    assert written.address == Address(shop.asset, person)
    assert written.content.text == "Hola"

    shop.app.verbs.move_clock(1_000)
    answer = Answer("Sí", correlation="c1", reply_to=written.message_id, phone=written.sender.phone)
    accepted = await shop.sender.send(written.address, answer)
    await shop.sender.mark_read(written.address, written.message_id)
    shop.app.verbs.move_clock(60_000)
    shop.app.verbs.customer_reads(channel, PEOPLE[channel])
    reports = (await shop.events())[1:]
    assert not [event for event in reports if isinstance(event, Unrecognised)]
    assert {event.address for event in reports} == {written.address}
    echoes = [event for event in reports if isinstance(event, MessageEchoed)]
    assert [echo.message_id for echo in echoes] == [accepted.message_id] * (channel is not Channel.WHATSAPP)
    assert Progress.READ in {event.progress for event in reports if isinstance(event, Progressed)}
    told = {event.correlation for event in reports if isinstance(event, MessageEchoed | Progressed)}
    assert ("c1" in told) == (channel is not Channel.INSTAGRAM)

    again = await shop.sender.read_again(written.address)
    expected = [] if channel is Channel.WHATSAPP else [("Sí", True), ("Hola", False)]
    assert [(message.text, message.from_shop) for message in again] == expected


async def test_after_the_window_the_answer_is_refused_with_the_right_key(shop: Shop) -> None:
    shop.hears("Hola")
    [written] = await shop.events()
    assert isinstance(written, MessageReceived)
    shop.app.verbs.move_clock(DAY + 1)
    answer = Answer("Sí", phone=written.sender.phone)
    if shop.asset.channel is Channel.WHATSAPP:
        await shop.sender.send(written.address, answer)
        shop.app.verbs.move_clock(60_000)
        failed = (await shop.events())[-1]
        assert isinstance(failed, Progressed)
        assert errors.problem(failed.error_code or 0) == "window_template"
    else:
        with pytest.raises(errors.Refused) as caught:
            await shop.sender.send(written.address, answer)
        assert caught.value.key == "window_closed"
