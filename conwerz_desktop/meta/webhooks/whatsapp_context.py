"""Where an item of WhatsApp's stood, and who is at the other end of it (contract 2.10)."""

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.events import Unrecognised
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.meta.webhooks import whatsapp_people
from conwerz_desktop.meta.webhooks.reading import UNTOLD, Json, Part, mapping, moment, required
from conwerz_desktop.meta.webhooks.whatsapp_people import Ends


@record
class Place:
    """Where an item stood in its change, with the contacts that it concerns."""

    part: Part
    change: Json
    number: str
    key: str
    item: object
    contacts: tuple[Json, ...]

    @property
    def asset(self) -> Asset:
        return Asset(Channel.WHATSAPP, self.number)

    @property
    def at(self) -> int:
        return moment(mapping(self.item).get("timestamp")) or self.part.occurred_at or UNTOLD

    @property
    def cut(self) -> Part:
        """The payload with this item and its contacts only."""
        value = mapping(self.change.get("value"))
        kept = {one: value[one] for one in ("messaging_product", "metadata") if one in value}
        told = {"contacts": list(self.contacts)} if self.contacts else {}
        change = {**self.change, "value": {**kept, **told, self.key: [self.item]}}
        entry = {**mapping(self.part.entry), "changes": [change]}
        return Part(self.part.kind, entry, self.number, self.at or None)

    def unrecognised(self, reason: str) -> Unrecognised:
        return self.cut.unrecognised(reason)


@record
class Context:
    """Who is at the other end of an item, and whether it went there from the shop."""

    place: Place
    address: Address
    person: Profile
    by_shop: bool
    imported: bool = False


def context(place: Place, item: Json, ends: Ends, *, imported: bool = False) -> Context:
    """Raises `Unreadable`."""
    person, profile = whatsapp_people.identify(item, ends, place.contacts)
    address = Address(place.asset, required(person, "no person"))
    return Context(place, address, profile, ends is whatsapp_people.ADDRESSEE, imported)
