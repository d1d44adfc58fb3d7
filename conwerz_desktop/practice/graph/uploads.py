"""Files that the shop gives Meta before it sends them: their kind and size are looked at here (contract 2.4, 2.10)."""

from conwerz_desktop.domain.messages import Attachment, Kind
from conwerz_desktop.practice import cdn, refusals
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.graph.multipart import UploadedFile
from conwerz_desktop.practice.world.state import Media

MEGABYTE = 1_048_576
PAGE_MOST = 25 * MEGABYTE
INSTAGRAM_IMAGE_MOST = 8 * MEGABYTE
KINDS = {"image": Kind.IMAGE, "video": Kind.VIDEO, "audio": Kind.AUDIO, "file": Kind.FILE}
_INSTAGRAM_TYPES = {
    Kind.IMAGE: ("image/png", "image/jpeg"),
    Kind.VIDEO: ("video/",),
    Kind.AUDIO: ("audio/",),
    Kind.FILE: ("application/pdf",),
}
_WHATSAPP_MOST = {  # by the beginning of the MIME type, the first that fits
    "image/webp": 500 * 1_024,
    "image/jpeg": 5 * MEGABYTE,
    "image/png": 5 * MEGABYTE,
    "audio/": 16 * MEGABYTE,
    "video/": 16 * MEGABYTE,
    "application/": 100 * MEGABYTE,
    "text/plain": 100 * MEGABYTE,
}
_MARKS = {"image/png": b"\x89PNG", "image/jpeg": b"\xff\xd8", "application/pdf": b"%PDF", "audio/ogg": b"OggS"}


def attachment(call: Call) -> Json:
    """`POST /{page}/message_attachments`: the bytes themselves, or the address of a picture on our own CDN."""
    page = call.own_page()
    call.need("pages_messaging", page.id)
    wanted = call.object("message").get("attachment")
    if not isinstance(wanted, dict) or wanted.get("type") not in KINDS:
        raise refusals.bad_parameter(f"Param message[attachment][type] must be one of {{{', '.join(KINDS)}}}")
    kind = KINDS[wanted["type"]]
    file = call.params.get("filedata")
    if not isinstance(file, UploadedFile):
        raise _failed()
    if call.text("platform") == "INSTAGRAM":
        _look_as_instagram(kind, file)
    if not file.content or len(file.content) > PAGE_MOST or not _is_what_it_says(file):
        raise _failed()
    return {"attachment_id": _keep(call, file).id}


def _look_as_instagram(kind: Kind, file: UploadedFile) -> None:
    if not file.mime_type.startswith(_INSTAGRAM_TYPES[kind]):
        raise _failed()
    if kind is Kind.IMAGE and len(file.content) > INSTAGRAM_IMAGE_MOST:
        raise _failed()


def media(call: Call) -> Json:
    """`POST /{phone}/media`."""
    call.need("whatsapp_business_messaging", call.world.shop.waba_id)
    if call.text("messaging_product") != "whatsapp":
        raise refusals.bad_parameter("The parameter messaging_product is required.")
    file = call.params.get("file")
    if not isinstance(file, UploadedFile):
        raise refusals.bad_parameter("The parameter file is required.")
    most = next((size for start, size in _WHATSAPP_MOST.items() if file.mime_type.startswith(start)), None)
    if most is None:
        raise refusals.bad_parameter(f"Param file must be a file with one of the supported types, not {file.mime_type}")
    if not file.content or len(file.content) > most or not _is_what_it_says(file):
        raise refusals.whatsapp(131053, "Media upload error", "The file is empty, too large, or not of its type.")
    return {"id": _keep(call, file).id}


def delete_media(call: Call) -> Json:
    call.need("whatsapp_business_messaging", call.world.shop.waba_id)
    del call.world.media[call.node_id]
    return {"success": True}


def sent_by_page(call: Call, media_id: str, kind: Kind) -> Attachment:
    """By the handle of an upload."""
    kept = call.world.media.get(media_id)
    if kept is None:
        raise _failed()
    return Attachment(kind, url=cdn.upload_url(call.world, kept, call.now), mime_type=kept.mime_type)


def sent_by_number(call: Call, media_id: str, kind: Kind) -> Attachment:
    kept = call.world.media.get(media_id)
    if kept is None:
        raise refusals.whatsapp(131053, "Media upload error", "No media of this id.")
    return Attachment(kind, media_id=kept.id, mime_type=kept.mime_type, sha256=cdn.fingerprint(kept.content))


def _keep(call: Call, file: UploadedFile) -> Media:
    world = call.world
    world.ids_given += 1
    media_id = world.dice.digits(16, "upload", world.clock.now(), world.ids_given)
    return world.media.setdefault(media_id, Media(media_id, file.name, file.content, file.mime_type))


def _is_what_it_says(file: UploadedFile) -> bool:
    return file.content.startswith(_MARKS.get(file.mime_type, b""))


def _failed() -> refusals.Refusal:
    return refusals.bad_parameter("Upload attachment failure.", 2018047)
