"""Practice Meta refuses what Meta refuses; a PIN is never lost, and a live number is never registered again."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.numbers import (
    BusinessProfile,
    NumberNews,
    NumberState,
    Step,
    is_pin,
    picture_type,
    step,
    too_long,
)
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.sending import Answer
from conwerz_desktop.practice.world.number import Number
from conwerz_desktop.services import entries
from conwerz_desktop.services.numbers import Numbers
from conwerz_desktop.store import connections
from tests.unit.keychain.small_vault import SmallVault
from tests.unit.services.conftest import PracticeShop

PNG = b"\x89PNG\r\n\x1a\n" + bytes(500)


class Counter:
    """The shop's number at practice Meta, and what the owner can do with it."""

    def __init__(self, shop: PracticeShop, numbers: Numbers, keychain: Keychain) -> None:
        self.numbers = numbers
        self.keychain = keychain
        self.verbs = shop.meta.verbs
        self.connection, self.asset, _ = shop.assets[Channel.WHATSAPP]
        self.world = shop.meta.platform.world
        self.shop = shop

    @property
    def theirs(self) -> Number:
        return self.world.number

    @property
    def pin(self) -> str | None:
        return self.keychain.get(entries.pin(self.asset))

    async def register(self, pin: str = "") -> NumberNews:
        return await self.numbers.register(self.connection, pin)


@pytest.fixture
async def counter(shop: PracticeShop) -> Counter:
    rows = await asyncio.wrap_future(shop.store.read(connections.everything))
    keychain = Keychain("test", SmallVault())
    tokens = {row: shop.tokens[row.asset] for row in rows}
    return Counter(shop, Numbers(shop.graph, keychain, tokens, lambda: shop.meta.facts()["app_id"]), keychain)


async def test_numbers_tell_status_quality_and_limit(counter: Counter) -> None:
    (news,) = await counter.numbers.look()
    assert news.connection == counter.connection
    number = news.number
    assert number is not None
    assert (number.shown, number.name, number.status) == ("+34 600 123 456", "Bella Ceramics", "CONNECTED")
    assert (number.quality, number.limit, number.is_verified) == ("GREEN", "TIER_2K", True)
    assert news.profile is not None
    assert news.profile.about == "Handmade in Valencia"


async def test_from_a_new_number_to_a_sending_one(counter: Counter) -> None:
    counter.verbs.change_number(is_verified=False, is_registered=False)
    (news,) = await counter.numbers.look()
    assert news.number is not None
    assert step(news.number) is Step.VERIFY
    assert (await counter.numbers.request_code(counter.connection, by_voice=False, language="es_ES")).problem == ""
    code = counter.verbs.code_sent()["code"]
    wrong = "000000" if code != "000000" else "000001"
    assert (await counter.numbers.verify(counter.connection, wrong)).problem == "code_wrong"
    verified = await counter.numbers.verify(counter.connection, code)
    assert verified.number is not None
    assert step(verified.number) is Step.REGISTER
    registered = await counter.register()
    assert registered.number is not None
    assert (registered.problem, registered.number.status, registered.knows_pin) == ("", "CONNECTED", True)
    assert counter.pin is not None
    assert is_pin(counter.pin)
    assert counter.theirs.pin == counter.pin


async def test_a_live_number_is_never_registered_again(counter: Counter) -> None:
    news = await counter.register("123456")
    assert news.problem == ""
    assert counter.theirs.registrations == 0
    assert counter.pin is None


async def test_a_number_in_the_phones_app_is_left_alone(counter: Counter) -> None:
    counter.verbs.change_number(on_phone=True, is_registered=False)
    news = await counter.register("123456")
    assert news.number is not None
    assert step(news.number) is Step.ON_PHONE
    assert counter.theirs.registrations == 0
    assert (await counter.numbers.deregister(counter.connection)).problem == "bad_request"  # Meta refuses it too


async def test_a_pin_that_nobody_knows_is_asked_for_and_not_guessed(counter: Counter) -> None:
    counter.verbs.change_number(is_registered=False, pin="654321")
    assert (await counter.register()).problem == "pin_unknown"
    assert counter.theirs.guesses == 0
    assert (await counter.register("111111")).problem == "pin_wrong"  # 133005
    assert counter.pin is None
    assert (await counter.register("654321")).problem == ""
    assert counter.pin == "654321"


async def test_too_many_guesses_lock_it(counter: Counter) -> None:
    counter.verbs.change_number(is_registered=False, pin="654321")
    said = [(await counter.register("111111")).problem for _ in range(6)]
    assert said == ["pin_wrong"] * 5 + ["pin_locked"]  # 133005, 133008
    counter.verbs.move_clock(minutes=11)
    assert (await counter.register("654321")).problem == ""


