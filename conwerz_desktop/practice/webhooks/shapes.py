"""Which webhook tells what, on whichever channel it happened."""

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.practice.webhooks import page_shapes, whatsapp_shapes
from conwerz_desktop.practice.webhooks.notices import Notice
from conwerz_desktop.practice.world.clock import SECOND
from conwerz_desktop.practice.world.state import Message, Person, World


def message(world: World, told: Message) -> Notice:
    """A customer's message, or the echo of the shop's."""
    if _is_whatsapp(told.address):
        return whatsapp_shapes.message(world.shop, _person(world, told), told)
    return page_shapes.message(told)


def delivered(world: World, told: Message, at: int) -> list[Notice]:
    if _is_whatsapp(told.address):
        return [status(world, told, "delivered", at)]
    return page_shapes.delivered(told, at)


def read(world: World, told: list[Message], at: int) -> list[Notice]:
    """`told` is in order of time. WhatsApp reports each message, the others only the newest."""
    if not told:
        return []
    if _is_whatsapp(told[0].address):
        return [status(world, message, "read", at) for message in told]
    return [page_shapes.read(told[-1], at)]


def status(world: World, told: Message, word: str, at: int) -> Notice:
    return whatsapp_shapes.status(world.shop, _person(world, told), told, word, at)


def reacted(world: World, told: Message, emoji: str, at: int) -> Notice:
    if _is_whatsapp(told.address):
        new_id = world.live_message_id(told.address)
        return whatsapp_shapes.reacted(world.shop, _person(world, told), told, emoji, new_id, at)
    return page_shapes.reacted(told, emoji, at)


def unsent(world: World, told: Message, at: int) -> Notice:
    if _is_whatsapp(told.address):
        return whatsapp_shapes.unsent(world.shop, _person(world, told), told, world.live_message_id(told.address), at)
    return page_shapes.unsent(told, at)


def edited(world: World, told: Message, at: int) -> Notice:
    if _is_whatsapp(told.address):
        return whatsapp_shapes.edited(world.shop, _person(world, told), told, world.live_message_id(told.address), at)
    return page_shapes.edited(told, at)


def permission(user_id: str, field: str, verb: str, at: int) -> Notice:
    """`field` is a permission, or `connected` for the whole app (contract 1.5)."""
    part = {"field": field, "verb": verb}
    return Notice("permissions", user_id, field, None, "changes", part, at - at % SECOND)


def _is_whatsapp(address: Address) -> bool:
    return address.asset.channel is Channel.WHATSAPP


def _person(world: World, told: Message) -> Person:
    return world.conversations[told.address].person
