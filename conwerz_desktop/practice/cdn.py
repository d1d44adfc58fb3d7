"""Where the practice shop's pictures live: signed addresses that expire; WhatsApp's media host wants a token too."""

import base64
import hmac
from functools import cache
from hashlib import sha256
from urllib.parse import quote

from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.people import pictures
from conwerz_desktop.practice.world.clock import DAY, MINUTE
from conwerz_desktop.practice.world.state import Media, Person, World

LINK_LIFE = 14 * DAY  # Meta publishes no number
MEDIA_LINK_LIFE = 5 * MINUTE

draw = cache(pictures.draw)


def drawing_url(world: World, drawing: str, at: int) -> str:
    return _signed(world, f"/cdn/{quote(drawing)}.png", at + LINK_LIFE)


def upload_url(world: World, media: Media, at: int) -> str:
    """Where an uploaded file, or a sound or document of a customer's, can be had."""
    return _signed(world, f"/cdn/file/{media.id}", at + LINK_LIFE)


def face_url(world: World, person: Person) -> str:
    return _signed(world, f"/cdn/face/{world.dice.digits(6, 'face', person.key)}.png", world.clock.now() + LINK_LIFE)


def page_picture_url(world: World, page_id: str) -> str:
    return _signed(world, f"/cdn/face/{world.dice.digits(6, 'face', page_id)}.png", world.clock.now() + LINK_LIFE)


def media_url(world: World, media: Media) -> str:
    """Good for five minutes, and only with the token (contract 2.10)."""
    return _signed(world, f"/whatsapp-media/{media.id}", world.clock.now() + MEDIA_LINK_LIFE)


def keep_media(world: World, drawing: str) -> Media:
    media_id = world.dice.digits(16, "media", drawing)
    return world.media.setdefault(media_id, Media(media_id, drawing, draw(drawing)))


def fingerprint(content: bytes) -> str:
    """As webhooks write it; the media answer writes the same in hex."""
    return base64.b64encode(sha256(content).digest()).decode()


def fetch(world: World, path: str, expires: str, mark: str) -> tuple[bytes, str]:
    """The file at `path` below /cdn, and its type. Raises Refusal for a wrong, expired or unknown address."""
    _check(world, f"/cdn/{path}", expires, mark, status=403)
    name = path.removesuffix(".png")
    if name.startswith("face/"):
        return pictures.face(int(name.removeprefix("face/")) / 1_000_000), "image/png"
    if (file := world.media.get(name.removeprefix("file/"))) and name.startswith("file/"):
        return file.content, file.mime_type
    if name not in pictures.NAMES:
        raise refusals.Refusal(100, "Not found", status=404)
    return draw(name), "image/png"


def fetch_media(world: World, media_id: str, expires: str, mark: str, token: str) -> Media:
    """Raises Refusal: 401 without a living token, 404 when the address is old."""
    if not world.tokens.find(token, world.clock.now()).may("whatsapp_business_messaging", world.shop.waba_id):
        raise refusals.missing_scope("whatsapp_business_messaging")
    _check(world, f"/whatsapp-media/{media_id}", expires, mark, status=404)
    return world.media[media_id]


def _signed(world: World, path: str, expires_at: int) -> str:
    expires = f"{expires_at:x}"
    return f"{world.base_url}{path}?oe={expires}&oh={_mark(world, path, expires)}"


def _check(world: World, path: str, expires: str, mark: str, status: int) -> None:
    genuine = hmac.compare_digest(mark.encode(), _mark(world, quote(path), expires).encode())
    if not genuine or world.clock.now() > int(expires, 16):
        raise refusals.Refusal(100, "URL signature expired or mismatched", status=status)


def _mark(world: World, path: str, expires: str) -> str:
    return hmac.new(world.shop.app_secret.encode(), f"{path}|{expires}".encode(), sha256).hexdigest()[:32]
