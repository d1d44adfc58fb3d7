"""The bench's believable shop year, as talks that tests and screens fill a real store with."""

from bench.generator import SHOP, Message, ShopYear
from tests import shop
from tests.shop import Said, Talk

_OURS = {asset.channel: asset for asset in shop.SHOP}


def talks(year: ShopYear) -> tuple[Talk, ...]:
    """Everybody who wrote, each with all that was said."""
    told: dict[int, list[Message]] = {}
    for message in year.told():
        told.setdefault(message.customer, []).append(message)
    return tuple(_talk(year, number, messages) for number, messages in sorted(told.items()))


def _talk(year: ShopYear, number: int, messages: list[Message]) -> Talk:
    customer = year.customers[number]
    said = tuple(_said(year, message, messages) for message in messages)
    return Talk(_OURS[SHOP[customer.asset][0].channel], customer.person_id, customer.profile, said)


def _said(year: ShopYear, message: Message, messages: list[Message]) -> Said:
    ids = [each.meta_id for each in messages]
    quoted = message.content.reply_to
    return Said(
        year.ends_at - message.sent_at,
        message.content.text,
        message.progress,
        message.content.attachments,
        ids.index(quoted) if quoted in ids else None,
        "unknown" if message.progress.value == "failed" else None,
        message.emoji,
        author=message.author,
    )
