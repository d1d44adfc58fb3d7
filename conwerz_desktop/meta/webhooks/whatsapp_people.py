"""Who is at the other end on WhatsApp: a person has a business-scoped id, a phone number, or both (contract 2.10)."""

import re
from collections.abc import Iterable

from conwerz_desktop.domain.people import NOBODY, Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.meta.webhooks.reading import Json, listed, mapping, text

_PHONE = re.compile(r"\+?([0-9]{5,20})")


@record
class Ends:
    """The fields by which an item names the person: ids scoped to the business, numbers, ids of the whole portfolio."""

    scoped: tuple[str, ...]
    numbers: tuple[str, ...]
    parents: tuple[str, ...]


SENDER = Ends(("from_user_id",), ("from",), ("from_parent_user_id",))
ADDRESSEE = Ends(("to_user_id",), ("to",), ("to_parent_user_id",))
RECIPIENT = Ends(
    ("recipient_participant_user_id", "recipient_user_id"),
    ("recipient_participant_id", "recipient_id"),
    ("recipient_participant_parent_user_id", "parent_recipient_user_id"),
)
_ALL = [field for ends in (SENDER, ADDRESSEE, RECIPIENT) for field in (*ends.scoped, *ends.numbers)]


def concerned(item: Json, value: Json) -> tuple[Json, ...]:
    """The contacts that share an id with the item, else the only one there is."""
    contacts = tuple(one for one in listed(value.get("contacts")) if isinstance(one, dict))
    if len(contacts) < 2:
        return contacts
    ids = set(_texts(item, (*_ALL, "user_id", "wa_id")))
    return tuple(one for one in contacts if ids.intersection(_ids(one)))


def identify(item: Json, ends: Ends, contacts: tuple[Json, ...]) -> tuple[str | None, Profile]:
    """The person's id (business-scoped if there is one) and profile.

    A contact that shares no id with the item lends its name only: taking its ids would merge two people.
    """
    contact = contacts[0] if contacts else {}
    own = _texts(item, (*ends.scoped, *ends.numbers))
    same = contact if not own or set(own).intersection(_ids(contact)) else {}
    scoped = [*_texts(item, ends.scoped), *_texts(same, ("user_id",))]
    numbers = [*_texts(item, ends.numbers), *_texts(same, ("wa_id",))]
    parents = [*_texts(item, ends.parents), *_texts(same, ("parent_user_id",))]
    ids = tuple(dict.fromkeys([*scoped, *numbers, *parents]))
    return (ids[0], _profile(contact, numbers, ids[1:])) if ids else (None, NOBODY)


def _profile(contact: Json, numbers: Iterable[str], other_ids: tuple[str, ...]) -> Profile:
    profile = mapping(contact.get("profile"))
    username = (text(profile.get("username")) or "").removeprefix("@") or None
    phone = next((match[1] for one in numbers if (match := _PHONE.fullmatch(one))), None)
    return Profile(text(profile.get("name")), username, phone, other_ids)


def _ids(contact: Json) -> tuple[str, ...]:
    return _texts(contact, ("user_id", "wa_id", "parent_user_id"))


def _texts(fields: Json, keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(found for key in keys if key in fields and (found := text(fields[key])))
