"""The ways a customer can write to a shop, and the names by which Meta knows the two ends."""

from enum import StrEnum

from conwerz_desktop.domain.records import record

META_INBOXES = frozenset({"263902037430900", "1217981644879628"})  # Business Suite's app, at a Page and at Instagram


class Channel(StrEnum):
    MESSENGER = "messenger"
    INSTAGRAM = "instagram"
    WHATSAPP = "whatsapp"


@record
class Asset:
    """One thing of the shop's that customers write to.

    `id` is Meta's: a Page id, an Instagram user id, a WhatsApp phone number id.
    """

    channel: Channel
    id: str


@record
class Address:
    """A conversation as Meta knows it: one of our assets and one person, named by an id that only this asset may use.

    `person` is a PSID, an Instagram-scoped id, or on WhatsApp a business-scoped user id, else the phone number (wa_id).
    """

    asset: Asset
    person: str
