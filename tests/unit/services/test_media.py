"""A picture is fetched when it is looked at, from where its channel keeps it."""

import httpx
import pytest

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.practice.people import pictures
from conwerz_desktop.services.media import Gone, Media, NotNow
from conwerz_desktop.store import media as store_media
from conwerz_desktop.store import messages
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


def kept(shop: PracticeShop, message: int) -> bytes | None:
    return shop.store.read(lambda db: store_media.get(db, message, 0)).result()


@pytest.mark.parametrize("channel", Channel)
async def test_bytes_are_kept_except_instagrams(shop: PracticeShop, channel: Channel) -> None:
    message = picture_of(shop, channel)
    found = await Media(shop.store, shop.http, shop.graph, shop.tokens).load(message, 0)
    assert kept(shop, message) == (None if channel is Channel.INSTAGRAM else found)
    if channel is not Channel.INSTAGRAM:
        nobody = GraphClient(shop.http, NOBODY)
        assert await Media(shop.store, shop.http, nobody, {}).load(message, 0) == found


async def test_no_byte_of_instagram_is_on_the_disk(shop: PracticeShop) -> None:
    """A hundred pictures looked at; the positive control is the same picture on Messenger."""
    media = Media(shop.store, shop.http, shop.graph, shop.tokens)
    looked_at = [picture_of(shop, Channel.INSTAGRAM) for _ in range(100)]
    contents = {await media.load(message, 0) for message in looked_at}
    assert stored_pieces(shop, contents) == 0
    await media.load(picture_of(shop, Channel.MESSENGER), 0)
    assert stored_pieces(shop, contents) > 0


def stored_pieces(shop: PracticeShop, contents: set[bytes]) -> int:
    """How many pieces of these bytes are in the decrypted pages of the file."""
    pieces = {content[at : at + 24].hex() for content in contents for at in range(64, len(content) - 24, 512)}
    columns = shop.store.read(
        lambda db: [
            row[0]
            for table, column in ((("media", "content"), ("outgoing", "content")))
            for row in db.execute(f"SELECT hex({column}) FROM {table} WHERE {column} IS NOT NULL")
        ]
    ).result()
    return sum(piece.upper() in column for piece in pieces for column in columns)


async def test_bytes_that_are_not_what_whatsapp_named_are_not_shown(shop: PracticeShop) -> None:
    message = picture_of(shop, Channel.WHATSAPP)
    shop.store.write(
        lambda writing: writing.db.execute("UPDATE attachment SET sha256 = ? WHERE message = ?", ("0" * 64, message))
    ).result()
    with pytest.raises(Gone):
        await Media(shop.store, shop.http, shop.graph, shop.tokens).load(message, 0)
    assert kept(shop, message) is None


async def test_what_was_unsent_while_it_loaded_is_not_kept(shop: PracticeShop) -> None:
    message = picture_of(shop, Channel.MESSENGER)
    found = await Media(shop.store, shop.http, shop.graph, shop.tokens).load(message, 0)
    assert kept(shop, message)
    shop.store.write(lambda writing: messages.unsend(writing, message, writing.now)).result()
    assert shop.store.read(lambda db: db.execute("SELECT count(*) FROM media").fetchone()[0]).result() == 0
    shop.store.write(lambda writing: store_media.keep(writing, message, 0, found)).result()
    assert kept(shop, message) is None


class Stranger(Exception):
    pass


async def test_a_redirect_to_a_stranger_is_refused(shop: PracticeShop) -> None:
    message = picture_of(shop, Channel.MESSENGER)
    asked: list[str] = []

    async def refuse(request: httpx.Request) -> None:
        asked.append(request.url.host)
        if request.url.host == "elsewhere.example":
            raise Stranger

    answers = httpx.MockTransport(lambda _: httpx.Response(302, headers={"location": "https://elsewhere.example/x"}))
    async with httpx.AsyncClient(transport=answers, event_hooks={"request": [refuse]}) as http:
        with pytest.raises(Gone):
            await Media(shop.store, http, shop.graph, shop.tokens, (Stranger,)).load(message, 0)
    assert asked[-1] == "elsewhere.example"
