"""How a person gets the ids by which one of the shop's assets knows them."""

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.practice.world.dice import Dice
from conwerz_desktop.practice.world.state import Person

PSID_DIGITS = 16
INSTAGRAM_DIGITS = 17  # tells an unknown Instagram-scoped id from an unknown PSID


def newcomer(dice: Dice, asset: Asset, profile: Profile, *, key: str = "") -> Person:
    """The same seed, asset and key (or name) give the same ids.

    On WhatsApp a person has a phone, unless the profile has only another id (the business-scoped one).
    """
    name = profile.name or key
    key = key or name
    username, phone, bsuid = profile.username, profile.phone, next(iter(profile.other_ids), None)
    match asset.channel:
        case Channel.MESSENGER:
            scoped_id = dice.digits(PSID_DIGITS, "psid", asset.id, key)
        case Channel.INSTAGRAM:
            scoped_id = dice.digits(INSTAGRAM_DIGITS, "igsid", asset.id, key)
            username = username or _handle(name, key)
        case Channel.WHATSAPP:
            phone = phone if phone or bsuid else _number(dice, key)
            scoped_id = bsuid or phone or ""
    return Person(key, name, Address(asset, scoped_id), username, phone, bsuid)


def _handle(name: str, key: str) -> str:
    plain = "".join(letter for letter in name.lower() if letter.isascii() and (letter.isalnum() or letter == "."))
    return plain or key


def _number(dice: Dice, key: str) -> str:
    return key.lstrip("+") if key.lstrip("+").isdigit() else "346" + dice.digits(8, "phone", key)
