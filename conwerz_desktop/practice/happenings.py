"""What customers and the shop's other devices do: each changes the world and says which webhooks follow."""

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.messages import Attachment, Kind, Progress
from conwerz_desktop.domain.records import record
from conwerz_desktop.practice import cdn
from conwerz_desktop.practice.people import videos, voices
from conwerz_desktop.practice.webhooks import shapes
from conwerz_desktop.practice.webhooks.notices import Notice
from conwerz_desktop.practice.world.state import Media, Message, World

PAGE_INBOX_APP = "263902037430900"  # Business Suite's own app id in echoes (contract 2.4)


@record
class Said:
    """What a customer writes: words, one of the drawings, or both."""

    text: str = ""
    drawing: str = ""
    reply_to: str | None = None


def customer_wrote(world: World, address: Address, said: Said, at: int, *, key: str = "") -> Message:
    """`key` names a line of a story, whose id must be the same after a restart."""
    channel = address.asset.channel
    told = Message(
        id=world.new_message_id(channel, address.asset.id, key) if key else world.live_message_id(address),
        address=address,
        from_customer=True,
        text=said.text,
        sent_at=at,
        attachments=(picture(world, channel, said.drawing, at),) if said.drawing else (),
        reply_to=said.reply_to,
        progress=Progress.RECEIVED,
    )
    return world.add(told)


def picture(world: World, channel: Channel, drawing: str, at: int) -> Attachment:
    """Messenger and Instagram give an address, WhatsApp a handle to ask for one."""
    if drawing in _FILMED:
        return _filmed(world, channel, drawing, at)
    if channel is Channel.WHATSAPP:
        media = cdn.keep_media(world, drawing)
        fingerprint = cdn.fingerprint(media.content)
        return Attachment(Kind.IMAGE, media_id=media.id, mime_type=media.mime_type, sha256=fingerprint)
    return Attachment(Kind.IMAGE, url=cdn.drawing_url(world, drawing, at))


_FILMED = {
    voices.NAME: (Kind.VOICE, voices.speak, voices.MIME_TYPE),
    videos.NAME: (Kind.VIDEO, videos.film, videos.MIME_TYPE),
}


def _filmed(world: World, channel: Channel, name: str, at: int) -> Attachment:
    kind, record, mime_type = _FILMED[name]
    media_id = world.dice.digits(16, "media", name)
    media = world.media.setdefault(media_id, Media(media_id, name, record(), mime_type))
    if channel is Channel.WHATSAPP:
        fingerprint = cdn.fingerprint(media.content)
        return Attachment(kind, media_id=media.id, mime_type=media.mime_type, sha256=fingerprint)
    return Attachment(kind, url=cdn.upload_url(world, media, at), mime_type=media.mime_type)


def shop_wrote_elsewhere(world: World, address: Address, text: str, at: int, *, key: str = "") -> Message:
    """Typed in Business Suite or in the WhatsApp Business app."""
    channel = address.asset.channel
    told = Message(
        id=world.new_message_id(channel, address.asset.id, key) if key else world.live_message_id(address),
        address=address,
        from_customer=False,
        text=text,
        sent_at=at,
        app_id=PAGE_INBOX_APP if channel is Channel.MESSENGER else None,
    )
    return world.add(told)


def delivered(world: World, told: Message, at: int) -> list[Notice]:
    told.reached(Progress.DELIVERED)
    return shapes.delivered(world, told, at)


def customer_read(world: World, address: Address, at: int) -> list[Notice]:
    """Everything of the shop's that was not read before."""
    messages = world.conversations[address].messages
    unread = [m for m in messages if not m.from_customer and m.failure is None and m.progress is not Progress.READ]
    for told in unread:
        told.reached(Progress.READ)
    return shapes.read(world, unread, at)


def customer_reacted(world: World, told: Message, emoji: str, at: int) -> list[Notice]:
    """An empty emoji takes the reaction back. A reaction opens the window as a message does."""
    told.reaction = emoji
    world.conversations[told.address].heard(at)
    return [shapes.reacted(world, told, emoji, at)]


def customer_unsent(world: World, told: Message, at: int) -> list[Notice]:
    told.is_unsent = True
    told.text = ""
    told.attachments = ()
    return [shapes.unsent(world, told, at)]


def customer_edited(world: World, told: Message, text: str, at: int) -> list[Notice]:
    told.text = text
    told.edits += 1
    return [shapes.edited(world, told, at)]


def story_of(world: World, told: Message) -> list[Notice]:
    """How a message of the past is told: itself and, of the shop's, what became of it."""
    notices = [shapes.message(world, told)]
    if not told.from_customer and told.address.asset.channel is not Channel.WHATSAPP:
        if told.progress in (Progress.DELIVERED, Progress.READ):
            notices += shapes.delivered(world, told, told.sent_at + 1_000)
        if told.progress is Progress.READ:
            notices += shapes.read(world, [told], told.sent_at + 60_000)
    return notices
