"""What a message says when it is read back (contract 2.4): the same facts as in a webhook, in another shape."""

from collections.abc import Mapping
from typing import Any

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.events import MessageEchoed, MessageReceived
from conwerz_desktop.domain.messages import Attachment, Content, Kind
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.meta.sending import Reread
from conwerz_desktop.meta.times import milliseconds

FIELDS = "id,created_time,from,message,attachments,shares,story,sticker,is_unsupported,reply_to"
Json = Mapping[str, Any]


def outline(item: Json, ours: set[str]) -> Reread | None:
    sender, sent_at = _mapping(item.get("from")), milliseconds(item.get("created_time"))
    if sent_at is None or not sender:
        return None
    return Reread(str(item["id"]), str(sender.get("id")) in ours, sent_at, _text(item.get("message")))


def event(item: Json, address: Address, told: Profile, ours: set[str]) -> MessageReceived | MessageEchoed | None:
    """None for what Meta lists without saying what it is: one of the older messages."""
    line = outline(item, ours)
    if line is None:
        return None
    content = Content(line.text, _attachments(item), _text(_mapping(item.get("reply_to")).get("mid")) or None)
    if not content.text and not content.attachments:
        content = Content(attachments=(Attachment(Kind.OTHER),))
    if line.from_shop:
        return MessageEchoed(address, line.message_id, line.sent_at, content, imported=True)
    return MessageReceived(address, line.message_id, line.sent_at, content, told, imported=True)


def profile(person: Json) -> Profile:
    """`email` is made up by Meta, and no address to write to."""
    return Profile(_text(person.get("name")) or None, _text(person.get("username")) or None)


def _attachments(item: Json) -> tuple[Attachment, ...]:
    sticker, story = _text(item.get("sticker")), _mapping(item.get("story"))
    found = [Attachment(Kind.STICKER, sticker)] if sticker else []
    found += [_story(story)] if story else []
    found += [_attachment(one) for one in _data(item.get("attachments"))]
    return (*found, *(_share(one) for one in _data(item.get("shares"))))


def _attachment(one: Json) -> Attachment:
    mime, name = _text(one.get("mime_type")), _text(one.get("name"))
    image, video = _mapping(one.get("image_data")), _mapping(one.get("video_data"))
    url = _text(image.get("url")) or _text(video.get("url")) or _text(one.get("file_url"))
    if image or mime.startswith("image/"):
        return Attachment(Kind.IMAGE, url or None, mime_type=mime or None)
    if video or mime.startswith("video/"):
        return Attachment(Kind.VIDEO, url or None, mime_type=mime or None)
    kind = Kind.AUDIO if mime.startswith("audio/") else Kind.FILE
    return Attachment(kind, url or None, mime_type=mime or None, title=name or None)


def _share(one: Json) -> Attachment:
    title = _text(one.get("name")) or _text(one.get("description"))
    return Attachment(Kind.SHARE, _text(one.get("link")) or None, title=title or None)


def _story(story: Json) -> Attachment:
    answered = _mapping(story.get("reply_to"))
    told = answered or _mapping(story.get("mention"))
    return Attachment(Kind.STORY_REPLY if answered else Kind.STORY, _text(told.get("link")) or None)


def _data(value: object) -> list[Json]:
    data = _mapping(value).get("data")
    return [one for one in data if isinstance(one, dict)] if isinstance(data, list) else []


def _mapping(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
