"""Who speaks to whom, and when, in one item of Messenger's or Instagram's (contract 2.4, 2.6)."""

import re
from dataclasses import replace

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.events import Event
from conwerz_desktop.domain.records import record
from conwerz_desktop.meta.webhooks.reading import UNTOLD, Json, Part, first_text, flag, mapping, moment, required, text

_INSTAGRAM_ACCOUNT = re.compile(r"17841[0-9]{12}")


@record
class Context:
    """`at` is `UNTOLD` where Meta gives no time. `in_standby`: another program is in charge."""

    part: Part
    address: Address
    from_shop: bool
    at: int
    in_standby: bool

    def unread(self, reason: str | None) -> list[Event]:
        """What to keep of the item, if it could be read in part only."""
        return [replace(self.part, occurred_at=self.at or None).unrecognised(reason)] if reason else []


def context(part: Part, channel: Channel, item: Json, *, in_standby: bool) -> Context:
    """Raises `Unreadable`. Direction comes from `is_echo` and from which id is the entry's, never from position."""
    sender, recipient = _end(item, "sender"), _end(item, "recipient")
    asset = asset_of(part, channel, sender, recipient)
    from_shop = flag(mapping(item.get("message")).get("is_echo")) or sender == asset.id
    person = recipient if from_shop and recipient != asset.id else sender or _guest(item)
    address = Address(asset, required(person, "no person"))
    return Context(part, address, from_shop, time_of(part, item) or UNTOLD, in_standby)


def asset_of(part: Part, channel: Channel, *ends: str | None) -> Asset:
    """The Page or Instagram account. Instagram's events may come under its Page's name (contract 2.6, unconfirmed)."""
    asset_id = required(part.asset_id, "no asset")
    if asset_id not in ends:
        asset_id = next((one for one in ends if one and _INSTAGRAM_ACCOUNT.fullmatch(one)), asset_id)
    return Asset(Channel.INSTAGRAM if _INSTAGRAM_ACCOUNT.fullmatch(asset_id) else channel, asset_id)


def time_of(part: Part, item: Json) -> int | None:
    return moment(item.get("timestamp")) or part.occurred_at


def _guest(item: Json) -> str | None:
    """Whoever ticked a box on a website has no id yet, and sends nothing (contract 2.4)."""
    return text(mapping(item.get("optin")).get("user_ref"))


def _end(item: Json, key: str) -> str | None:
    """A guest of the old chat plugin has a `user_ref` only."""
    end = mapping(item.get(key))
    return first_text(end.get("id"), end.get("user_ref")) or text(item.get(key))
