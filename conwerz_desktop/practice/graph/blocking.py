"""Who is kept away from the WhatsApp number: blocked, let in again, listed (contract 2.9)."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.graph.paging import paged
from conwerz_desktop.practice.world.state import Person
from conwerz_desktop.practice.world.windows import is_open

AT_ONCE = 1_000
LONGEST = 64_000
_FAILED, _FULL, _TOO_MANY, _SELF, _STRANGER = 139100, 139101, 130429, 131021, 131047


@dataclass(slots=True)
class Told:
    """What came of each user of one request."""

    added: list[Json] = field(default_factory=list)
    failed: list[Json] = field(default_factory=list)
    is_full: bool = False

    def fail(self, wish: str, code: int, message: str) -> None:
        self.failed.append({"input": wish, "errors": [{"code": code, "message": message}]})
        self.is_full = self.is_full or code == _FULL


def block(call: Call) -> Json:
    """Only who wrote to the number within the last 24 hours."""
    return _each(call, "added_users", _block)


def let_in(call: Call) -> Json:
    """Whenever, and whether they were blocked or not."""
    return _each(call, "removed_users", _let_in)


def listed(call: Call) -> Json:
    call.need("whatsapp_business_messaging", call.world.shop.waba_id)
    barred = [call.world.conversations[address].person for address in call.world.barred]
    return paged(call, barred, lambda person: person.address.person, _listed)


def _each(call: Call, key: str, act: Callable[[Call, str, Told], None]) -> Json:
    call.need("whatsapp_business_messaging", call.world.shop.waba_id)
    if call.text("messaging_product") != "whatsapp":
        raise refusals.bad_parameter("The parameter messaging_product is required.")
    wishes = [_wish(each) for each in call.items("block_users")]
    if not wishes:
        raise refusals.bad_parameter("The parameter block_users is required.")
    if len(wishes) > AT_ONCE:
        raise refusals.by_code(_TOO_MANY)
    told = Told()
    for wish in wishes:
        act(call, wish, told)
    if told.failed:  # even if it is one of many
        code = _FULL if told.is_full else _FAILED
        raise refusals.whatsapp(code, "Failed to block/unblock users", str(told.failed))
    return {"messaging_product": "whatsapp", "block_users": {key: told.added}}


def _block(call: Call, wish: str, told: Told) -> None:
    person = _person(call, wish)
    if person is None:
        told.fail(wish, _SELF if _digits(wish) == call.world.shop.phone_digits else _STRANGER, "Re-engagement required")
    elif not is_open(call.world.conversations[person.address].last_inbound_at, call.now):
        told.fail(wish, _STRANGER, "Re-engagement required")
    elif len(call.world.barred | {person.address}) > LONGEST:
        told.fail(wish, _FULL, "Blocklist limit reached")
    else:
        call.world.barred.add(person.address)
        told.added.append(_listed(person) | {"input": wish})


def _let_in(call: Call, wish: str, told: Told) -> None:
    if (person := _person(call, wish)) is None:
        told.fail(wish, _STRANGER, "Unknown user")
    else:
        call.world.barred.discard(person.address)
        told.added.append(_listed(person) | {"input": wish})


def _listed(person: Person) -> Json:
    return {"wa_id": person.phone} if person.phone else {"user_id": person.bsuid}


def _person(call: Call, wish: str) -> Person | None:
    asset = call.world.shop.whatsapp
    met = (conversation.person for conversation in call.world.conversations.values())
    return next((each for each in met if each.address.asset == asset and _is(each, wish)), None)


def _is(person: Person, wish: str) -> bool:
    return wish == person.bsuid or (bool(person.phone) and _digits(wish) == person.phone)


def _wish(each: Any) -> str:
    found = (each.get("user") or each.get("user_id")) if isinstance(each, dict) else None
    if not isinstance(found, str):
        raise refusals.bad_parameter("Each of block_users takes a user.")
    return found


def _digits(wish: str) -> str:
    return "".join(filter(str.isdigit, wish))
