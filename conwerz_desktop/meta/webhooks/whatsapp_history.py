"""The history that a number brings along from the WhatsApp Business app: conversations in chunks (contract 2.10)."""

import re
from collections.abc import Iterator
from dataclasses import replace

from conwerz_desktop.domain.records import record
from conwerz_desktop.meta.webhooks import whatsapp_people
from conwerz_desktop.meta.webhooks.reading import Json, first_text, listed, mapping, text
from conwerz_desktop.meta.webhooks.whatsapp_context import Place
from conwerz_desktop.meta.webhooks.whatsapp_people import Ends

_NO_DIGIT = re.compile(r"[^0-9]")


@record
class Told:
    """One message of the history, and at which end of it the customer is."""

    place: Place
    message: Json
    ends: Ends


def refusal(chunk: Json) -> str | None:
    """The owner may keep the history to themselves: then Meta sends an error in its place."""
    return "the owner did not share it" if "errors" in chunk and "threads" not in chunk else None


def messages(place: Place, chunk: Json) -> Iterator[Told]:
    for thread in map(mapping, listed(chunk.get("threads"))):
        known = mapping(thread.get("context"))
        person = first_text(known.get("wa_id"), known.get("user_id"), thread.get("id"))
        for item in map(mapping, listed(thread.get("messages"))):
            by_shop = "to" in item or _is_shop(place, item.get("from"))
            message = {"to": person, **item} if by_shop else {"from": person, **item}
            ends = whatsapp_people.ADDRESSEE if by_shop else whatsapp_people.SENDER
            yield Told(_alone(place, chunk, thread, item), message, ends)


def _is_shop(place: Place, sender: object) -> bool:
    metadata = mapping(mapping(place.change.get("value")).get("metadata"))
    own = _digits(metadata.get("display_phone_number"))
    return bool(own) and _digits(sender) == own


def _digits(number: object) -> str:
    return _NO_DIGIT.sub("", text(number) or "")


def _alone(place: Place, chunk: Json, thread: Json, item: Json) -> Place:
    """The chunk with this one message in it."""
    return replace(place, item={**chunk, "threads": [{**thread, "messages": [item]}]})
