"""A picture is fetched when it is looked at, from where its channel keeps it."""

import pytest

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.practice.people import pictures
from conwerz_desktop.services.media import Gone, Media
from tests.unit.services.conftest import PracticeShop

PNG = b"\x89PNG"


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
