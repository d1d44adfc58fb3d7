"""A picture is fetched when it is looked at, from where its channel keeps it."""

import httpx
import pytest

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.practice.people import pictures
from conwerz_desktop.services.media import Gone, Media, NotNow
from tests.unit.services.conftest import PracticeShop

PNG = b"\x89PNG"
NOBODY = "http://127.0.0.1:1"


def picture_of(shop: PracticeShop, channel: Channel) -> int:
    """The message of a customer who sends one."""
    return shop.newest(shop.customer(channel, "", picture=pictures.NAMES[0])).id


@pytest.mark.parametrize("channel", Channel)
async def test_a_picture_comes_from_its_channel(shop: PracticeShop, channel: Channel) -> None:
    message = picture_of(shop, channel)
    found = await Media(shop.store, shop.http, shop.graph, shop.tokens).load(message, 0)
    assert found.startswith(PNG)


async def test_what_is_not_there_is_gone(shop: PracticeShop) -> None:
    message = picture_of(shop, Channel.MESSENGER)
    media = Media(shop.store, shop.http, shop.graph, shop.tokens)
    with pytest.raises(Gone):
        await media.load(message, 1)
    with pytest.raises(Gone):
        await media.load(message + 1, 0)


async def test_a_token_that_meta_refuses_makes_it_gone(shop: PracticeShop) -> None:
    message = picture_of(shop, Channel.WHATSAPP)
    tokens = dict.fromkeys(shop.tokens, "not a token")
    with pytest.raises(Gone):
        await Media(shop.store, shop.http, shop.graph, tokens).load(message, 0)


async def test_what_cannot_be_had_now_is_not_gone(shop: PracticeShop) -> None:
    messages = [picture_of(shop, channel) for channel in Channel]
    unreachable = GraphClient(shop.http, NOBODY)
    media = Media(shop.store, shop.http, unreachable, shop.tokens)
    with pytest.raises(NotNow):
        await media.load(picture_of(shop, Channel.WHATSAPP), 0)
    async with httpx.AsyncClient(transport=httpx.MockTransport(_busy)) as busy:
        for message in messages[:2]:
            with pytest.raises(NotNow):
                await Media(shop.store, busy, shop.graph, shop.tokens).load(message, 0)


async def test_what_its_host_no_longer_has_is_gone(shop: PracticeShop) -> None:
    message = picture_of(shop, Channel.MESSENGER)
    async with httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(410))) as empty:
        with pytest.raises(Gone):
            await Media(shop.store, empty, shop.graph, shop.tokens).load(message, 0)


def _busy(_: httpx.Request) -> httpx.Response:
    return httpx.Response(503)
