"""What WhatsApp tells of its people beside what they write: new numbers and ids, wishes, the shop's address book."""

import re
from collections.abc import Callable

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.events import Event, Happened, PersonMoved, PersonNamed
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.meta.webhooks import whatsapp_people
from conwerz_desktop.meta.webhooks.reading import Json, first_text, mapping, moment, name, required, text, texts
from conwerz_desktop.meta.webhooks.whatsapp_context import Context, Place, context

_FROM_TO = re.compile(r"changed from (\S+) to (\S+?)\.?$")
_DIGITS = re.compile(r"[^0-9]")


def read(place: Place, message: Json) -> list[Event]:
    """A message of the type `system`. Raises `Unreadable`."""
    system = mapping(message.get("system"))
    kind = text(system.get("type")) or ("user_changed_number" if "new_wa_id" in system else "unnamed")
    if kind not in _SYSTEM:
        return [place.unrecognised(f"message system {name(kind)}")]
    return _SYSTEM[kind](place, message, system)


def _number_changed(place: Place, message: Json, system: Json) -> list[Event]:
    """Old versions name the new number only in words, or under `new_wa_id` (contract 2.10)."""
    said = _FROM_TO.search(text(system.get("body")) or "")
    new = first_text(system.get("wa_id"), system.get("new_wa_id"), said and said[2])
    new = required(new, "system: no number")
    old = context(place, {"from": said[1], **message} if said else message, whatsapp_people.SENDER)
    numbers = tuple(filter(None, (old.person.phone, text(message.get("from")))))
    ids = tuple(one for one in (old.address.person, *old.person.other_ids) if one not in numbers)
    profile = Profile(old.person.name, old.person.username, phone=_DIGITS.sub("", new) or None)
    previous = tuple(dict.fromkeys((old.address.person, *numbers)))
    current = tuple(dict.fromkeys((new, *ids, *texts(system.get("user_id")))))
    happened = _happened(old, message, Kind.NUMBER_CHANGED, new)
    return [PersonMoved(place.asset, previous, current, place.at, profile), happened]


def _identity_changed(place: Place, message: Json, system: Json) -> list[Event]:
    item = {"from": system.get("customer"), **message}
    return [_happened(context(place, item, whatsapp_people.SENDER), message, Kind.SECURITY_CODE_CHANGED)]


def _id_changed(place: Place, message: Json, system: Json) -> list[Event]:
    """The id of before is told in words only, if `from` is missing."""
    said = _FROM_TO.search(text(system.get("body")) or "")
    new = required(first_text(system.get("user_id"), said and said[2]), "system: no user id")
    known = texts([message.get("from_user_id"), message.get("from"), said and said[1]])
    previous = required(tuple(one for one in dict.fromkeys(known) if one != new) or None, "system: no former user id")
    current = (new, *texts(system.get("parent_user_id")))
    return [PersonMoved(place.asset, previous, current, place.at)]


def _happened(context: Context, message: Json, kind: Kind, subject: str | None = None) -> Happened:
    mid = text(message.get("id")) or f"{kind}:{context.address.person}:{context.place.at}"
    return Happened(context.address, mid, kind, context.place.at, subject)


def read_id_update(place: Place, item: Json) -> list[Event]:
    """One element of `user_id_update`, which names the former and the new ids. Raises `Unreadable`."""
    own, parent = mapping(item.get("user_id")), mapping(item.get("parent_user_id"))
    current = texts([own.get("current"), parent.get("current"), item.get("wa_id")])
    previous = texts([own.get("previous"), parent.get("previous")])
    required(current or None, "no user id")
    known = tuple(dict.fromkeys((*previous, *texts(item.get("wa_id")))))
    return [PersonMoved(place.asset, required(known or None, "no former id"), current, place.at)]


def read_preference(place: Place, item: Json) -> list[Event]:
    """One element of `user_preferences`: `stop` must stop offers (contract 2.10). Raises `Unreadable`."""
    told = context(place, {"from": item.get("wa_id"), "from_user_id": item.get("user_id")}, whatsapp_people.SENDER)
    kinds = {"stop": Kind.OFFERS_STOPPED, "resume": Kind.OFFERS_WANTED}
    wish = text(item.get("value")) or "unnamed"
    kind = required(kinds.get(wish), f"{name(wish)}")
    happening_id = f"{kind}:{told.address.person}:{place.at}"
    return [Happened(told.address, happening_id, kind, place.at)]


def read_address_book(place: Place, item: Json) -> list[Event]:
    """One element of `state_sync`: whom the shop's own telephone knows, and how it calls them. Raises `Unreadable`."""
    entry = mapping(item.get("contact"))
    number = first_text(entry.get("wa_id"), entry.get("phone_number"), entry.get("user_id"))
    person = required(number, "nobody")
    person = _DIGITS.sub("", person) if person.startswith("+") else person
    if item.get("action") == "remove":
        return [place.cut.ignored("state_sync", "who leaves the telephone's address book keeps their name here")]
    called = first_text(entry.get("full_name"), entry.get("first_name"))
    at = moment(mapping(item.get("metadata")).get("timestamp")) or place.at
    return [PersonNamed(Address(place.asset, person), Profile(own_name=called), at)]


_SYSTEM: dict[str, Callable[[Place, Json, Json], list[Event]]] = {
    "user_changed_number": _number_changed,
    "customer_changed_number": _number_changed,
    "customer_identity_changed": _identity_changed,
    "user_identity_changed": _identity_changed,
    "user_changed_user_id": _id_changed,
}