async def test_the_kept_pin_registers_again(counter: Counter) -> None:
    assert (await counter.numbers.set_pin(counter.connection, "777777")).knows_pin
    assert (await counter.numbers.deregister(counter.connection)).problem == ""
    assert (await counter.register()).problem == ""
    assert counter.theirs.pin == counter.pin == "777777"


async def test_a_pin_that_meta_refused_does_not_replace_the_kept_one(counter: Counter) -> None:
    await counter.numbers.set_pin(counter.connection, "777777")
    await counter.numbers.deregister(counter.connection)
    assert (await counter.register("888888")).problem == "pin_wrong"
    assert counter.pin == "777777"
    assert (await counter.numbers.set_pin(counter.connection, "12345")).problem == "pin_unknown"
    assert (await counter.numbers.set_pin(counter.connection, "888888")).problem == "number_not_registered"  # 133010
    assert counter.pin == "777777"


async def test_unregistered_cannot_be_deregistered(counter: Counter) -> None:
    counter.verbs.change_number(is_registered=False)
    assert (await counter.numbers.deregister(counter.connection)).problem == "number_not_registered"  # 133010


async def test_ten_moves_in_three_days_are_the_most(counter: Counter) -> None:
    counter.verbs.change_number(pin="123456")
    for _ in range(5):
        assert (await counter.numbers.deregister(counter.connection)).problem == ""
        assert (await counter.register("123456")).problem == ""
    assert (await counter.numbers.deregister(counter.connection)).problem == "number_moves_too_often"  # 133016
    counter.verbs.move_clock(hours=73)
    assert (await counter.numbers.deregister(counter.connection)).problem == ""


async def test_the_profile_is_read_and_written_with_its_picture(counter: Counter) -> None:
    profile = BusinessProfile(
        "Open till six", "Calle 1", "Ceramics", "hi@bella.example", ("https://bella.example/",), "RETAIL"
    )
    news = await counter.numbers.save_profile(counter.connection, profile, PNG)
    assert news.problem == ""
    assert news.profile == profile
    assert news.profile.picture_url
    assert [each.content for each in counter.world.uploads.values()] == [PNG]
    again = await counter.numbers.save_profile(counter.connection, BusinessProfile(about="Closed"))
    assert again.profile == BusinessProfile(about="Closed", vertical="RETAIL")


async def test_what_is_no_picture_is_not_uploaded(counter: Counter) -> None:
    news = await counter.numbers.save_profile(counter.connection, BusinessProfile(about="New"), b"GIF89a")
    assert news.problem == "picture_refused"
    assert counter.theirs.profile["about"] == "Handmade in Valencia"


async def test_an_unregistered_number_cannot_send(counter: Counter) -> None:
    counter.verbs.change_number(is_registered=False)
    conversation = counter.shop.customer(Channel.WHATSAPP, "Hello")
    assert conversation
    (person,) = [each.person for each in counter.world.conversations.values()]
    sender = counter.shop.senders[counter.connection]
    with pytest.raises(errors.Refused) as refused:
        await sender.send(person.address, Answer("Hi"))
    assert refused.value.code == 133010


states = st.builds(
    NumberState,
    id=st.just("1"),
    status=st.sampled_from(["CONNECTED", "FLAGGED", "PENDING", "DISCONNECTED", "", "NEW"]),
    is_verified=st.booleans(),
    on_phone=st.booleans(),
)


@given(states)
def test_only_what_is_verified_and_not_in_use_is_registered(number: NumberState) -> None:
    wanted = number.is_verified and not number.on_phone and not number.is_registered
    assert (step(number) is Step.REGISTER) == wanted


@given(st.text())
def test_a_pin_is_six_digits(text: str) -> None:
    assert is_pin(text) == (len(text) == 6 and all(letter in "0123456789" for letter in text))


def test_lengths_are_metas() -> None:
    assert too_long(BusinessProfile("a" * 139, "b" * 256, "c" * 512, "d" * 128, ("e" * 256,))) == ()
    long = BusinessProfile("a" * 140, "b" * 257, "c" * 513, "d" * 129, ("e" * 257,))
    assert too_long(long) == ("about", "address", "description", "email", "website")


def test_a_picture_is_told_by_its_first_bytes() -> None:
    assert (picture_type(PNG), picture_type(b"\xff\xd8\xff\xe0"), picture_type(b"<svg")) == (
        "image/png",
        "image/jpeg",
        None,
    )
    assert picture_type(PNG + bytes(5_000_000)) is None
